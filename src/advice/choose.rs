//! Choosing: the lowest tier that meets every must, as counted.

use tier_advisor_catalog::{At, Tier};

use crate::levels::LOWEST;
use crate::{Answer, Answers, Importance, Rules, effective};

/// The tier for what is answered; `None` while nothing but "not sure" was answered.
///
/// No capability falls from a tier to a higher one. So one must decides: the one that demands the highest tier.
#[must_use]
pub fn choose(rules: &Rules, answers: &Answers) -> Option<At<Tier>> {
    let demanded = |question| match effective(rules, answers, question).answer()? {
        Answer::Chosen(option, Importance::Must) => Some(rules.demands(question, option)),
        Answer::Chosen(_, Importance::Nice) => Some(LOWEST),
        Answer::NotSure => None,
    };
    rules.questions().filter_map(demanded).max()
}
