//! Walking one combination of each effect loses nothing.
//!
//! What is asked for decides everything but which questions are open and what a change starts from, so answers that
//! ask for the same are one. That holds of each answer alone by looking at it, and is shown here within every
//! combination: one answer swapped for its like, and (slowly, and so ignored) all of them at once.

use tier_advisor_advice::{Answer, Answers, Asked};
use tier_advisor_catalog::{At, Question};

use crate::catalogs::{catalog, rules};
use crate::combinations::{Combinations, Own, effect, raw};

#[test]
fn open_and_not_sure_have_the_same_effect() {
    for question in rules().questions() {
        assert_eq!(effect(question, Some(Answer::NotSure)), effect(question, None), "{question:?}");
    }
}

#[test]
fn an_option_without_needs_and_limits_has_the_effect_of_none() {
    for question in rules().questions() {
        for answer in raw(question) {
            let Some(Answer::Chosen(option, _)) = answer else { continue };
            let option = &catalog().questions[question].options[option];
            if option.needs.is_empty() && option.limits.is_empty() {
                assert_eq!(effect(question, answer), effect(question, None), "{}", option.id);
            }
        }
    }
}

#[test]
fn every_effect_is_among_the_combinations_once() {
    let effects = Combinations::of_effects();
    for question in rules().questions() {
        for answer in raw(question) {
            let alike = |own: &&Own| effect(question, **own) == effect(question, answer);
            assert_eq!(effects.answers_to(question).iter().filter(alike).count(), 1, "{answer:?}");
        }
    }
}

#[test]
fn in_every_combination_an_answer_may_be_swapped_for_one_of_the_same_effect() {
    let effects = Combinations::of_effects();
    let others: Vec<Vec<Vec<_>>> = rules().questions().map(|question| others_alike(&effects, question)).collect();
    effects.every(|number, answers| {
        let asked = Asked::new(rules(), answers);
        let mut swapped = answers.clone();
        for (question, own) in answers.iter() {
            for other in &others[question.index()][effects.place(number, question)] {
                swapped.set(question, *other);
                assert_eq!(Asked::new(rules(), &swapped), asked, "{swapped:?}");
                assert_alike(&swapped, answers);
            }
            swapped.set(question, own);
        }
    });
}

/// For each answer, in the order of the combinations, the others of the same effect.
fn others_alike(effects: &Combinations, question: At<Question>) -> Vec<Vec<Own>> {
    let others = |own: &Own| {
        let alike = |other: &Own| effect(question, *other) == effect(question, *own);
        raw(question).into_iter().filter(|other| other != own && alike(other)).collect()
    };
    effects.answers_to(question).iter().map(others).collect()
}

/// The same without trusting that answers do not conspire: every combination that a link can hold.
#[test]
#[ignore = "a thousand million combinations take minutes"]
fn every_raw_combination_asks_for_what_its_effects_ask_for() {
    let combinations = Combinations::raw();
    let first_alike = |question| {
        let first =
            |own: &Own| raw(question).into_iter().find(|other| effect(question, *other) == effect(question, *own));
        combinations.answers_to(question).iter().map(|own| first(own).expect("at least itself")).collect()
    };
    let first_alike: Vec<Vec<Own>> = rules().questions().map(first_alike).collect();
    combinations.every(|number, answers| {
        let mut effects = answers.clone();
        for question in rules().questions() {
            effects.set(question, first_alike[question.index()][combinations.place(number, question)]);
        }
        assert_eq!(Asked::new(rules(), answers), Asked::new(rules(), &effects), "{answers:?}");
        assert_alike(answers, &effects);
    });
}

#[test]
fn every_combination_of_open_not_sure_and_answered_is_advised_on_exactly_if_something_is_said() {
    let kinds = |_| vec![None, Some(Answer::NotSure), Some(Answer::must(At::new(0)))];
    Combinations::new(kinds).every(|_, answers| {
        assert_eq!(super::tier(answers).is_some(), says_something(answers), "{answers:?}");
    });
}

/// The tier is the same, and there is one exactly if something is said.
#[track_caller]
fn assert_alike(one: &Answers, other: &Answers) {
    let at_least = |answers| super::tier(answers).unwrap_or(At::new(0));
    assert_eq!(super::tier(one).is_some(), says_something(one), "{one:?}");
    assert_eq!(at_least(one), at_least(other), "{one:?}");
}

fn says_something(answers: &Answers) -> bool {
    answers.iter().any(|(_, answer)| matches!(answer, Some(Answer::Chosen(..))))
}
