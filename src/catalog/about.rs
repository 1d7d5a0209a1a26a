//! What a catalog is, and as of when.

use serde::Deserialize;

use crate::{Day, Direction, List, Text};

/// The catalog's own particulars.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct About {
    /// Every text is present in each of these.
    pub languages: List<Text>,
    /// How the first of these is read: `rtl` for Arabic or Hebrew. Left out, it is `ltr`.
    #[serde(default)]
    pub direction: Direction,
    /// The ISO day on which the facts were last checked; links carry it.
    pub version: Text,
    /// The company whose tiers these are.
    pub company: Text,
    /// That day as a reader writes it.
    pub checked: Text,
    /// That this is guidance, and no quote.
    pub guidance: Text,
    /// That the product is not the company's.
    pub independent: Text,
    /// Who has the last word.
    pub authority: Text,
    /// Whose texts are shown, under which licence.
    pub credit: Text,
}

impl About {
    /// The language of the texts: the first of those that they are present in.
    #[must_use]
    pub fn language(&self) -> Text {
        self.languages.first().copied().unwrap_or_default()
    }

    /// The day that the version names: a catalog that passed its checks has one.
    #[must_use]
    pub fn day(&self) -> Option<Day> {
        Day::read(&self.version)
    }
}
