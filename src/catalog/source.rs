//! Whose word a fact stands on.

use serde::Deserialize;

use crate::{Name, Text};

/// A page that facts are taken from, or our own advice.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its name in the catalog.
    pub id: Name<Source>,
    /// How far it is to be trusted.
    pub kind: Kind,
    /// Its title.
    pub title: Text,
    /// Its address; none for our own advice.
    #[serde(default)]
    pub url: Option<Text>,
    /// The date the page bears; `None` where it bears none.
    #[serde(default)]
    pub date: Option<Text>,
}

/// What kind of word it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A document that the catalog is built from: outranks the rest.
    Seed,
    /// A further public page.
    Handbook,
    /// Inference or advice of this product, marked so wherever it is shown.
    Ours,
}
