//! What is compared.

use tier_advisor::meeting::{Comparison, Rows};
use tier_advisor_advice::Asked;
use tier_advisor_catalog::At;

use crate::rooms::{after, catalog, choose, room, rules, tier};

#[test]
fn all_tiers_are_compared_in_everything_at_first() {
    let comparison = Comparison::whole(rules());
    assert_eq!(comparison.tiers.len(), catalog().tiers.len());
    let nothing = Asked::new(rules(), &rules().nothing_answered());
    assert_eq!(comparison.capabilities(catalog(), &nothing).len(), catalog().capabilities.len());
}

#[test]
fn two_tiers_are_the_fewest_that_are_compared() {
    let all = rules().tiers();
    let fewest = all.fold(Comparison::whole(rules()), |comparison, tier| comparison.turned(tier));
    assert_eq!(fewest.tiers.len(), 2);
    assert!(!fewest.can_spare());
}

#[test]
fn a_tier_comes_back_in_its_place() {
    let comparison = Comparison::whole(rules());
    assert_eq!(comparison.turned(tier("Essentials")).turned(tier("Essentials")), comparison);
}

#[test]
fn differences_are_where_something_else_is_said() {
    let nothing = Asked::new(rules(), &rules().nothing_answered());
    for one in rules().tiers() {
        for other in rules().tiers().filter(|other| *other > one) {
            let two = Comparison { tiers: vec![one, other], rows: Rows::Differences };
            let shown = two.capabilities(catalog(), &nothing);
            for capability in At::all(&catalog().capabilities) {
                let says = |tier| catalog().cell(capability, tier).map(|cell| cell.says);
                assert_eq!(shown.contains(&capability), says(one) != says(other), "{one:?} {other:?} {capability:?}");
            }
        }
    }
}

#[test]
fn a_tier_does_not_differ_from_itself_in_another_order() {
    let nothing = Asked::new(rules(), &rules().nothing_answered());
    let alone = Comparison { tiers: vec![tier("Advanced")], rows: Rows::Differences };
    assert!(alone.capabilities(catalog(), &nothing).is_empty());
}

#[test]
fn needs_are_what_was_asked_for() {
    let meeting = after(&room(), [choose("calls", "weekly"), choose("initiatives", "three")]);
    let asked = Asked::new(rules(), meeting.session.answers());
    let shown = Comparison::whole(rules()).in_rows(Rows::Needs).capabilities(catalog(), &asked);
    let mut needed: Vec<_> = asked.needs.iter().map(|need| need.capability).collect();
    needed.sort_unstable();
    needed.dedup();
    assert_eq!(shown, needed);
}
