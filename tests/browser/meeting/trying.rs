//! On the result: answers changed where their effect is seen, and changes tried.

use super::{meeting, note, noted, open, open_notes, stored};

#[test]
fn how_firm_an_answer_is_can_be_changed_on_the_result() {
    meeting(|page| {
        open(page, ("cai2~", "r"));
        page.is_titled("Advanced");
        page.says("Your answers");
        page.select("How firm: Main contact", "Nice to have");
        page.is_titled("On-Demand");
        page.eventually("it is said", || {
            page.told().contains("Main contact is only nice to have now. Advanced → On-Demand")
        });
        page.select("How firm: Initiatives", "A must");
        page.is_titled("Advanced");
        page.eventually("it is said", || {
            page.text(".moved").contains("Initiatives is a must now. On-Demand → Advanced")
        });
        page.select("Answer: Initiatives", "Three");
        page.is_titled("Signature");
        page.press("Undo");
        page.is_titled("Advanced");
        assert_eq!(page.selected("Answer: Initiatives"), "One or two");
    });
}

#[test]
fn what_would_change_it_is_tried_by_one_click_and_undone_by_one() {
    meeting(|page| {
        open(page, ("cdk2", "r"));
        let notes = open_notes(page);
        note(page, &notes, "Essentials, because");
        let before = stored(page);
        page.is_titled("Essentials");
        page.press("Try Advanced");
        page.is_titled("Advanced");
        page.says("You are trying a change.");
        assert_eq!(stored(page), before, "what is only tried is not kept");
        assert!(noted(page, &notes).contains("Essentials, because"), "nor told to the notes");
        page.press("Undo");
        page.is_titled("Essentials");
        assert!(!page.is_saying("You are trying a change."));
        assert_eq!(stored(page), before);
    });
}

#[test]
fn a_change_that_is_tried_can_be_made_the_customers_own() {
    meeting(|page| {
        open(page, ("cdk2", "r"));
        let before = stored(page);
        page.press("Try Advanced");
        page.press("Keep it");
        page.is_titled("Advanced");
        assert!(!page.is_saying("You are trying a change."));
        page.eventually("the focus is where it was told", || page.focused().0 == "status");
        assert_ne!(stored(page), before);
    });
}

#[test]
fn what_is_kept_while_a_change_is_tried_is_what_was_answered() {
    meeting(|page| {
        open(page, ("cdk2", "r"));
        page.press("Try Advanced");
        page.is_titled("Advanced");
        super::keeping::keep(page);
        let (link, summary) = super::keeping::kept(page);
        assert!(link.contains(".e.cdk2."), "{link}");
        assert!(summary.starts_with("## Recommended tier: Essentials"), "{summary}");
    });
}
