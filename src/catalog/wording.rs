//! The words of the page itself. Each field is the text of that name in `data/wording.toml`.
#![expect(missing_docs, reason = "the texts say what they are for; a field is one of them")]

use serde::Deserialize;

use crate::Text;

/// A text that depends on a number.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Counted {
    /// For exactly one.
    pub one: Text,
    /// For every other number.
    pub other: Text,
}

impl Counted {
    /// The text for `n`.
    #[must_use]
    pub fn of(&self, n: usize) -> Text {
        if n == 1 { self.one } else { self.other }
    }
}

/// Every text of the page that is no fact.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Wording {
    pub shell: Shell,
    pub punctuation: Punctuation,
    pub ask: Ask,
    pub ladder: LadderWords,
    pub result: ResultWords,
    pub people: People,
    pub change: Change,
    pub compare: Compare,
    pub handoff: HandoffWords,
    pub guide: RoleGuide,
    pub source: SourceWords,
    pub paper: Paper,
}

/// Around every screen.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Shell {
    pub name: Text,
    pub screens: Text,
    pub questions: Text,
    pub result: Text,
    pub handoff: Text,
    pub roles: Text,
    pub start_over: Text,
    pub not_kept: Text,
    pub refused: Text,
}

/// What stands between texts that are put together.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Punctuation {
    /// Before the last of several.
    pub and: Text,
    /// Between several.
    pub comma: Text,
    /// Between several that hold commas.
    pub semicolon: Text,
    /// Between a name and what is said of it.
    pub colon: Text,
    /// After a sentence that another follows; the last of a line ends without its space.
    pub stop: Text,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Ask {
    pub position: Text,
    pub all: Text,
    pub answered: Text,
    pub unsure: Text,
    pub open: Text,
    pub settled: Text,
    pub tick: Text,
    pub not_sure: Text,
    pub must: Text,
    pub nice: Text,
    pub firm: Text,
    pub why: Text,
    pub back: Text,
    pub next: Text,
    pub finish: Text,
    pub skip: Text,
    /// The same where that takes an answer back.
    pub clear: Text,
    pub settled_by: Text,
    pub settled_kept: Text,
    pub so_far: Text,
    pub so_far_none: Text,
}

/// The ladder.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LadderWords {
    pub title: Text,
    pub empty: Text,
    pub unsure: Text,
    pub because: Text,
    pub because_more: Counted,
    /// Where no tier meets it, and this one comes nearest.
    pub because_nearest: Text,
    pub because_lowest: Text,
    pub beside: Text,
    pub lowest_that_meets: Counted,
    pub nearest: Text,
    pub lowest: Text,
    pub meets: Counted,
    pub meets_can: Text,
    pub beyond: Text,
    pub gives: Text,
    pub against: Text,
    pub pips: Text,
    pub more: Text,
    pub met: Text,
    pub missed: Text,
    pub not_stated: Text,
    pub open: Counted,
    pub settled: Text,
    pub settling: Text,
}

/// The result.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ResultWords {
    pub label: Text,
    pub nothing: Text,
    pub nothing_lead: Text,
    pub unsure: Text,
    pub begin: Text,
    pub print: Text,
    /// Offers a link to the answers, where the page wants that.
    pub share: Text,
    /// Leads to where the page says that a prospect may turn.
    pub contact: Text,
    pub edit: Text,
    /// Where no tier meets every must.
    pub nearest: Text,
    pub reasons: Counted,
    pub reasons_lowest: Text,
    pub reasons_none: Text,
    /// Wishes that the tier leaves open.
    pub without: Text,
    pub strip: Text,
    pub strip_meets: Counted,
    pub strip_misses: Text,
    pub strip_unmeetable: Text,
    pub strip_empty: Text,
    pub beside: Text,
    pub beside_title: Text,
    pub beside_says: Text,
    pub limit: Text,
    pub limit_says: Text,
    pub limit_within: Text,
    pub limit_misses: Text,
    pub limit_with: Text,
    pub get: Text,
    pub get_lead: Text,
    pub you_need: Text,
    pub you_would_like: Text,
    pub outside: Text,
    pub outside_lead: Text,
    pub gap: Text,
    pub gap_nearest: Text,
    pub gap_unsaid: Text,
    pub add_on: Text,
    pub add_on_asked: Text,
    pub steps: Text,
    /// The way to an add-on that was asked for.
    pub steps_add_on: Text,
    /// The way to what is just as good.
    pub steps_instead: Text,
}

/// The role cards.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct People {
    pub title: Text,
    pub lead: Text,
    pub focus: Text,
    pub activities: Text,
    pub engagement: Text,
    pub yours: Text,
    pub around: Text,
    pub add_on: Text,
    pub not_included: Text,
    pub until_close: Text,
    pub beside: Text,
}

/// What would change the recommendation.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Change {
    pub title: Text,
    pub lead: Text,
    pub answers: Counted,
    pub try_it: Text,
    pub undo: Text,
    pub trying: Text,
    pub keep: Text,
    /// Beside an answer that was only a wish before.
    pub must: Text,
    pub nice: Text,
    pub open: Text,
    pub none: Text,
}

/// The comparison of all tiers.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Compare {
    pub title: Text,
    pub lead: Text,
    pub caption: Text,
    pub capability: Text,
    pub musts_met: Text,
    pub musts_met_of: Text,
    pub must: Text,
    pub nice: Text,
    /// A need that only an add-on meets.
    pub beside: Text,
    pub met: Text,
    pub missed: Text,
}

/// The handoff.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HandoffWords {
    pub title: Text,
    pub lead: Text,
    pub lead_customer: Text,
    pub of: Text,
    pub recommended: Text,
    pub leads: Text,
    pub joins: Text,
    pub leaves: Text,
    pub bring: Text,
    pub close: Text,
    pub stages: Text,
}

/// The role guide.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RoleGuide {
    pub title: Text,
    pub lead: Text,
    pub role: Text,
    pub focus: Text,
    pub activities: Text,
    pub engagement: Text,
    pub hands: Text,
    pub beside: Text,
    pub beside_says: Text,
    pub legend: Text,
    pub does: Text,
    pub pages: Text,
}

/// Source marks.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SourceWords {
    pub one: Text,
    pub many: Text,
    pub ours: Text,
    pub ours_aside: Text,
    pub ours_mark: Text,
    pub ours_says: Text,
    pub undated: Text,
}

/// The printed hand-out.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Paper {
    pub label: Text,
    pub why: Text,
    pub compare: Text,
    pub you_need: Text,
    pub nice: Text,
    pub people: Text,
    pub change: Text,
    pub handoff: Text,
    pub sources: Text,
    pub ours: Text,
    pub checked: Text,
}
