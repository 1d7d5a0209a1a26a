//! Whose word a fact is.

use crate::keyboard::{enter, tab_back_to, tab_to};
use crate::page::{Page, visit};
use crate::prospects::PERSON;

#[test]
fn a_source_mark_opens_a_note_with_title_and_date() {
    visit(|page| {
        PERSON.meet(page);
        let mark = page.text("main button[aria-label^='Source ']");
        page.press(&format!("Source {mark}"));
        page.eventually("a note is open", || !note(page).is_empty());
        let link = page.ask("return document.querySelector(':popover-open a')?.href ?? ''");
        assert!(link.as_str().is_some_and(|link| link.starts_with("https://")), "the note links nowhere: {link}");
        let title = page.text(":popover-open a");
        let note = note(page);
        let date = note.replace(&title, "");
        assert!(!title.is_empty(), "the note has no title: {note}");
        assert!(date.contains("20") || date.contains("undated"), "the note has no date: {note}");
    });
}

#[test]
fn a_note_has_room_for_its_words_wherever_its_mark_stands() {
    let narrowest = "return Math.min(...[...document.querySelectorAll('main [popovertarget]')].map(mark => { \
                       mark.scrollIntoView({ block: 'center' }); mark.click(); \
                       const note = document.querySelector(':popover-open'), { width } = note.getBoundingClientRect(); \
                       note.hidePopover(); return width }))";
    visit(|page| {
        PERSON.meet(page);
        for (width, height) in [(320, 568), (768, 900), (1280, 800)] {
            page.fit(width, height);
            let least = page.ask(narrowest).as_f64().unwrap_or_default();
            assert!(least > 150.0, "{width} wide: a note is {least} wide");
        }
    });
}

#[test]
fn a_word_explains_itself() {
    visit(|page| {
        page.press("4. Initiatives: open");
        page.press("accelerators");
        page.eventually("the note explains it", || note(page).contains("program of 12 weeks"));
    });
}

#[test]
fn a_note_that_the_keyboard_opened_does_not_follow_to_another_screen() {
    visit(|page| {
        open_first_note(page);
        tab_back_to(page, "button", "Role guide");
        enter(page);
        page.says("Renewals Manager");
        assert_eq!(note(page), "");
    });
}

#[test]
fn a_note_that_the_keyboard_opened_does_not_follow_to_another_question() {
    visit(|page| {
        open_first_note(page);
        tab_to(page, "button", "Next");
        enter(page);
        page.is_titled("How often do you want to talk through progress?");
        assert_eq!(note(page), "");
    });
}

#[test]
fn a_note_that_is_open_does_not_become_another_while_a_change_is_tried() {
    visit(|page| {
        PERSON.meet(page);
        // The last of them, as others before it come and go.
        page.ask("[...document.querySelectorAll('main .src')].at(-1).focus()");
        enter(page);
        page.eventually("a note is open", || !note(page).is_empty());
        let before = note(page);
        tab_back_to(page, "button", "Try");
        enter(page);
        page.says("You are trying a change.");
        let now = note(page);
        assert!(now == before || now.is_empty(), "{before:?} became {now:?}");
    });
}

#[test]
fn who_wants_to_know_why_is_told_at_the_next_question_too() {
    visit(|page| {
        page.press("Why we ask");
        page.press("Next");
        page.is_titled("How often do you want to talk through progress?");
        page.says("The tiers differ in how many calls");
    });
}

/// Opens, without a pointer, whose word it is why the first question is asked.
fn open_first_note(page: &Page) {
    page.press("Why we ask");
    tab_to(page, "button", "Source");
    enter(page);
    page.eventually("a note is open", || !note(page).is_empty());
}

fn note(page: &Page) -> String {
    page.text(":popover-open")
}
