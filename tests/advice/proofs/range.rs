//! The range is exact: some completion of the answers reaches each end, and none leads beyond.

use std::collections::BTreeSet;

use tier_advisor_advice::{Answer, Answers, Importance, outlook};
use tier_advisor_catalog::{At, Question, Tier};

use crate::catalogs::rules;
use crate::combinations::{Combinations, Own, distinct_musts, is_held_against_tiers, musts, raw};
use crate::proofs::tier;

/// An answer that is no must: it closes a question and asks nothing of the tier.
const NO_MUST: Own = Some(Answer::Chosen(At::new(0), Importance::Nice));

/// Every combination of open, answered without a must, and each must.
fn all_standings() -> Combinations {
    Combinations::new(|question| if is_held_against_tiers(question) { standings(question) } else { vec![None] })
}

/// How a question can stand: open, answered without a must, or with one.
pub fn standings(question: At<Question>) -> Vec<Own> {
    let stated = distinct_musts(question).into_iter().flatten().map(Some);
    [None, NO_MUST].into_iter().chain(stated).collect()
}

/// What all completions of each combination lead to: tried one by one, from the complete ones back.
fn reached(standings: &Combinations) -> Vec<BTreeSet<At<Tier>>> {
    let present = standings.every(|_, answers| tier(answers).unwrap_or(At::new(0)));
    let mut reached = vec![BTreeSet::new(); present.len()];
    for number in (0..present.len()).rev() {
        let open =
            |question: &At<Question>| standings.answers_to(*question)[standings.place(number, *question)].is_none();
        let open = rules().questions().filter(|question| is_held_against_tiers(*question)).find(open);
        reached[number] = match open {
            None => BTreeSet::from([present[number]]),
            Some(question) => (1..standings.answers_to(question).len())
                .flat_map(|place| reached[standings.neighbour(number, question, place)].clone())
                .collect(),
        };
    }
    reached
}

#[test]
fn in_every_combination_the_range_is_from_the_lowest_to_the_highest_tier_that_a_completion_leads_to() {
    let standings = all_standings();
    let reached = reached(&standings);
    standings.every(|number, answers| {
        let seen = outlook(rules(), answers);
        let ends = (reached[number].first(), reached[number].last());
        assert_eq!((Some(&seen.lowest), Some(&seen.highest)), ends, "{answers:?}");
    });
}

#[test]
fn in_every_combination_a_question_settles_most_exactly_while_more_than_one_tier_is_possible() {
    let standings = all_standings();
    let reached = reached(&standings);
    standings.every(|number, answers| {
        assert_eq!(outlook(rules(), answers).settling.is_some(), reached[number].len() > 1, "{answers:?}");
    });
}

/// The advice relies on it: one must decides the tier, so what answers reach together, one of them reaches alone.
#[test]
fn in_every_combination_a_tier_that_a_completion_leads_to_is_the_present_one_or_one_answer_away() {
    let standings = all_standings();
    let reached = reached(&standings);
    standings.every(|number, answers| {
        let now = tier(answers).unwrap_or(At::new(0));
        let open = rules().questions().filter(|question| answers.get(*question).is_none());
        let after = |question| {
            let answers = &answers;
            let led_to = move |option| tier(&answers.with(question, Some(Answer::must(option))));
            rules().options(question).filter_map(led_to)
        };
        assert_eq!(reached[number], open.flat_map(after).chain([now]).collect());
    });
}

#[test]
fn in_every_combination_answers_without_a_must_and_those_of_the_same_musts_leave_the_same_outlook() {
    all_standings().every(|_, answers| {
        let seen = outlook(rules(), answers);
        for (question, own) in answers.iter().filter(|(_, own)| own.is_some()) {
            let alike = |other: &Own| {
                matches!(other, Some(Answer::Chosen(..))) && musts(question, *other) == musts(question, own)
            };
            for other in raw(question).into_iter().filter(alike) {
                assert_eq!(outlook(rules(), &answers.with(question, other)), seen);
            }
        }
    });
}

#[test]
fn in_every_combination_a_question_not_held_against_tiers_only_counts_as_open_or_not() {
    all_standings().every(|_, answers| {
        let seen = outlook(rules(), answers);
        for question in rules().questions().filter(|question| !is_held_against_tiers(*question)) {
            for answer in raw(question) {
                let then = outlook(rules(), &answers.with(question, answer));
                let open = seen.open - usize::from(matches!(answer, Some(Answer::Chosen(..))));
                assert_eq!((then.lowest, then.highest, then.settling), (seen.lowest, seen.highest, seen.settling));
                assert_eq!(then.open, open);
            }
        }
    });
}

#[test]
fn in_every_combination_not_sure_leaves_the_same_range_as_open() {
    all_standings().every(|_, answers| {
        let seen = outlook(rules(), answers);
        let unsure = all_not_sure(answers);
        let then = outlook(rules(), &unsure);
        assert_eq!((then.lowest, then.highest, then.open), (seen.lowest, seen.highest, seen.open));
        assert_eq!(then.settling, seen.settling, "none of them is unanswered, so none goes before");
    });
}

fn all_not_sure(answers: &Answers) -> Answers {
    let mut unsure = answers.clone();
    for (question, answer) in answers.iter() {
        unsure.set(question, answer.or(Some(Answer::NotSure)));
    }
    unsure
}
