//! The questions, and what their answers ask for.

use serde::Deserialize;

use crate::{Capability, Fact, Level, List, Name, Stage, Table, Text};

/// What the answer "not sure" is called where options go by their ids: no option is called so.
pub const NOT_SURE: &str = "not-sure";

/// One thing that the advisor asks.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its name in the catalog.
    pub id: Name<Question>,
    /// Its letter in a link.
    pub code: char,
    /// Its name where questions are listed.
    pub short: Text,
    /// The question, in the prospect's words.
    pub title: Text,
    /// What helps to answer it.
    pub hint: Text,
    /// Why we ask.
    pub why: Fact,
    /// What may be answered, beside "not sure".
    pub options: List<Choice>,
}

/// What the Solutions Architect may say about a question: our own advice, and never shown to the prospect.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Talk {
    /// How to open it.
    pub opening: Text,
    /// What to ask next.
    pub follow_ups: List<Text>,
}

/// One of the answers that a question offers.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its name in the catalog.
    pub id: Name<Choice>,
    /// Its letter in a link.
    pub code: char,
    /// The answer, in the prospect's words.
    pub label: Text,
    /// What it means, in a line.
    #[serde(default)]
    pub asks: Option<Text>,
    /// The level of each capability that it asks for, at least.
    #[serde(default)]
    pub needs: Table<Name<Capability>, Name<Level>>,
    /// The level of each capability that is wanted, at most.
    #[serde(default)]
    pub limits: Table<Name<Capability>, Name<Level>>,
    /// The answers to other questions that it settles while it is a must.
    #[serde(default)]
    pub implies: Table<Name<Question>, Name<Choice>>,
    /// What it says of where the prospect stands.
    #[serde(default)]
    pub situation: Option<Situation>,
    /// What to bring along, at a stage of the handoff: our own advice.
    #[serde(default)]
    pub bring: Table<Name<Stage>, Text>,
}

/// Where the prospect stands; it moves the handoff alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Situation {
    /// Deciding whether to buy.
    New,
    /// A customer already.
    Customer,
}
