//! The tier: every one can be reached, and nothing but a must that tiers are held against moves it.

use tier_advisor_advice::{Answer, Importance};
use tier_advisor_catalog::{At, Question, Tier};

use crate::catalogs::rules;
use crate::combinations::{Combinations, Own, effect};
use crate::proofs::tier;

#[test]
fn there_are_few_enough_combinations_to_walk_them_all() {
    let combinations = Combinations::of_effects().len();
    assert!(combinations < 10_000_000, "{combinations} combinations: find a sharper cut before a proof takes minutes");
}

#[test]
fn every_tier_is_recommended_to_somebody() {
    let reached = Combinations::of_effects().every(|_, answers| tier(answers));
    for tier in rules().tiers() {
        assert!(reached.contains(&Some(tier)), "nobody is led to {tier:?}");
    }
}

#[test]
fn in_every_combination_a_nice_to_have_leaves_the_tier_where_it_is() {
    assert_idle(|_, answer| matches!(answer, Some(Answer::Chosen(_, Importance::Nice))));
}

#[test]
fn in_every_combination_a_limit_leaves_the_tier_where_it_is() {
    assert_idle(|question, answer| {
        let effect = effect(question, answer);
        effect.needs.is_empty() && !effect.limits.is_empty()
    });
}

#[test]
fn in_every_combination_a_need_that_only_an_add_on_meets_leaves_the_tier_where_it_is() {
    assert_idle(|question, answer| {
        let effect = effect(question, answer);
        effect.needs.is_empty() && !effect.beside.is_empty()
    });
}

/// In every combination, the tier is the one without such an answer, or the lowest where nothing else is said.
#[track_caller]
fn assert_idle(is_idle: impl Fn(At<Question>, Own) -> bool) {
    let combinations = Combinations::of_effects();
    let lowest: At<Tier> = At::new(0);
    let tiers = combinations.every(|_, answers| tier(answers).unwrap_or(lowest));
    let mut compared = 0;
    for question in rules().questions() {
        let places = combinations.answers_to(question).iter().enumerate();
        let open = places.clone().find(|(_, answer)| answer.is_none()).expect("every question can stay open").0;
        for (idle, answer) in places.filter(|(_, answer)| is_idle(question, **answer)) {
            for number in combinations.with(question, idle) {
                let without = combinations.neighbour(number, question, open);
                assert_eq!(tiers[number], tiers[without], "{question:?}: {answer:?}");
                compared += 1;
            }
        }
    }
    assert!(compared > 0, "the embedded catalog has such answers");
}
