//! Limits: what a prospect does not want. A limit never changes the tier; where what is advised breaks it, that is said.

use tier_advisor_catalog::{AddOn, At, Question, Tier};

use crate::{Asked, Beside, Bought, Need, Rules};

/// That what is advised goes beyond what was wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// What goes beyond which limit, in the order of the limits' questions.
    pub exceeded: Vec<Exceeded>,
    /// The highest tier within every limit; `None` where there is none, or where the recommended one is within them.
    pub within: Option<At<Tier>>,
    /// The musts that it misses.
    pub missed: Vec<Need>,
}

/// A limit, and something that goes beyond it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exceeded {
    /// The question whose answer states it.
    pub limit: At<Question>,
    /// What goes beyond it.
    pub by: Advised,
}

/// Something that is advised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advised {
    /// The recommended tier.
    Tier(At<Tier>),
    /// What is bought beside a tier.
    AddOn(At<AddOn>),
}

pub(crate) fn broken(
    rules: &Rules,
    asked: &Asked,
    tier: At<Tier>,
    bought: &[Bought],
    beside: &[Beside],
) -> Option<Broken> {
    let mut advised = vec![Advised::Tier(tier)];
    advised.extend(bought.iter().map(|bought| Advised::AddOn(bought.add_on)));
    advised.extend(beside.iter().map(|beside| Advised::AddOn(beside.add_on)));
    let mut exceeded = Vec::new();
    for &(limit, capability, most) in &asked.limits {
        for &by in &advised {
            let given = match by {
                Advised::Tier(tier) => rules.gives(tier, capability),
                Advised::AddOn(add_on) => rules.levels.of_add_on(add_on, capability),
            };
            let found = Exceeded { limit, by };
            // An answer may state several limits, and an add-on may be advised for several needs.
            if given > most && !exceeded.contains(&found) {
                exceeded.push(found);
            }
        }
    }
    if exceeded.is_empty() {
        return None;
    }
    let keeps =
        |tier: &At<Tier>| asked.limits.iter().all(|&(_, capability, most)| rules.gives(*tier, capability) <= most);
    let within = rules.tiers().rev().find(keeps).filter(|highest| *highest < tier);
    let misses = |must: &&Need| within.is_some_and(|tier| !must.met_by(rules.gives(tier, must.capability)));
    Some(Broken { exceeded, within, missed: asked.musts().filter(misses).copied().collect() })
}
