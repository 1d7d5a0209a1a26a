//! The role guide's own texts, and the words that explain themselves.

use serde::{Deserialize, Serialize};

use crate::{Fact, Name, Source};

/// What the role guide says beside the roles.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// What tells the roles apart.
    pub distinctions: Vec<Distinction>,
    /// The programs of the upper tiers.
    pub accelerators: Accelerators,
    /// Where to read on.
    pub pages: Vec<Page>,
    /// Words that explain themselves.
    pub terms: Vec<Term>,
}

/// What tells roles apart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Distinction {
    /// Its heading.
    pub title: String,
    /// What it is.
    pub says: Fact,
}

/// The programs of the upper tiers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accelerators {
    /// The heading.
    pub title: String,
    /// What one is.
    pub says: Fact,
    /// What the themes are called.
    pub themes_title: String,
    /// The themes.
    pub themes: Vec<String>,
    /// Whose word the themes are.
    pub sources: Vec<Name<Source>>,
}

/// A page to read on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
}

/// A word that explains itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Its name in the catalog.
    pub id: Name<Term>,
    /// The word.
    pub word: String,
    /// What it means.
    pub says: Fact,
}
