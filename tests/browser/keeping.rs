//! What outlives a reload, and what is said where nothing does.

use crate::page::{Page, Visit, visit, visit_as};
use crate::prospects::PERSON;
use crate::site::Storage;

const NOT_KEPT: &str = "Nothing is kept here";

#[test]
fn a_reload_keeps_the_answers_and_the_screen() {
    visit(|page| {
        page.press("1. Main contact: open");
        page.is_titled("In an ordinary week, whom do you want to turn to?");
        page.pick("One person who knows our account");
        page.press("Next");
        page.is_titled("How often do you want to talk through progress?");
        page.reload();
        page.is_titled("How often do you want to talk through progress?");
        page.says("Essentials, because you need a contact of your own.");
        page.press("Back");
        page.eventually("the answer is still picked", || page.is_picked("One person who knows our account"));
    });
}

#[test]
fn a_reload_keeps_the_result() {
    visit(|page| {
        PERSON.meet(page);
        page.reload();
        PERSON.check(page);
    });
}

#[test]
fn starting_over_is_kept_too() {
    visit(|page| {
        PERSON.meet(page);
        page.press("Start over");
        page.is_titled("In an ordinary week, whom do you want to turn to?");
        page.reload();
        page.is_titled("In an ordinary week, whom do you want to turn to?");
        page.says("Nothing answered, so nothing recommended.");
    });
}

#[test]
fn without_storage_it_works_and_says_that_nothing_will_be_kept() {
    visit_as(Visit { storage: Storage::Dead, ..Visit::default() }, |page| {
        page.eventually("it says so", || is_warned(page));
        PERSON.meet(page);
        assert!(is_warned(page));
    });
}

#[test]
fn with_full_storage_it_works_and_says_that_nothing_will_be_kept() {
    visit_as(Visit { storage: Storage::Full, ..Visit::default() }, |page| {
        PERSON.meet(page);
        page.eventually("it says so", || is_warned(page));
    });
}

/// Whether it is said, to eye and ear.
fn is_warned(page: &Page) -> bool {
    page.text("body").contains(NOT_KEPT) && page.told().contains(NOT_KEPT)
}
