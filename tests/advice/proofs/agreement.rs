//! The oracle agrees with the advice.
//!
//! On the tier, over every combination of effects. On the rest, over every combination of what it depends on: that
//! it depends on no more is shown in `apart`, `changes` and `range`.

use tier_advisor_advice::Answer;

use crate::catalogs::{catalog, rules};
use crate::combinations::{Combinations, is_held_against_tiers, raw};
use crate::naming::Advice;
use crate::oracle::Oracle;
use crate::proofs::range::standings;
use crate::proofs::tier;

#[test]
fn on_the_tier_for_every_combination() {
    let (advice, oracle) = (Advice::new(catalog()), Oracle::new(catalog()));
    Combinations::of_effects().every(|_, answers| {
        let advised = tier(answers).map(|tier| advice.tier(tier));
        assert_eq!(advised, oracle.tier(&advice.conversation(answers)), "{answers:?}");
    });
}

#[test]
fn on_the_whole_recommendation_for_every_combination_of_needs() {
    assert_agreed_on_recommendations(&Combinations::of_needs());
}

#[test]
fn on_the_whole_recommendation_for_every_combination_of_musts_with_limits_and_add_ons() {
    assert_agreed_on_recommendations(&Combinations::of_musts_and_limits());
}

#[test]
fn on_the_whole_recommendation_for_every_raw_answer_with_any_other() {
    for one in rules().questions() {
        for other in rules().questions().take_while(|other| *other < one) {
            let only = |question| if question == one || question == other { raw(question) } else { vec![None] };
            assert_agreed_on_recommendations(&Combinations::new(only));
        }
    }
}

#[test]
fn on_what_would_change_it_for_every_combination_of_musts() {
    let (advice, oracle) = (Advice::new(catalog()), Oracle::new(catalog()));
    Combinations::of_musts().every(|_, answers| {
        assert_eq!(advice.changes(answers), oracle.changes(&advice.conversation(answers)), "{answers:?}");
    });
}

#[test]
fn on_the_outlook_for_every_combination_of_open_not_sure_no_must_and_musts() {
    let (advice, oracle) = (Advice::new(catalog()), Oracle::new(catalog()));
    let with_not_sure = |question| [vec![Some(Answer::NotSure)], standings(question)].concat();
    let kinds = |question| if is_held_against_tiers(question) { with_not_sure(question) } else { vec![None] };
    Combinations::new(kinds).every(|_, answers| {
        assert_eq!(advice.outlook(answers), oracle.outlook(&advice.conversation(answers)), "{answers:?}");
    });
}

fn assert_agreed_on_recommendations(combinations: &Combinations) {
    let (advice, oracle) = (Advice::new(catalog()), Oracle::new(catalog()));
    combinations.every(|_, answers| {
        assert_eq!(advice.verdict(answers), oracle.verdict(&advice.conversation(answers)), "{answers:?}");
    });
}
