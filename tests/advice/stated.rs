//! What an option says by itself: whether it states a need, and which tier it demands.

use tier_advisor_advice::{Answer, outlook, recommend};
use tier_advisor_catalog::At;

use crate::catalogs::{catalog, rules};

#[test]
fn an_option_states_a_need_where_the_catalog_writes_one_and_nowhere_else() {
    let (catalog, rules) = (catalog(), rules());
    let (mut some, mut none) = (0, 0);
    for question in At::all(&catalog.questions) {
        for option in At::all(&catalog.questions[question].options) {
            let states = catalog.questions[question].options[option].needs.iter().next().is_some();
            assert_eq!(rules.states_need(question, option), states);
            *(if states { &mut some } else { &mut none }) += 1;
        }
    }
    assert!(some > 0 && none > 0, "{some} state a need, {none} do not");
}

#[test]
fn an_option_demands_the_tier_that_it_leads_to_alone() {
    let (catalog, rules) = (catalog(), rules());
    for question in At::all(&catalog.questions) {
        for option in rules.options(question) {
            let mut alone = rules.nothing_answered();
            alone.set(question, Some(Answer::must(option)));
            let leads_to = recommend(rules, &alone).map(|recommendation| recommendation.tier);
            let demanded = outlook(rules, &alone).lowest;
            assert_eq!(Some(demanded), leads_to, "{:?}", catalog.questions[question].options[option].label);
        }
    }
}
