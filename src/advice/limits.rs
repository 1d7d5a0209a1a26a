//! Limits: what a prospect does not want. A limit never changes the tier; where the tier breaks it, that is said.

use tier_advisor_catalog::{At, Question, Tier};

use crate::{Asked, Level, Need, Rules};

/// That the recommended tier goes beyond what was wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The questions whose answers are broken, each once.
    pub limits: Vec<At<Question>>,
    /// The highest tier within every limit; `None` where there is none.
    pub within: Option<At<Tier>>,
    /// The musts that it misses.
    pub missed: Vec<Need>,
}

pub(crate) fn broken(rules: &Rules, asked: &Asked, tier: At<Tier>) -> Option<Broken> {
    let keeps = |tier: At<Tier>, &(_, capability, most): &(_, At<_>, Level)| rules.gives(tier, capability) <= most;
    let mut limits: Vec<_> =
        asked.limits.iter().filter(|limit| !keeps(tier, limit)).map(|(question, ..)| *question).collect();
    limits.dedup();
    if limits.is_empty() {
        return None;
    }
    let within = rules.tiers().rev().find(|tier| asked.limits.iter().all(|limit| keeps(*tier, limit)));
    let misses = |must: &&Need| within.is_some_and(|tier| !must.met_by(rules.gives(tier, must.capability)));
    Some(Broken { limits, within, missed: asked.musts().filter(misses).copied().collect() })
}
