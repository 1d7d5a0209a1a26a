//! Whose word a fact is.

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
fn a_word_explains_itself() {
    visit(|page| {
        page.press("4. Initiatives: open");
        page.press("accelerators");
        page.eventually("the note explains it", || note(page).contains("program of 12 weeks"));
    });
}

fn note(page: &Page) -> String {
    page.text(":popover-open")
}
