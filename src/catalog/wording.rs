//! The words of the page itself. Each field is the text of that name in `data/wording.toml`.
#![expect(missing_docs, reason = "the texts say what they are for; a field is one of them")]

use serde::{Deserialize, Serialize};

/// A text that depends on a number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counted {
    /// For exactly one.
    pub one: String,
    /// For every other number.
    pub other: String,
}

impl Counted {
    /// The text for `n`.
    #[must_use]
    pub fn of(&self, n: usize) -> &str {
        if n == 1 { &self.one } else { &self.other }
    }
}

/// Every text of the page that is no fact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    pub shell: Shell,
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shell {
    pub name: String,
    pub screens: String,
    pub questions: String,
    pub result: String,
    pub handoff: String,
    pub roles: String,
    pub start_over: String,
    pub not_kept: String,
    pub refused: String,
    pub and: String,
    pub comma: String,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    pub position: String,
    pub all: String,
    pub answered: String,
    pub unsure: String,
    pub open: String,
    pub settled: String,
    pub tick: String,
    pub not_sure: String,
    pub must: String,
    pub nice: String,
    pub firm: String,
    pub why: String,
    pub back: String,
    pub next: String,
    pub finish: String,
    pub skip: String,
    pub settled_by: String,
    pub settled_kept: String,
    pub so_far: String,
    pub so_far_none: String,
}

/// The ladder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LadderWords {
    pub title: String,
    pub empty: String,
    pub unsure: String,
    pub because: String,
    pub because_more: Counted,
    pub because_lowest: String,
    pub lowest_that_meets: Counted,
    pub lowest_that_can: String,
    pub lowest: String,
    pub meets: Counted,
    pub meets_can: String,
    pub beyond: String,
    pub against: String,
    pub pips: String,
    pub more: String,
    pub met: String,
    pub missed: String,
    pub not_stated: String,
    pub open: Counted,
    pub settled: String,
    pub settling: String,
}

/// The result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResultWords {
    pub label: String,
    pub nothing: String,
    pub nothing_lead: String,
    pub unsure: String,
    pub begin: String,
    pub meets: Counted,
    pub meets_can: String,
    pub lowest: String,
    pub open: Counted,
    pub print: String,
    pub edit: String,
    pub reasons: Counted,
    pub reasons_lowest: String,
    pub reasons_none: String,
    pub strip: String,
    pub strip_meets: String,
    pub strip_misses: String,
    pub strip_unmeetable: String,
    pub strip_empty: String,
    pub beside: String,
    pub beside_title: String,
    pub beside_says: String,
    pub limit: String,
    pub limit_says: String,
    pub limit_within: String,
    pub limit_within_all: String,
    pub get: String,
    pub get_lead: String,
    pub you_need: String,
    pub you_would_like: String,
    pub outside: String,
    pub outside_lead: String,
    pub gap: String,
    pub gap_nearest: String,
    pub gap_unsaid: String,
    pub add_on: String,
    pub add_on_asked: String,
    pub steps: String,
}

/// The role cards.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct People {
    pub title: String,
    pub lead: String,
    pub focus: String,
    pub activities: String,
    pub engagement: String,
    pub yours: String,
    pub around: String,
    pub add_on: String,
    pub not_included: String,
    pub until_close: String,
    pub beside: String,
    pub more: String,
}

/// What would change the recommendation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    pub title: String,
    pub lead: String,
    pub answers: Counted,
    pub try_it: String,
    pub undo: String,
    pub trying: String,
    pub nice: String,
    pub open: String,
    pub none: String,
}

/// The comparison of all tiers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Compare {
    pub title: String,
    pub lead: String,
    pub caption: String,
    pub capability: String,
    pub musts_met: String,
    pub musts_met_of: String,
    pub must: String,
    pub nice: String,
    pub met: String,
    pub missed: String,
    pub terms: String,
}

/// The handoff.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandoffWords {
    pub title: String,
    pub lead: String,
    pub lead_customer: String,
    pub of: String,
    pub recommended: String,
    pub leads: String,
    pub joins: String,
    pub leaves: String,
    pub bring: String,
    pub close: String,
    pub stages: String,
}

/// The role guide.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleGuide {
    pub title: String,
    pub lead: String,
    pub caption: String,
    pub role: String,
    pub focus: String,
    pub activities: String,
    pub engagement: String,
    pub hands: String,
    pub beside: String,
    pub beside_says: String,
    pub legend: String,
    pub does: String,
    pub pages: String,
}

/// Source marks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceWords {
    pub one: String,
    pub many: String,
    pub ours: String,
    pub ours_mark: String,
    pub ours_says: String,
    pub undated: String,
}

/// The printed hand-out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    pub label: String,
    pub why: String,
    pub compare: String,
    pub you_need: String,
    pub nice: String,
    pub people: String,
    pub change: String,
    pub handoff: String,
    pub sources: String,
    pub checked: String,
}
