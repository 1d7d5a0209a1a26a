//! The roles, and the line of engagement that they stand on.

use serde::{Deserialize, Serialize};

use crate::{Fact, Name, Source};

/// A stop on the line of engagement, from shared to specific.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stop {
    /// Its name in the catalog.
    pub id: Name<Stop>,
    /// Its name on the page.
    pub name: String,
    /// What it means, in a few words.
    pub says: String,
}

/// Somebody a customer works with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Its name in the catalog.
    pub id: Name<Role>,
    /// Where it stands on the line; `None` beside it.
    #[serde(default)]
    pub stop: Option<Name<Stop>>,
    /// Its short name.
    pub abbr: String,
    /// Its name in full.
    pub name: String,
    /// Its primary focus.
    pub focus: String,
    /// Its typical activities.
    pub activities: String,
    /// Its engagement model.
    pub engagement: String,
    /// Whether it advises or does.
    pub hands: Hands,
    /// The same, in the source's words.
    pub hands_says: String,
    /// Whose word the five are.
    pub sources: Vec<Name<Source>>,
    /// What it does, in groups.
    #[serde(default)]
    pub does: Vec<Does>,
    /// What else is known of it.
    #[serde(default)]
    pub more: Vec<Fact>,
}

/// Whether a role's hands are on the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Does {
    /// What they have in common.
    pub title: String,
    /// One thing each.
    pub points: Vec<String>,
    /// Whose word it is.
    pub sources: Vec<Name<Source>>,
}
