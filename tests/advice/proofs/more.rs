//! Asking for more never lowers the tier.
//!
//! **More** is a stronger level of the same capability, a must in place of a nice-to-have, or one need added. Other
//! pairs of answers are not compared.

use std::cmp::Ordering;

use tier_advisor_advice::{Answer, Importance};
use tier_advisor_catalog::{At, Question};

use crate::catalogs::{catalog, question, rules};
use crate::combinations::{Combinations, Own};
use crate::proofs::tier;
use crate::told::Name;

/// Whether `one` answer to a question asks for more than `other`, for less, or the same; `None` if not comparable.
pub fn compare(question: At<Question>, one: Own, other: Own) -> Option<Ordering> {
    match (covers(question, one, other), covers(question, other, one)) {
        (true, true) => Some(Ordering::Equal),
        (true, false) => Some(Ordering::Greater),
        (false, true) => Some(Ordering::Less),
        (false, false) => None,
    }
}

/// Whether `one` asks for everything that `other` asks for, as strongly and as firmly.
fn covers(question: At<Question>, one: Own, other: Own) -> bool {
    let one = needs(question, one);
    needs(question, other).iter().all(|(capability, level, must)| {
        one.iter().any(|(own, stronger, firmer)| own == capability && stronger >= level && firmer >= must)
    })
}

/// Capability, level and whether it is a must, as the catalog declares them.
fn needs(question: At<Question>, answer: Own) -> Vec<(Name, usize, bool)> {
    let Some(Answer::Chosen(option, importance)) = answer else { return Vec::new() };
    let option = &catalog().questions[question].options[option];
    let need = |(name, level): &(_, _)| {
        let capability = catalog().capabilities.iter().find(|capability| capability.id == *name).expect("a capability");
        let level = capability.levels.iter().position(|own| own.id == *level).expect("a level of the capability");
        (name.as_str(), level, importance == Importance::Must)
    };
    option.needs.iter().map(need).collect()
}

#[test]
fn in_every_combination_asking_for_more_in_one_answer_never_lowers_the_tier() {
    let combinations = Combinations::of_effects();
    let tiers = combinations.every(|_, answers| tier(answers));
    for question in rules().questions() {
        let answers = combinations.answers_to(question);
        let is_more = |(less, more): &(usize, usize)| {
            compare(question, answers[*more], answers[*less]) == Some(Ordering::Greater)
        };
        let places = 0..answers.len();
        let steps: Vec<_> = places.clone().flat_map(|less| places.clone().map(move |more| (less, more))).collect();
        for (less, more) in steps.into_iter().filter(is_more) {
            for number in combinations.with(question, less) {
                let asking_more = combinations.neighbour(number, question, more);
                assert!(tiers[asking_more] >= tiers[number], "{question:?}: {:?}", answers[more]);
            }
        }
    }
}

#[test]
fn a_must_is_more_than_a_nice_to_have_and_that_is_more_than_nothing() {
    for question in rules().questions() {
        for option in rules().options(question) {
            if !catalog().questions[question].options[option].needs.is_empty() {
                let [must, nice] = [Importance::Must, Importance::Nice].map(|how| Some(Answer::Chosen(option, how)));
                assert_eq!(compare(question, must, nice), Some(Ordering::Greater));
                assert_eq!(compare(question, nice, None), Some(Ordering::Greater));
            }
        }
    }
}

#[test]
fn an_outage_and_severity_2_are_other_things_and_not_compared() {
    let severity = question("severity");
    let [outage_only, five_days, any_day] = [0, 1, 2].map(|option| Some(Answer::must(At::new(option))));
    assert_eq!(compare(severity, five_days, outage_only), None);
    assert_eq!(compare(severity, any_day, five_days), Some(Ordering::Greater));
}
