//! "What would change it" does what it says.
//!
//! That a change follows from the musts alone, whatever else is said, is shown first; so most of the rest walks every
//! combination of musts.

use std::cmp::Ordering;

use tier_advisor_advice::{Answer, Answers, Change, changes};
use tier_advisor_catalog::{At, Question, Tier};

use crate::catalogs::rules;
use crate::combinations::{Combinations, musts, raw};
use crate::proofs::more::compare;
use crate::proofs::tier;

#[test]
fn in_every_combination_what_would_change_it_follows_from_the_musts_alone() {
    let of_musts = Combinations::of_musts();
    let known = of_musts.every(|_, answers| told(answers));
    Combinations::of_needs().every(|_, answers| {
        if tier(answers).is_some() {
            assert_eq!(told(answers), known[of_musts.of_the_same_musts(answers)], "{answers:?}");
        }
    });
}

#[test]
fn in_every_combination_of_musts_an_answer_that_states_none_leaves_what_would_change_it() {
    Combinations::of_musts().every(|_, answers| {
        let known = told(answers);
        for (question, own) in answers.iter() {
            let alike = |other: &_| musts(question, *other) == musts(question, own);
            for other in raw(question).into_iter().filter(alike) {
                let swapped = answers.with(question, other);
                assert!(tier(&swapped).is_none() || told(&swapped) == known, "{swapped:?}");
            }
        }
    });
}

#[test]
fn in_every_combination_each_change_starts_from_the_own_answers_and_leads_to_exactly_the_tier_that_it_names() {
    Combinations::of_needs().every(|_, answers| {
        for change in changes(rules(), answers) {
            for edit in &change.edits {
                assert_eq!(edit.from, answers.get(edit.question));
                assert_ne!(edit.from, Some(edit.to));
            }
            assert_eq!(tier(&change.made_to(answers)), Some(change.tier), "{answers:?}");
            assert_ne!(tier(answers), Some(change.tier));
        }
    });
}

#[test]
fn in_every_combination_lower_tiers_come_first_each_once_and_the_nearest_first() {
    every(|answers, changes| {
        let now = tier(answers).expect("there is advice");
        let (lower, higher) = changes.split_at(changes.iter().take_while(|change| change.tier < now).count());
        assert!(lower.is_sorted_by(|one, next| one.tier > next.tier));
        assert!(higher.is_sorted_by(|one, next| one.tier <= next.tier));
        assert!(higher.iter().all(|change| change.tier > now));
    });
}

#[test]
fn in_every_combination_a_change_downwards_edits_only_musts_that_the_lower_tier_fails() {
    every(|answers, changes| {
        for change in changes.iter().filter(|change| Some(change.tier) < tier(answers)) {
            for edit in &change.edits {
                assert!(matches!(edit.from, Some(Answer::Chosen(..))));
                let undone = change.made_to(answers).with(edit.question, edit.from);
                assert!(tier(&undone) > Some(change.tier), "{answers:?} {change:?}");
            }
        }
    });
}

#[test]
fn in_every_combination_a_change_downwards_lowers_each_must_to_the_strongest_option_that_the_tier_meets() {
    every(|answers, changes| {
        for change in changes.iter().filter(|change| Some(change.tier) < tier(answers)) {
            for edit in &change.edits {
                assert_eq!(compare(edit.question, Some(edit.to), edit.from).filter(|order| order.is_gt()), None);
                for option in rules().options(edit.question).map(|option| Some(Answer::must(option))) {
                    if compare(edit.question, option, Some(edit.to)) == Some(Ordering::Greater) {
                        let stronger = change.made_to(answers).with(edit.question, option);
                        assert!(tier(&stronger) > Some(change.tier), "{answers:?} {change:?}");
                    }
                }
            }
        }
    });
}

#[test]
fn in_every_combination_a_lower_tier_without_a_change_fails_just_what_the_next_told_fails() {
    every(|answers, changes| {
        let now = tier(answers).expect("there is advice");
        for untold in rules().tiers().filter(|tier| *tier < now && changes.iter().all(|change| change.tier != *tier)) {
            let next = changes.iter().find(|change| change.tier < untold).expect("the lowest is always told");
            for edit in &next.edits {
                let undone = next.made_to(answers).with(edit.question, edit.from);
                assert!(tier(&undone) > Some(untold), "{answers:?}: {untold:?} would do with less");
            }
        }
    });
}

#[test]
fn in_every_combination_a_change_upwards_is_the_weakest_answer_to_one_question_that_raises_the_tier() {
    every(|answers, changes| {
        for change in changes.iter().filter(|change| Some(change.tier) > tier(answers)) {
            let [edit] = change.edits[..] else { panic!("{change:?} edits one answer") };
            for option in rules().options(edit.question).map(|option| Some(Answer::must(option))) {
                if compare(edit.question, option, Some(edit.to)) == Some(Ordering::Less) {
                    assert!(tier(&answers.with(edit.question, option)) <= tier(answers), "{answers:?} {change:?}");
                }
            }
        }
    });
}

#[test]
fn in_every_combination_no_question_would_raise_the_tier_by_less_than_the_three_that_are_told() {
    every(|answers, changes| {
        let now = tier(answers);
        let higher = || changes.iter().filter(|change| Some(change.tier) > now);
        let least = |question| {
            let led_to = |option| tier(&answers.with(question, Some(Answer::must(option))));
            rules().options(question).map(led_to).filter(|tier| *tier > now).min()
        };
        let is_told = |question: &At<_>| higher().any(|change| change.edits[0].question == *question);
        let untold: Vec<_> = rules().questions().filter(|question| !is_told(question)).filter_map(least).collect();
        let furthest_told = higher().map(|change| Some(change.tier)).max();
        assert!(higher().count() == 3 || untold.is_empty(), "{answers:?}");
        assert!(untold.into_iter().all(|tier| Some(tier) >= furthest_told), "{answers:?}");
    });
}

/// Where a change leads and what it answers.
type Told = (At<Tier>, Vec<(At<Question>, Answer)>);

/// The changes, whatever they start from.
fn told(answers: &Answers) -> Vec<Told> {
    let edits = |change: &Change| change.edits.iter().map(|edit| (edit.question, edit.to)).collect();
    changes(rules(), answers).iter().map(|change| (change.tier, edits(change))).collect()
}

/// Holds `look` against every combination of musts.
fn every(look: impl Fn(&Answers, &[Change]) + Sync) {
    Combinations::of_musts().every(|_, answers| look(answers, &changes(rules(), answers)));
}
