//! What earlier catalogs had and this one has not, in its old wording: links and files that name it can still be read.

use serde::Deserialize;

use crate::{Choice, Day, List, Name, Question, Text, Tier};

/// What is retired. Neither an id nor a code of it is ever given to another thing.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Retired {
    /// Questions that are no longer asked.
    pub questions: List<RetiredQuestion>,
    /// Options of questions that are still asked.
    pub options: List<RetiredOption>,
    /// Tiers that are no longer offered.
    pub tiers: List<RetiredTier>,
}

/// A question that is no longer asked.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RetiredQuestion {
    /// Its name in the catalog.
    pub id: Name<Question>,
    /// Its letter in a link.
    pub code: char,
    /// The question as it was asked.
    pub title: Text,
    /// What could be answered, those options included that were retired before it.
    pub options: List<RetiredChoice>,
    /// The last version of the catalog that asked it.
    pub until: Day,
}

/// An option of a question that is no longer asked.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RetiredChoice {
    /// Its name in the catalog.
    pub id: Name<Choice>,
    /// Its letter in a link.
    pub code: char,
    /// The answer as it was offered.
    pub label: Text,
}

/// An option that is no longer offered with a question that is still asked.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RetiredOption {
    /// The question.
    pub question: Name<Question>,
    /// Its name in the catalog.
    pub id: Name<Choice>,
    /// Its letter in a link.
    pub code: char,
    /// The answer as it was offered.
    pub label: Text,
    /// The last version of the catalog that offered it.
    pub until: Day,
}

/// A tier that is no longer offered.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RetiredTier {
    /// Its name in the catalog.
    pub id: Name<Tier>,
    /// Its letter in a link.
    pub code: char,
    /// What it was called.
    pub name: Text,
    /// The last version of the catalog that offered it.
    pub until: Day,
}
