//! What each option demands: the lowest tier that meets it as a must.

use tier_advisor_catalog::{At, Choice, Question, Tier};

use crate::choose::{LOWEST, lowest_for};
use crate::{Answer, Answers, Asked, Importance, Rules, effective};

/// The lowest tier that meets each option, what it implies included: by question, then option.
///
/// One must decides the tier, the one that demands the highest; and what is implied demands at least as much as the
/// answer that rests meanwhile. So where answers lead is the highest of what each of them demands.
pub(crate) struct Demands(Vec<Vec<At<Tier>>>);

impl Demands {
    pub(crate) fn new(rules: &Rules) -> Self {
        let alone = |question, option| {
            let mut asked = Asked::default();
            asked.add(rules, question, option, Importance::Must);
            lowest_for(rules, asked.musts())
        };
        let of = |question| rules.options(question).map(|option| alone(question, option)).collect();
        let mut demands = Self(rules.questions().map(of).collect());
        for question in rules.questions() {
            // What is implied implies nothing itself: what it demands is known by now.
            for implied in rules.implied_by(question) {
                let more = demands.of(question, implied.answer);
                let own = &mut demands.0[implied.by.index()][implied.when.index()];
                *own = more.max(*own);
            }
        }
        demands
    }

    /// What one option demands.
    pub(crate) fn of(&self, question: At<Question>, option: At<Choice>) -> At<Tier> {
        self.0[question.index()][option.index()]
    }

    /// Where answers lead.
    pub(crate) fn tier(&self, rules: &Rules, answers: &Answers) -> At<Tier> {
        let must = |question| match effective(rules, answers, question).answer() {
            Some(Answer::Chosen(option, Importance::Must)) => Some(self.of(question, option)),
            _ => None,
        };
        rules.questions().filter_map(must).max().unwrap_or(LOWEST)
    }
}
