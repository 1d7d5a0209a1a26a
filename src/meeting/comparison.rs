//! What is compared: some of the tiers, in some of the rows.

use tier_advisor_advice::{Asked, Rules};
use tier_advisor_catalog::{At, Capability, Catalog, Tier};

/// The tiers that are compared, and in what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// Lowest first; never fewer than two, where there are two.
    pub tiers: Vec<At<Tier>>,
    /// In what.
    pub rows: Rows,
}

/// The rows of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// All that is known.
    All,
    /// That in which the tiers compared differ.
    Differences,
    /// That which the prospect asked for.
    Needs,
}

/// Fewer than that are no comparison.
const FEWEST: usize = 2;

impl Comparison {
    /// All tiers, in everything.
    #[must_use]
    pub fn whole(rules: &Rules) -> Self {
        Self { tiers: rules.tiers().collect(), rows: Rows::All }
    }

    /// With a tier that was left out, or without one that was not: as long as enough are left to compare.
    #[must_use]
    pub fn turned(&self, tier: At<Tier>) -> Self {
        let mut tiers = self.tiers.clone();
        match tiers.binary_search(&tier) {
            Ok(place) if tiers.len() > FEWEST => {
                tiers.remove(place);
            }
            Ok(_) => {}
            Err(place) => tiers.insert(place, tier),
        }
        Self { tiers, ..self.clone() }
    }

    /// In these rows.
    #[must_use]
    pub fn in_rows(&self, rows: Rows) -> Self {
        Self { rows, ..self.clone() }
    }

    /// Whether a tier can be left out.
    #[must_use]
    pub fn can_spare(&self) -> bool {
        self.tiers.len() > FEWEST
    }

    /// The rows to show, in the order of the catalog. Tiers differ in what is said of them, and not only in how much.
    #[must_use]
    pub fn capabilities(&self, catalog: &Catalog, asked: &Asked) -> Vec<At<Capability>> {
        let says = |capability: At<Capability>, tier: At<Tier>| catalog.cell(capability, tier).map(|cell| cell.says);
        let differs = |capability: At<Capability>| {
            let mut all = self.tiers.iter().map(|tier| says(capability, *tier));
            let first = all.next();
            all.any(|other| Some(other) != first)
        };
        let is_needed = |capability| asked.needs.iter().chain(&asked.beside).any(|need| need.capability == capability);
        let shows = |capability: &At<Capability>| match self.rows {
            Rows::All => true,
            Rows::Differences => differs(*capability),
            Rows::Needs => is_needed(*capability),
        };
        At::all(&catalog.capabilities).filter(shows).collect()
    }
}
