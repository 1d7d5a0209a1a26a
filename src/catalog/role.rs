//! The roles, and the line of engagement that they stand on.

use serde::Deserialize;

use crate::{Fact, List, Name, Source, Text};

/// A stop on the line of engagement, from shared to specific.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Stop {
    /// Its name in the catalog.
    pub id: Name<Stop>,
    /// Its name on the page.
    pub name: Text,
    /// What it means, in a few words.
    pub says: Text,
}

/// Somebody a customer works with.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Its name in the catalog.
    pub id: Name<Role>,
    /// Where it stands on the line; `None` beside it.
    #[serde(default)]
    pub stop: Option<Name<Stop>>,
    /// Its short name.
    pub abbr: Text,
    /// Its name in full.
    pub name: Text,
    /// Its primary focus.
    pub focus: Text,
    /// Its typical activities.
    pub activities: Text,
    /// Its engagement model.
    pub engagement: Text,
    /// Whether it advises or does.
    pub hands: Hands,
    /// The same, in the source's words.
    pub hands_says: Text,
    /// Whose word the five are.
    pub sources: List<Name<Source>>,
    /// What it does, in groups.
    #[serde(default)]
    pub does: List<Does>,
    /// What else is known of it.
    #[serde(default)]
    pub more: List<Fact>,
}

/// Whether a role's hands are on the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Hands {
    /// Advises.
    Advisory,
    /// Works in the customer's systems or on its tickets.
    HandsOn,
    /// Neither is said of it.
    Neither,
}

/// A group of things that a role does.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Does {
    /// What they have in common.
    pub title: Text,
    /// One thing each.
    pub points: List<Text>,
    /// Whose word it is.
    pub sources: List<Name<Source>>,
}
