//! Two meetings in one browser, each with notes of its own.

use super::{PERSON, QUESTIONS, address, come, is_new, meeting, note, noted, open, open_notes, stored};
use crate::page::Page;

#[test]
fn two_meetings_in_two_tabs_never_mix() {
    meeting(|page| {
        let one = open_notes(page);
        let first = page.window();
        let second = page.another_tab();
        page.turn_to(&second);
        come(page);
        let other = open_notes(page);
        page.keys("3");
        note(page, &other, "Advanced, because you need");
        note(page, &one, "Nothing answered, so nothing recommended.");
        page.turn_to(&first);
        page.keys("2");
        note(page, &one, "Essentials, because you need");
        note(page, &other, "Advanced, because you need");
        clear(page);
        page.eventually("only its own notes are gone", || page.windows().len() == 3);
        page.turn_to(&second);
        note(page, &other, "Advanced, because you need");
        page.keys("1");
        note(page, &other, "On-Demand: no must of");
    });
}

#[test]
fn a_tab_that_was_duplicated_is_a_meeting_of_its_own() {
    meeting(|page| {
        open(page, PERSON);
        let notes = open_notes(page);
        let first = page.window();
        // The copy begins with all that this tab has stored, as a duplicated tab does.
        let copy = page.open_other(&address(page));
        let key = |page: &Page| stored(page)["tier-advisor-notes"].clone();
        let own = key(page);
        page.turn_to(&copy);
        page.is_up();
        page.is_titled(QUESTIONS[2].1);
        page.eventually("it has a line of its own", || key(page).is_string() && key(page) != own);
        page.keys("2");
        page.says("Advanced, because");
        page.keys("t");
        page.is_titled("Advanced");
        let others = open_notes(page);
        note(page, &others, "The handoff");
        assert!(noted(page, &notes).contains("Essentials, because"), "{}", noted(page, &notes));
        assert!(noted(page, &notes).contains(QUESTIONS[2].1));
        page.close_and_turn_to(&first);
        assert!(!noted(page, &notes).contains("is closed"), "the first is still there");
        page.keys("b");
        note(page, &notes, "Who would join?");
        note(page, &others, "The meeting's window is closed.");
    });
}

#[test]
fn a_copy_that_opens_other_answers_does_not_show_them_in_the_notes_of_the_first() {
    meeting(|page| {
        open(page, PERSON);
        let notes = open_notes(page);
        page.within(&notes, || {
            page.ask(
                "window.all = []; new MutationObserver(() => all.push(document.body.innerText)) \
                 .observe(document, { subtree: true, childList: true, characterData: true })",
            )
        });
        let other = format!("{}#tier-advisor={}", address(page), super::code(super::VERSION, '_', "i4", "r"));
        let copy = page.open_other(&other);
        page.within(&copy, || {
            page.is_up();
            page.is_titled("Signature");
        });
        assert_eq!(
            page.within(&notes, || page.ask("return all.filter(text => text.includes('4 accelerators')).length")),
            0
        );
        note(page, &notes, QUESTIONS[2].1);
    });
}

/// Clears everything.
fn clear(page: &Page) {
    page.keys("x");
    page.press("Clear everything");
    is_new(page);
}
