//! What a meeting advises from, and what lies on the desk, as the build has packed it.

use std::sync::OnceLock;

use tier_advisor_advice::Rules;
use tier_advisor_catalog::{Catalog, Desk, packed};

use crate::advisor::Advisor;

/// The catalog of `data/`, its rules, and the desk, which the build has checked and packed. Unlike those of the page,
/// its names are whole: files tell them.
const PACKED: &str = include_str!(concat!(env!("OUT_DIR"), "/meeting.packed"));

/// Unpacked when it is first asked for, and kept for good.
fn office() -> &'static (Advisor, Desk) {
    static OFFICE: OnceLock<(Advisor, Desk)> = OnceLock::new();
    OFFICE.get_or_init(|| {
        let Some(((catalog, rules), desk)) = packed::unpack::<((Catalog, Rules), Desk)>(PACKED) else {
            unreachable!("the build has packed it")
        };
        (Advisor { catalog, rules }, desk)
    })
}

/// What a meeting advises from.
#[must_use]
pub fn advisor() -> &'static Advisor {
    &office().0
}

/// What lies on the desk.
#[must_use]
pub fn desk() -> &'static Desk {
    &office().1
}
