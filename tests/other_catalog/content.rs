//! What the invented company has, so that the tests around it prove something.

use tier_advisor::advisor::embedded;
use tier_advisor_advice::{Recommendation, effective, recommend};
use tier_advisor_catalog::{At, List};
use tier_advisor_session::code;

use crate::company::{CASES, catalog, rules, screens, session};

#[track_caller]
fn recommended(written: &str) -> Recommendation {
    recommend(rules(), session(written).answers()).expect("something is answered")
}

#[test]
fn it_has_three_tiers_five_roles_and_questions_of_two_to_five_options() {
    assert_eq!((catalog().tiers.len(), catalog().roles.len(), catalog().add_ons.len()), (3, 5, 1));
    let mut options: Vec<_> = catalog().questions.iter().map(|question| question.options.len()).collect();
    options.sort_unstable();
    options.dedup();
    assert_eq!(options, [2, 3, 4, 5]);
}

#[test]
fn none_of_its_names_is_one_of_the_embedded_catalog() {
    let (own, other) = (catalog(), &embedded().catalog);
    assert_eq!(shared(own.tiers, other.tiers, |one, two| one.id == two.id || one.code == two.code), 0);
    assert_eq!(shared(own.roles, other.roles, |one, two| one.id == two.id), 0);
    assert_eq!(shared(own.capabilities, other.capabilities, |one, two| one.id == two.id), 0);
    assert_eq!(shared(own.questions, other.questions, |one, two| one.id == two.id || one.code == two.code), 0);
    assert_ne!(own.about.version, other.about.version);
}

/// How many of `ones` are `alike` to one of `others`.
fn shared<T>(ones: List<T>, others: List<T>, alike: impl Fn(&T, &T) -> bool) -> usize {
    ones.iter().filter(|one| others.iter().any(|other| alike(one, other))).count()
}

#[test]
fn each_case_leads_to_its_tier_and_each_tier_has_a_case() {
    for (answers, tier) in CASES {
        assert_eq!(catalog().tiers[recommended(answers).tier].name.as_str(), tier, "{answers}");
    }
    for tier in &catalog().tiers {
        assert!(CASES.iter().any(|(_, name)| *name == tier.name.as_str()), "{}", tier.id);
    }
}

#[test]
fn what_no_tier_meets_is_bought_beside_or_is_a_gap() {
    let bought = recommended("instruments=aelvdimma");
    assert_eq!((bought.bought.len(), bought.gaps.len()), (1, 0));
    let gap = recommended("freshness=five-minutes");
    assert_eq!((gap.bought.len(), gap.gaps.len()), (0, 1));
}

#[test]
fn a_lower_tier_with_the_add_on_is_as_good_where_only_the_grid_asks_for_more() {
    let beside = recommended("terrain=ridge forecaster=analyst").beside;
    let names: Vec<_> = beside.iter().map(|beside| catalog().tiers[beside.tier].name.as_str()).collect();
    assert_eq!(names, ["Höhenwind"]);
}

#[test]
fn a_limit_is_broken_and_changes_nothing() {
    let limited = recommended("limit=no-fee storm=quarter");
    assert_eq!(limited.tier, recommended("storm=quarter").tier);
    assert_eq!(limited.broken.expect("it is broken").within.map(|within| within.tier), Some(At::new(0)));
}

#[test]
fn a_meteorologist_settles_the_question_of_storms() {
    let storm = At::find(&catalog().questions, |question| question.id.as_str() == "storm").expect("it is asked");
    let settled = effective(rules(), session("forecaster=meteorologist").answers(), storm).answer();
    assert_eq!(settled, session("storm=quarter").answers().get(storm));
}

#[test]
fn every_session_comes_back_from_its_code() {
    for (name, session) in screens() {
        let text = code::encode(catalog(), rules(), &session);
        assert_eq!(code::decode(catalog(), rules(), &text), Ok(session), "{name}: {text}");
    }
}
