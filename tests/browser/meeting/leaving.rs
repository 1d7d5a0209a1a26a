//! The way out of a meeting, and the way on where it stops.

use super::{PERSON, VERSION, address, code, is_new, meeting, open, panel_says, show_ladder};
use crate::engine::Look;
use crate::failing::fault;
use crate::page::{Page, Visit};
use crate::site::{Site, Storage, Wasm};

#[test]
fn who_leaves_the_meeting_goes_on_with_the_answers() {
    meeting(|page| {
        open(page, ("cdk2", "r"));
        page.is_titled("Essentials");
        page.keys("?");
        panel_says(page, "All keys");
        page.press("Leave the meeting");
        page.eventually("it is the page for prospects", || page.ask("return location.pathname") == "/");
        page.is_up();
        page.is_titled("Essentials");
        page.says("2 calls a month");
    });
}

#[test]
fn who_gets_no_code_for_a_meeting_is_told_and_can_try_again() {
    let page = Page::at("meeting.html", Site::serve(Wasm::Whole, Storage::Works), Look::Light);
    page.is_up();
    show_ladder(&page);
    page.keys("2");
    page.says("because you need a contact of your own");
    for wasm in [Wasm::Missing, Wasm::Cut, Wasm::Html] {
        page.site.change(wasm);
        page.begin_to_reload();
        page.eventually("it is said", || page.text("[role=alert]").contains("The meeting stopped"));
        assert_eq!(page.focused(), ("heading".to_owned(), "The meeting stopped".to_owned()));
        page.site.change(Wasm::Whole);
        page.press("Try again");
        page.says("because you need a contact of your own");
    }
}

#[test]
fn who_gets_no_code_for_a_meeting_can_start_over() {
    meeting(|page| {
        open(page, PERSON);
        page.site.change(Wasm::Missing);
        page.begin_to_reload();
        page.eventually("it is said", || page.text("[role=alert]").contains("The meeting stopped"));
        page.site.change(Wasm::Whole);
        page.press("Start over");
        is_new(page);
    });
}

#[test]
fn who_gets_no_code_for_a_meeting_behind_a_link_can_start_over() {
    let site = Site::serve(Wasm::Missing, Storage::Works);
    let page = Page::at(&format!("meeting.html#tier-advisor={}", code(VERSION, 'e', "cd", "r")), site, Look::Light);
    page.eventually("it is said", || page.text("[role=alert]").contains("The meeting stopped"));
    page.site.change(Wasm::Whole);
    page.reloaded_by(|| page.press("Start over"));
    is_new(&page);
}

#[test]
fn a_fault_in_a_meeting_is_told_and_the_answers_are_kept() {
    let page = Page::at("meeting.html", Site::serve(Wasm::Whole, Storage::Works), Look::Light);
    page.is_up();
    show_ladder(&page);
    open(&page, PERSON);
    fault(&page);
    page.eventually("it is said", || page.text("[role=alert]").contains("The meeting stopped"));
    page.press("Try again");
    page.says("Essentials, because you need");
}

#[test]
fn without_storage_a_meeting_works_and_says_that_nothing_is_kept() {
    let page = Page::open(Visit { storage: Storage::Dead, ..Visit::default() });
    page.go(&address(&page));
    page.is_up();
    page.eventually("it is said", || page.told().contains("Nothing is kept here"));
    show_ladder(&page);
    page.keys("2");
    page.says("Essentials, because you need");
    let notes = super::open_notes(&page);
    super::note(&page, &notes, "Essentials, because you need");
    page.keys("x");
    page.press("Clear everything");
    is_new(&page);
    page.assert_clean();
}
