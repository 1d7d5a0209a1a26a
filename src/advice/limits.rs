//! Limits: what a prospect does not want. A limit never changes the tier; where what is advised breaks it, that is said.

use tier_advisor_catalog::{AddOn, At, Question, Tier};

use crate::{Asked, Beside, Bought, Rules};

/// That what is advised goes beyond what was wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// What goes beyond which limit, in the order of the limits' questions.
    pub exceeded: Vec<Exceeded>,
    /// What would be within them; `None` where no tier is, or where the recommended one is.
    pub within: Option<Within>,
}

/// The highest tier within every limit: lower than the recommended one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Within {
    /// The tier. It misses something, as the recommended one is the lowest that misses no more.
    pub tier: At<Tier>,
    /// What makes it as good as the recommended tier, and is within every limit as well.
    pub with: Option<At<AddOn>>,
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
    let exceeds = |by: Advised| exceeded.iter().any(|exceeded| exceeded.by == by);
    let with = |tier: At<Tier>| {
        let enough = beside.iter().find(|beside| beside.tier <= tier && !exceeds(Advised::AddOn(beside.add_on)))?;
        Some(enough.add_on)
    };
    let highest = rules.tiers().rev().find(keeps).filter(|highest| *highest < tier);
    let within = highest.map(|tier| Within { tier, with: with(tier) });
    Some(Broken { exceeded, within })
}
