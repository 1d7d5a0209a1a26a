//! Going back, changing one's mind, and trying what would change the result.

use crate::page::visit;
use crate::prospects::{PERSON, Prospect};

#[test]
fn an_earlier_answer_can_be_changed_without_losing_later_ones() {
    const LATER: Prospect = Prospect {
        answers: &["One person who knows our account", "Weekly", "Once a year"],
        tier: "Advanced",
        says: &["4 calls a month"],
    };
    visit(|page| {
        LATER.meet(page);
        assert!(page.told().contains("Advanced, because you need 4 calls a month."), "{}", page.told());
        page.press("Change answers");
        page.press("2. Calls: answered");
        page.is_titled("How often do you want to talk through progress?");
        page.pick("Twice a month");
        page.says("Essentials, because you need a contact of your own, and for 2 other needs.");
        page.eventually("it is told", || page.told().contains("Essentials, because you need"));
        page.press("7. Executive reviews: answered");
        page.is_titled("How often should your executives review results with GitLab?");
        page.eventually("the later answer stands", || page.is_picked("Once a year"));
        page.press("Result");
        page.is_titled("Essentials");
    });
}

#[test]
fn back_leads_to_the_question_before() {
    visit(|page| {
        page.pick("One person who knows our account");
        page.press("Next");
        page.is_titled("How often do you want to talk through progress?");
        page.press("Back");
        page.is_titled("In an ordinary week, whom do you want to turn to?");
        page.eventually("the answer stands", || page.is_picked("One person who knows our account"));
    });
}

#[test]
fn what_is_only_nice_to_have_does_not_raise_the_tier() {
    visit(|page| {
        page.press("2. Calls: open");
        page.is_titled("How often do you want to talk through progress?");
        page.pick("Weekly");
        page.says("Advanced, because you need 4 calls a month.");
        page.pick("Nice to have");
        page.says("On-Demand: no must of yours needs a higher tier.");
    });
}

#[test]
fn a_change_can_be_tried_and_undone() {
    visit(|page| {
        PERSON.meet(page);
        page.press("Try On-Demand");
        page.is_titled("On-Demand");
        page.says("You are trying a change.");
        page.press("Undo");
        PERSON.check(page);
        assert!(!page.is_saying("You are trying a change."));
    });
}

#[test]
fn a_change_that_is_tried_can_be_kept() {
    visit(|page| {
        PERSON.meet(page);
        page.press("Try On-Demand");
        page.press("Keep it");
        page.is_titled("On-Demand");
        assert!(!page.is_saying("You are trying a change."));
        page.eventually("the heading has the focus", || page.focused().0 == "heading");
        page.reload();
        page.is_titled("On-Demand");
    });
}

#[test]
fn what_was_cleared_can_be_brought_back_where_it_was_cleared() {
    visit(|page| {
        PERSON.meet(page);
        page.press("Start over");
        page.says("Question 1 of 10");
        page.says("Nothing answered, so nothing recommended.");
        page.press("Undo");
        PERSON.check(page);
    });
}

#[test]
fn the_focus_goes_to_the_heading_of_every_new_screen() {
    visit(|page| {
        for screen in ["Result", "Handoff", "Role guide", "Questions"] {
            page.press(screen);
            page.eventually(&format!("{screen} has the focus on its heading"), || {
                let (role, name) = page.focused();
                role == "heading" && Some(name) == page.title()
            });
        }
    });
}
