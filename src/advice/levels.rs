//! The levels that tiers and add-ons give, counted.

use tier_advisor_catalog::{self as catalog, AddOn, At, Capability, Catalog, List, Name, Table, Tier, packed_fields};

/// How much of a capability: 0 where the sources do not say, which meets no need; 1 for the weakest level that is
/// written down, and so on.
pub type Level = u8;

/// The lowest tier: every catalog has one.
pub(crate) const LOWEST: At<Tier> = At::new(0);

/// What is given, by whom.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Levels {
    /// How many tiers there are.
    tiers: usize,
    /// By capability, then tier.
    of_tiers: List<List<Level>>,
    /// By add-on, then capability.
    of_add_ons: List<List<Level>>,
}

packed_fields! { Levels { tiers, of_tiers, of_add_ons } }

impl Levels {
    pub fn new(catalog: &Catalog) -> Self {
        let of_tier = |capability: &Capability, tier: &Tier| {
            let cell = capability.tiers.get(&tier.id)?;
            Some(level_at(capability.level(cell.level?)?))
        };
        let of_capability = |capability: &Capability| {
            catalog.tiers.iter().map(|tier| of_tier(capability, tier).unwrap_or(0)).collect::<List<_>>()
        };
        let of_add_on = |add_on: &AddOn| {
            let mut all = vec![0; catalog.capabilities.len()];
            for &(capability, level) in written(catalog, &add_on.meets) {
                all[capability.index()] = level;
            }
            List::from(all)
        };
        Self {
            tiers: catalog.tiers.len(),
            of_tiers: catalog.capabilities.iter().map(of_capability).collect(),
            of_add_ons: catalog.add_ons.iter().map(of_add_on).collect(),
        }
    }

    /// Every tier, lowest first.
    pub fn tiers(&self) -> impl DoubleEndedIterator<Item = At<Tier>> + ExactSizeIterator + use<> {
        (0..self.tiers).map(At::new)
    }

    /// Every capability.
    pub fn capabilities(&self) -> impl Iterator<Item = At<Capability>> + use<> {
        (0..self.of_tiers.len()).map(At::new)
    }

    /// Every add-on.
    pub fn add_ons(&self) -> impl Iterator<Item = At<AddOn>> + use<> {
        (0..self.of_add_ons.len()).map(At::new)
    }

    /// What a tier gives of a capability.
    pub fn of_tier(&self, tier: At<Tier>, capability: At<Capability>) -> Level {
        self.of_tiers.as_slice()[capability.index()].as_slice()[tier.index()]
    }

    /// What an add-on gives of a capability.
    pub fn of_add_on(&self, add_on: At<AddOn>, capability: At<Capability>) -> Level {
        self.of_add_ons.as_slice()[add_on.index()].as_slice()[capability.index()]
    }

    /// The most that any tier gives: as no capability falls, what the highest gives.
    pub fn most(&self, capability: At<Capability>) -> Level {
        self.of_tier(self.highest(), capability)
    }

    /// How much of what is wanted counts for a tier: no more than any tier gives; and nothing, told by `None`, where
    /// only an add-on gives enough.
    pub fn counted(&self, capability: At<Capability>, wanted: Level) -> Option<Level> {
        let most = self.most(capability);
        let only_beside = most < wanted && self.add_ons().any(|add_on| self.of_add_on(add_on, capability) >= wanted);
        (!only_beside).then_some(wanted.min(most))
    }

    /// The lowest tier that gives a level that counts: nothing counts for more than the highest gives.
    pub fn first_giving(&self, capability: At<Capability>, counted: Level) -> At<Tier> {
        let gives = |tier: &At<Tier>| self.of_tier(*tier, capability) >= counted;
        self.tiers().find(gives).unwrap_or(self.highest())
    }

    fn highest(&self) -> At<Tier> {
        At::new(self.tiers - 1)
    }
}

/// The levels that a table of the catalog names.
pub(crate) fn written(
    catalog: &Catalog,
    table: &Table<Name<Capability>, Name<catalog::Level>>,
) -> List<(At<Capability>, Level)> {
    let level = |(name, level): &(Name<_>, Name<_>)| {
        let at = catalog.capability(*name)?;
        Some((at, level_at(catalog.capabilities[at].level(*level)?)))
    };
    table.iter().filter_map(level).collect()
}

fn level_at(place: At<catalog::Level>) -> Level {
    place.index() as Level + 1
}
