//! A catalog as it is written in one file: its parts by name, as in `data/`.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{
    About, AddOn, Capability, Catalog, Desk, Guide, Handoff, List, Name, Question, Retired, Role, Source, Stop, Table,
    Talk, Tier,
};

/// A catalog of tiers, as Tier Advisor reads it. Every text is plain, and in the catalog's one language.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    /// Where the schema of this file is.
    #[serde(default, rename = "$schema")]
    _schema: Option<String>,
    /// What this catalog is, and as of when.
    about: About,
    /// Whose word the facts stand on, in the order of their numbers on the page.
    sources: List<Source>,
    /// Lowest first.
    tiers: List<Tier>,
    /// The line of engagement, from shared to specific.
    stops: List<Stop>,
    /// Every role, in the order of the role guide.
    roles: List<Role>,
    /// What tiers give, in the order of the comparison.
    capabilities: List<Capability>,
    /// What is bought beside a tier.
    add_ons: List<AddOn>,
    /// In the order they are asked.
    questions: List<Question>,
    /// From the sale to the first quarter.
    handoff: Handoff,
    /// The role guide's own texts, and the terms.
    guide: Guide,
    /// What the Solutions Architect may say at each question, in a meeting: at all of them, or at none.
    #[serde(default)]
    talk: Table<Name<Question>, Talk>,
    /// What earlier versions of this catalog had.
    #[serde(default)]
    retired: Retired,
    /// The words of the page. Those that are not written are the advisor's own; so with the parts that follow.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "crate::Wording"))]
    wording: Value,
    /// The words of the text that stands in for the page.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "crate::Fallback"))]
    fallback: Value,
    /// The words around a link to a session.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "crate::Share"))]
    share: Value,
    /// The words around a new version.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "crate::Offline"))]
    offline: Value,
    /// The words around a meeting.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "crate::Meeting"))]
    meeting: Value,
    /// The words of what is left of a meeting.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "crate::SummaryWords"))]
    summary: Value,
}

impl Written {
    /// The catalog, with the advisor's own `words` where it has none. They hold the parts of words, by name.
    pub(super) fn complete(self, words: &Value) -> Result<Catalog, serde_json::Error> {
        let desk = Desk {
            talk: self.talk,
            meeting: part(&words["meeting"], self.meeting)?,
            summary: part(&words["summary"], self.summary)?,
            retired: self.retired,
        };
        Ok(Catalog {
            about: self.about,
            sources: self.sources,
            tiers: self.tiers,
            stops: self.stops,
            roles: self.roles,
            capabilities: self.capabilities,
            add_ons: self.add_ons,
            questions: self.questions,
            handoff: self.handoff,
            guide: self.guide,
            wording: part(&words["wording"], self.wording)?,
            fallback: part(&words["fallback"], self.fallback)?,
            share: part(&words["share"], self.share)?,
            offline: part(&words["offline"], self.offline)?,
            desk: Some(Box::leak(Box::new(desk))),
        })
    }
}

/// A part of words: what is written, and the rest from `words`.
fn part<Part: DeserializeOwned>(words: &Value, written: Value) -> Result<Part, serde_json::Error> {
    let mut all = words.clone();
    lay_over(&mut all, written);
    serde_json::from_value(all)
}

/// Puts every text of `written` in the place of the one that is there.
fn lay_over(words: &mut Value, written: Value) {
    match (words, written) {
        (_, Value::Null) => {}
        (Value::Object(words), Value::Object(written)) => {
            for (name, own) in written {
                lay_over(words.entry(name).or_insert(Value::Null), own);
            }
        }
        (words, written) => *words = written,
    }
}
