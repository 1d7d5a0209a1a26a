//! The rule's promises, held against every combination of answers.

mod agreement;
mod apart;
mod changes;
mod cut;
mod more;
mod range;
mod recommendation;
mod skips;
mod tier;

use tier_advisor_advice::{Answers, choose};
use tier_advisor_catalog::{At, Tier};

use crate::catalogs::rules;

/// The tier for some answers; `None` where they say nothing.
fn tier(answers: &Answers) -> Option<At<Tier>> {
    choose(rules(), answers)
}
