//! The role guide's own texts, and the words that explain themselves.

use serde::Deserialize;

use crate::{Fact, List, Name, Source, Text};

/// What the role guide says beside the roles.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// What tells the roles apart.
    pub distinctions: List<Distinction>,
    /// The programs of the upper tiers.
    pub accelerators: Accelerators,
    /// Where to read on.
    pub pages: List<Page>,
    /// Words that explain themselves.
    pub terms: List<Term>,
}

/// What tells roles apart.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Distinction {
    /// Its heading.
    pub title: Text,
    /// What it is.
    pub says: Fact,
}

/// The programs of the upper tiers.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Accelerators {
    /// The heading.
    pub title: Text,
    /// What one is.
    pub says: Fact,
    /// What the themes are called.
    pub themes_title: Text,
    /// The themes.
    pub themes: List<Text>,
    /// Whose word the themes are.
    pub sources: List<Name<Source>>,
}

/// A page to read on.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Its title.
    pub title: Text,
    /// Its address.
    pub url: Text,
}

/// A word that explains itself.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Its name in the catalog.
    pub id: Name<Term>,
    /// The word.
    pub word: Text,
    /// What it means.
    pub says: Fact,
}
