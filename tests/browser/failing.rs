//! When the page's code does not arrive.

use crate::page::{Page, Visit, visit};
use crate::prospects::PERSON;
use crate::site::{Storage, Wasm};

#[test]
fn who_gets_no_code_is_told_and_can_try_again() {
    fails_readably(Wasm::Missing);
}

#[test]
fn who_gets_half_of_the_code_is_told_and_can_try_again() {
    fails_readably(Wasm::Cut);
}

#[test]
fn who_gets_no_code_can_start_over_without_the_answers() {
    visit(|page| {
        PERSON.meet(page);
        page.site.change(Wasm::Missing);
        page.begin_to_reload();
        page.eventually("it says that it failed", || !page.text("[role=alert]").is_empty());
        page.site.change(Wasm::Whole);
        page.press("Start over");
        page.is_titled("In an ordinary week, whom do you want to turn to?");
        page.says("Nothing answered, so nothing recommended.");
    });
}

fn fails_readably(wasm: Wasm) {
    let page = Page::open(Visit { wasm, storage: Storage::Works, ..Visit::default() });
    page.eventually("it says that it failed", || page.text("[role=alert]").len() > "Try again".len());
    page.site.change(Wasm::Whole);
    page.press("Try again");
    page.is_titled("In an ordinary week, whom do you want to turn to?");
    page.eventually("the failure is gone", || page.text("[role=alert]").is_empty());
}
