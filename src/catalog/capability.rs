//! What tiers give, measured in ordered levels; and what is bought beside them.

use serde::Deserialize;

use crate::{At, Fact, List, Name, Role, Source, Table, Term, Text, Tier};

/// Something that a tier gives more or less of.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Capability {
    /// Its name in the catalog.
    pub id: Name<Capability>,
    /// How the result shows it.
    pub shown: Shown,
    /// Which way its numbers climb.
    #[serde(default)]
    pub better: Better,
    /// The word in its name that explains itself.
    #[serde(default)]
    pub term: Option<Name<Term>>,
    /// Its row in the comparison.
    pub name: Text,
    /// Weakest first.
    pub levels: List<Level>,
    /// What each tier gives; levels never fall from a tier to a higher one.
    pub tiers: Table<Name<Tier>, Cell>,
}

impl Capability {
    /// The place of a level, weakest first.
    #[must_use]
    pub fn level(&self, name: Name<Level>) -> Option<At<Level>> {
        At::find(&self.levels, |level| level.id == name)
    }
}

/// A degree of a capability.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// Its name in the catalog; a number where it is one.
    pub id: Name<Level>,
    /// How a wish for it is said; `None` where no answer asks for it.
    #[serde(default)]
    pub need: Option<Text>,
}

/// What one tier gives of one capability.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// `None` where the sources do not say: less than the lowest level, and never "no".
    #[serde(default)]
    pub level: Option<Name<Level>>,
    /// The cell of the comparison; empty where the sources do not say.
    #[serde(default)]
    pub says: Text,
    /// The same as a benefit in a sentence; `None` where there is no benefit.
    #[serde(default)]
    pub gives: Option<Text>,
    /// Whose word it is; none where the sources do not say.
    #[serde(default)]
    pub sources: List<Name<Source>>,
}

/// Which way numbered levels climb.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    /// 4 calls are better than 2.
    #[default]
    More,
    /// 2 hours are better than 4.
    Less,
}

/// How the result shows a capability, beside its row in the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// A figure.
    Number,
    /// A line of text.
    Line,
    /// The comparison alone.
    Table,
}

/// What is bought beside a tier.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddOn {
    /// Its name in the catalog.
    pub id: Name<AddOn>,
    /// The role that comes with it.
    pub role: Name<Role>,
    /// Its name on the page.
    pub name: Text,
    /// The level of each capability that it gives.
    pub meets: Table<Name<Capability>, Name<Level>>,
    /// What it is.
    pub says: Fact,
    /// How one gets it.
    pub how: Fact,
}
