//! What is bought beside a tier.

use tier_advisor_catalog::{AddOn, At, Tier};

use crate::levels::LOWEST;
use crate::{Asked, Need, Rules};

/// A need that no tier meets and an add-on does, whatever the tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bought {
    /// What gives it.
    pub add_on: At<AddOn>,
    /// What was asked for.
    pub need: Need,
}

/// A lower tier that does as well with an add-on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beside {
    /// The lowest tier that meets the other musts.
    pub tier: At<Tier>,
    /// What meets the rest.
    pub add_on: At<AddOn>,
}

pub(crate) fn bought(rules: &Rules, asked: &Asked) -> Vec<Bought> {
    let of_need = |need: &Need| {
        let gives = |add_on: &At<AddOn>| need.met_by(rules.levels.of_add_on(*add_on, need.capability));
        Some(Bought { add_on: rules.levels.add_ons().find(gives)?, need: *need })
    };
    asked.beside.iter().filter_map(of_need).collect()
}

/// Where an add-on meets every reason for the tier, the lowest tier for the other musts is as good with it.
pub(crate) fn beside(rules: &Rules, asked: &Asked, tier: At<Tier>, reasons: &[Need]) -> Vec<Beside> {
    if tier == LOWEST {
        return Vec::new();
    }
    let meets = |add_on: At<AddOn>, need: &Need| rules.levels.of_add_on(add_on, need.capability) >= need.wanted;
    rules
        .levels
        .add_ons()
        .filter(|&add_on| reasons.iter().all(|reason| meets(add_on, reason)))
        .map(|add_on| {
            let others = asked.musts().filter(|must| !meets(add_on, must));
            let lowest = others.map(|must| rules.levels.first_giving(must.capability, must.counted)).max();
            Beside { tier: lowest.unwrap_or(LOWEST), add_on }
        })
        .collect()
}
