//! Limits: what a prospect does not want. A limit never changes the tier; where what is advised breaks it, that is said.

use tier_advisor_catalog::{AddOn, At, Question, Tier};

use crate::{Asked, Beside, Bought, Need, Rules};

/// That what is advised goes beyond what was wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// What goes beyond which limit, in the order of the limits' questions.
    pub exceeded: Vec<Exceeded>,
    /// What would be within them; `None` where no tier is, or where the recommended one is.
    pub within: Option<Within>,
}

/// The highest tier within every limit: lower than the recommended one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Within {
    /// The tier.
    pub tier: At<Tier>,
    /// The musts that the recommended tier does more for: there are such.
    pub missed: Vec<Need>,
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
    let level = |by, capability| match by {
        Advised::Tier(tier) => rules.gives(tier, capability),
        Advised::AddOn(add_on) => rules.levels.of_add_on(add_on, capability),
    };
    let mut advised = vec![Advised::Tier(tier)];
    advised.extend(bought.iter().map(|bought| Advised::AddOn(bought.add_on)));
    advised.extend(beside.iter().map(|beside| Advised::AddOn(beside.add_on)));
    let mut exceeded = Vec::new();
    for &(limit, capability, most) in &asked.limits {
        for &by in &advised {
            let found = Exceeded { limit, by };
            // An answer may state several limits, and an add-on may be advised for several needs.
            if level(by, capability) > most && !exceeded.contains(&found) {
                exceeded.push(found);
            }
        }
    }
    if exceeded.is_empty() {
        return None;
    }
    let keeps = |by: Advised| asked.limits.iter().all(|&(_, capability, most)| level(by, capability) <= most);
    let highest = rules.tiers().rev().find(|tier| keeps(Advised::Tier(*tier))).filter(|highest| *highest < tier);
    let within = highest.map(|tier| Within {
        tier,
        missed: asked.musts().filter(|must| rules.gives(tier, must.capability) < must.counted).copied().collect(),
        with: beside
            .iter()
            .find(|beside| beside.tier <= tier && keeps(Advised::AddOn(beside.add_on)))
            .map(|beside| beside.add_on),
    });
    Some(Broken { exceeded, within })
}
