//! The recommendation, and everything that is said for and against each tier.

use tier_advisor_catalog::{At, Capability, Tier};

use crate::add_ons::{self, Beside, Bought};
use crate::levels::LOWEST;
use crate::limits::{self, Broken};
use crate::{Answers, Asked, Importance, Need, Rules, choose};

/// The lowest tier that meets every must, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recommendation {
    /// The tier.
    pub tier: At<Tier>,
    /// Everything that was asked for.
    pub asked: Asked,
    /// The musts that the next lower tier fails; for the lowest tier, the musts that it meets.
    pub reasons: Vec<Need>,
    /// The musts that go beyond what any tier gives.
    pub gaps: Vec<Gap>,
    /// What was asked for and only an add-on gives.
    pub bought: Vec<Bought>,
    /// Lower tiers that do as well with an add-on, to be shown with equal prominence.
    pub beside: Vec<Beside>,
    /// What of all this the prospect did not want.
    pub broken: Option<Broken>,
    /// Every tier, lowest first, held against what was asked for.
    pub ratings: Vec<Rating>,
}

/// A must that goes beyond what any tier gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The must.
    pub need: Need,
    /// The lowest tier that comes nearest, as it gives the most that any does; `None` where none gives any.
    pub nearest: Option<At<Tier>>,
}

/// A tier held against what was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// The tier.
    pub tier: At<Tier>,
    /// The musts that it misses, whole: what it meets in part only is missed.
    pub missed: Vec<Need>,
    /// The nice-to-haves that it misses.
    pub missed_nice: Vec<Need>,
    /// What it gives beyond what was asked for, and beyond the lowest tier.
    pub beyond: Vec<At<Capability>>,
}

/// The recommendation for `answers`; `None` while nothing but "not sure" was answered.
#[must_use]
pub fn recommend(rules: &Rules, answers: &Answers) -> Option<Recommendation> {
    let tier = choose(rules, answers)?;
    let asked = Asked::new(rules, answers);
    let reasons = reasons(rules, &asked, tier);
    let bought = add_ons::bought(rules, &asked);
    let beside = add_ons::beside(rules, &asked, tier, &reasons);
    Some(Recommendation {
        tier,
        gaps: gaps(rules, &asked),
        broken: limits::broken(rules, &asked, tier, &bought, &beside),
        ratings: rate(rules, &asked),
        reasons,
        bought,
        beside,
        asked,
    })
}

fn reasons(rules: &Rules, asked: &Asked, tier: At<Tier>) -> Vec<Need> {
    let musts = asked.musts().copied();
    match tier.before() {
        Some(lower) => musts.filter(|must| rules.gives(lower, must.capability) < must.counted).collect(),
        None => musts.filter(|must| must.met_by(rules.gives(tier, must.capability))).collect(),
    }
}

fn gaps(rules: &Rules, asked: &Asked) -> Vec<Gap> {
    let beyond = asked.musts().filter(|must| must.counted < must.wanted);
    // Such a must counts for the most that any tier gives.
    let nearest = |must: &Need| (must.counted > 0).then(|| rules.levels.first_giving(must.capability, must.counted));
    beyond.map(|must| Gap { need: *must, nearest: nearest(must) }).collect()
}

/// Every tier, held against what was asked for.
fn rate(rules: &Rules, asked: &Asked) -> Vec<Rating> {
    // What goes beyond nothing: what the lowest tier gives, and what is wanted.
    let mut floor: Vec<_> = rules.levels.capabilities().map(|capability| rules.gives(LOWEST, capability)).collect();
    for need in &asked.needs {
        let own = &mut floor[need.capability.index()];
        *own = need.wanted.max(*own);
    }
    let rating = |tier| {
        let missed = |importance: Importance| {
            let misses =
                move |need: &&Need| need.importance == importance && !need.met_by(rules.gives(tier, need.capability));
            asked.needs.iter().filter(misses).copied().collect()
        };
        let is_beyond = |capability: &At<Capability>| rules.gives(tier, *capability) > floor[capability.index()];
        Rating {
            tier,
            missed: missed(Importance::Must),
            missed_nice: missed(Importance::Nice),
            beyond: rules.levels.capabilities().filter(is_beyond).collect(),
        }
    };
    rules.tiers().map(rating).collect()
}
