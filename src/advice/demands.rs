//! What options demand: the lowest tier that meets each as a must, and where answers lead by that.

use tier_advisor_catalog::{At, Choice, Question, Tier};

use crate::choose::{LOWEST, first_giving};
use crate::{Answer, Answers, Importance, Rules, effective};

/// What one option demands, what it implies included. Worked out once for each: what it implies implies nothing itself.
pub(crate) fn demanded(rules: &Rules, question: At<Question>, option: At<Choice>) -> At<Tier> {
    let implied = rules.questions().flat_map(|other| {
        let by_this = rules.implied_by(other).iter().filter(|implied| (implied.by, implied.when) == (question, option));
        by_this.map(move |implied| (other, implied.answer))
    });
    let asked = [(question, option)].into_iter().chain(implied);
    let needs = asked.flat_map(|(question, option)| rules.asks(question, option).needs.iter());
    needs
        .filter_map(|&(capability, wanted)| Some(first_giving(rules, capability, rules.counted(capability, wanted)?)))
        .max()
        .unwrap_or(LOWEST)
}

/// Where answers lead: the highest of what each of them demands.
///
/// One must decides the tier, the one that demands the highest; and what is implied demands at least as much as the
/// answer that rests meanwhile.
pub(crate) fn leads_to(rules: &Rules, answers: &Answers) -> At<Tier> {
    let must = |question| match effective(rules, answers, question).answer() {
        Some(Answer::Chosen(option, Importance::Must)) => Some(rules.demands(question, option)),
        _ => None,
    };
    rules.questions().filter_map(must).max().unwrap_or(LOWEST)
}
