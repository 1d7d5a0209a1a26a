//! What a catalog is, and as of when.

use serde::{Deserialize, Serialize};

/// The catalog's own particulars.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// Every text is present in each of these.
    pub languages: Vec<String>,
    /// The ISO day on which the facts were last checked; links carry it.
    pub version: String,
    /// The company whose tiers these are.
    pub company: String,
    /// That day as a reader writes it.
    pub checked: String,
    /// That this is guidance, and no quote.
    pub guidance: String,
    /// That the product is not the company's.
    pub independent: String,
    /// Who has the last word.
    pub authority: String,
    /// Whose texts are shown, under which licence.
    pub credit: String,
}
