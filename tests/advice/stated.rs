//! What an option says by itself: whether it can be a must, and which tier it demands.

use tier_advisor_advice::{Answer, Importance, outlook, recommend};
use tier_advisor_catalog::At;

use crate::catalogs::{catalog, question, rules};

#[test]
fn an_option_can_be_a_must_where_it_needs_what_a_tier_gives_and_nowhere_else() {
    let can = |question_name: &str, option_name: &str| {
        let question = question(question_name);
        let option = At::find(&catalog().questions[question].options, |own| own.id.as_str() == option_name);
        rules().can_be_must(question, option.expect("an option of the catalog"))
    };
    assert!(can("calls", "weekly"));
    assert!(can("reviews", "monthly"), "more than any tier gives counts for the most that one does");
    assert!(!can("architecture", "no"), "it asks for nothing");
    assert!(!can("hands-on", "gitlab"), "an add-on alone gives it");
    assert!(!can("unwanted", "nothing-paid"), "a limit is no need");
}

#[test]
fn an_option_can_be_a_must_exactly_where_its_firmness_is_seen_in_what_is_asked() {
    for question in rules().questions() {
        for option in rules().options(question) {
            let asked = |answer| {
                let mut answers = rules().nothing_answered();
                answers.set(question, Some(answer));
                recommend(rules(), &answers).map(|recommendation| recommendation.asked.needs)
            };
            let (must, nice) = (Answer::Chosen(option, Importance::Must), Answer::Chosen(option, Importance::Nice));
            let label = catalog().questions[question].options[option].label;
            assert_eq!(rules().can_be_must(question, option), asked(must) != asked(nice), "{label}");
        }
    }
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
