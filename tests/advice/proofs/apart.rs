//! What is said of limits and of add-ons stands apart from the rest, so that proofs of either need not walk both.

use tier_advisor_advice::{Answers, recommend};

use crate::catalogs::rules;
use crate::combinations::{Combinations, effects, is_held_against_tiers};

#[test]
fn in_every_combination_limits_and_needs_for_add_ons_change_nothing_else_that_is_said() {
    let apart = every_limit_and_add_on();
    Combinations::of_needs().every(|_, needs| {
        let Some(alone) = recommend(rules(), needs) else { return };
        for stated in &apart {
            let both = recommend(rules(), &joined(needs, stated)).expect("something is said");
            assert_eq!((both.tier, &both.reasons), (alone.tier, &alone.reasons));
            assert_eq!((&both.gaps, &both.beside), (&alone.gaps, &alone.beside));
            assert_eq!(both.ratings, alone.ratings);
        }
    });
}

#[test]
fn in_every_combination_what_is_said_of_limits_and_add_ons_follows_from_them_and_the_musts() {
    let said = |answers: &Answers| recommend(rules(), answers).map(|advised| (advised.bought, advised.broken));
    let apart = every_limit_and_add_on();
    let of_musts = Combinations::of_musts();
    let known = of_musts.every(|_, musts| apart.iter().map(|stated| said(&joined(musts, stated))).collect::<Vec<_>>());
    Combinations::of_needs().every(|_, needs| {
        let known = &known[of_musts.of_the_same_musts(needs)];
        for (stated, known) in apart.iter().zip(known) {
            let said = said(&joined(needs, stated));
            assert!(said.is_none() || said == *known, "{needs:?} {stated:?}");
        }
    });
}

/// Every combination of answers to the questions that tiers are not held against.
fn every_limit_and_add_on() -> Vec<Answers> {
    let apart = |question| if is_held_against_tiers(question) { vec![None] } else { effects(question) };
    Combinations::new(apart).every(|_, answers| answers.clone())
}

/// Both: what either leaves open, the other may say.
fn joined(needs: &Answers, apart: &Answers) -> Answers {
    let mut joined = needs.clone();
    for (question, answer) in apart.iter().filter(|(_, answer)| answer.is_some()) {
        joined.set(question, answer);
    }
    joined
}
