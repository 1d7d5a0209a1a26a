//! Whole conversations, by keyboard alone.

use crate::keyboard::{enter, tab_back_to};
use crate::page::{Page, visit};
use crate::prospects::{AMBITIOUS, CONTENT, ENGINEER, HANDS, PERSON, Prospect, REVIEWED, WEEKLY};

#[test]
fn who_needs_nothing_more_is_told_that_there_is_no_tier_to_buy() {
    visit(|page| CONTENT.meet_by_keyboard(page));
}

#[test]
fn a_person_and_two_calls_a_month_lead_to_essentials() {
    visit(|page| PERSON.meet_by_keyboard(page));
}

#[test]
fn weekly_calls_and_support_on_any_day_lead_to_advanced() {
    visit(|page| WEEKLY.meet_by_keyboard(page));
}

#[test]
fn three_accelerators_lead_to_signature() {
    visit(|page| AMBITIOUS.meet_by_keyboard(page));
}

#[test]
fn a_named_engineer_alone_leads_to_signature_and_as_well_to_on_demand_with_the_add_on() {
    visit(|page| ENGINEER.meet_by_keyboard(page));
}

#[test]
fn a_need_that_no_tier_meets_is_said_to_be_met_by_none() {
    visit(|page| REVIEWED.meet_by_keyboard(page));
}

#[test]
fn hands_on_work_stays_on_demand_and_names_professional_services() {
    visit(|page| HANDS.meet_by_keyboard(page));
}

#[test]
fn a_customer_already_is_handed_over_from_where_they_are() {
    const CUSTOMER: Prospect = Prospect {
        answers: &["Yes, we use it under a subscription", "An architect who knows our account"],
        tier: "Advanced",
        says: &["an architect of your own"],
    };
    visit(|page| {
        CUSTOMER.meet_by_keyboard(page);
        tab_back_to_handoff(page);
        page.says("for an existing customer");
        page.eventually("the handoff starts where they are", || first_stage(page) == "You are a customer already");
    });
}

#[test]
fn who_is_new_is_handed_over_from_the_sale() {
    visit(|page| {
        PERSON.meet(page);
        page.press("Handoff");
        page.says("The handoff with Essentials.");
        page.says("The SA hands over to the CSM");
        assert_eq!(first_stage(page), "The SA introduces the CSM");
    });
}

fn tab_back_to_handoff(page: &Page) {
    tab_back_to(page, "button", "Handoff");
    enter(page);
}

fn first_stage(page: &Page) -> String {
    page.text("ol[aria-label='The stages'] h2")
}
