//! Choosing: the lowest tier that meets every must, as counted.

use tier_advisor_catalog::{At, Capability, Tier};

use crate::{Asked, Level, Need, Rules};

/// The lowest tier: every catalog has one.
pub(crate) const LOWEST: At<Tier> = At::new(0);

/// The tier for what is asked; `None` while nothing but "not sure" was answered.
#[must_use]
pub fn choose(rules: &Rules, asked: &Asked) -> Option<At<Tier>> {
    asked.anything.then(|| lowest_for(rules, asked.musts()))
}

/// The lowest tier that gives what each of `musts` counts for.
///
/// No capability falls from a tier to a higher one, so that is the highest of the tiers that each must needs alone.
pub(crate) fn lowest_for<'a>(rules: &Rules, musts: impl Iterator<Item = &'a Need>) -> At<Tier> {
    musts.map(|must| first_giving(rules, must.capability, must.counted)).max().unwrap_or(LOWEST)
}

/// The lowest tier that gives a level of a capability that counts: nothing counts for more than the highest gives.
pub(crate) fn first_giving(rules: &Rules, capability: At<Capability>, counted: Level) -> At<Tier> {
    let gives = |tier: &At<Tier>| rules.gives(*tier, capability) >= counted;
    rules.tiers().find(gives).unwrap_or(rules.highest())
}
