//! The packed catalog.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tier_advisor_catalog::packed::{pack, unpack};
use tier_advisor_catalog::{Capability, List, Question, Stage, Tier};

/// Parts of every kind: texts, names, days, tables, choices, and what may be missing.
type Parts = (List<Tier>, (List<Capability>, (List<Question>, List<Stage>)));

fuzz_target!(|text: &str| {
    let Some(parts) = unpack::<Parts>(text.to_owned().leak()) else { return };
    // Numbers that are cut to their width may be those that no character has.
    let Some(again) = pack(&parts) else { return };
    assert_eq!(unpack::<Parts>(again.leak()), Some(parts));
});
