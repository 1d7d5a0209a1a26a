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

/// A fault in WebAssembly, as a browser reports it: nothing from outside can cause one in ours.
const FAULT: &str = "
    const code = performance.getEntriesByType('resource').find(entry => entry.name.endsWith('.wasm')).name;
    const error = new WebAssembly.RuntimeError('unreachable');
    error.stack = `RuntimeError: unreachable\\n    at ${code}:wasm-function[1]:0x1`;
    dispatchEvent(new ErrorEvent('error', { error }));";

#[test]
fn a_fault_in_the_code_is_told_and_the_answers_are_kept() {
    let page = Page::open(Visit::default());
    page.is_titled("In an ordinary week, whom do you want to turn to?");
    page.eventually("the answer is taken", || {
        page.pick("One person who knows our account");
        page.text("main").contains("because you need a contact of your own")
    });
    page.ask(FAULT);
    page.eventually("it says that it failed", || !page.text("[role=alert]").is_empty());
    page.press("Try again");
    page.says("because you need a contact of your own");
}

#[test]
fn a_fault_in_the_code_of_others_is_none_of_ours() {
    let page = Page::open(Visit::default());
    page.is_titled("In an ordinary week, whom do you want to turn to?");
    page.ask("dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }))");
    page.press("Role guide");
    page.is_titled("Seven roles, and what each will do for you");
    assert!(page.text("[role=alert]").is_empty());
}
