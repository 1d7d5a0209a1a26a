//! What a host page's program may read of the catalog: `catalog.json`, field for field. The comments here are those
//! of `catalog.d.ts`.

mod collect;

use std::collections::BTreeMap;

use serde::Serialize;

/// What the advisor knows: tiers, roles, capabilities, questions, add-ons and sources.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Catalog {
    /// The language of its texts, as in `lang="en"`.
    pub language: &'static str,
    /// The company whose tiers these are.
    pub company: &'static str,
    /// The ISO day on which the facts were last checked.
    pub version: &'static str,
    /// That day as a reader writes it.
    pub checked: &'static str,
    /// That all this is guidance, and no quote. Show it beside every recommendation.
    pub guidance: &'static str,
    /// Lowest first.
    pub tiers: Vec<Tier>,
    /// Everybody a customer works with.
    pub roles: Vec<Role>,
    /// What tiers give more or less of.
    pub capabilities: Vec<Capability>,
    /// In the order they are asked.
    pub questions: Vec<Question>,
    /// What is bought beside a tier.
    pub add_ons: Vec<AddOn>,
    /// Whose word the facts stand on, in the order of their numbers on the page.
    pub sources: Vec<Source>,
}

/// One of the tiers between which the advice chooses.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Tier {
    /// Never changes, and is never given to another tier.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Who looks after a customer of it, in a few words.
    pub who: &'static str,
    /// What it is, in a sentence.
    pub summary: String,
    /// The id of the role that leads after the sale.
    pub lead: &'static str,
    /// What it gives, by the id of the capability; `null` where the sources do not say, which is no "no".
    pub gives: BTreeMap<&'static str, Option<&'static str>>,
}

/// Somebody a customer works with.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Role {
    /// Never changes, and is never given to another role.
    pub id: &'static str,
    /// Its short name.
    pub abbr: &'static str,
    /// Its name in full.
    pub name: &'static str,
    /// Its primary focus.
    pub focus: &'static str,
    /// Its typical activities.
    pub activities: &'static str,
    /// Its engagement model.
    pub engagement: &'static str,
    /// Whether it advises or does.
    pub hands: Hands,
    /// The same, in the source's words.
    pub hands_says: &'static str,
}

/// Whether a role advises, works in the customer's systems or on its tickets, or neither is said of it.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "TypeScript has one comment for all of them")]
pub enum Hands {
    Advisory,
    HandsOn,
    Neither,
}

/// Something that a tier gives more or less of.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Capability {
    /// Never changes, and is never given to another capability.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// How the need for each of its levels is said, the lowest first; `null` where no answer asks for that level.
    pub needs: Vec<Option<&'static str>>,
}

/// One thing that the advisor asks.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Question {
    /// Never changes, and is never given to another question.
    pub id: &'static str,
    /// Its letter in session codes.
    pub code: char,
    /// The question, in the prospect's words.
    pub title: &'static str,
    /// Its name where questions are listed.
    pub short: &'static str,
    /// What helps to answer it.
    pub hint: String,
    /// What may be answered. "Not sure" may always be, and is not among them.
    pub options: Vec<Choice>,
}

/// One of the answers that a question offers.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Choice {
    /// Never changes, and is never given to another option of the question.
    pub id: &'static str,
    /// Its letter in session codes.
    pub code: char,
    /// The answer, in the prospect's words.
    pub label: &'static str,
    /// What it means, in a line, where that needs saying.
    pub asks: Option<&'static str>,
}

/// What is bought beside a tier.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct AddOn {
    /// Never changes, and is never given to another add-on.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The id of the role that comes with it.
    pub role: &'static str,
}

/// A page that facts are taken from, or the advisor's own advice.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Source {
    /// Never changes, and is never given to another source.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Its address; none for the advisor's own advice.
    pub url: Option<&'static str>,
    /// The date that the page bears, where it bears one.
    pub date: Option<&'static str>,
}
