//! Everything cleared before the next customer.

use serde_json::{Value, json};
use thirtyfour::Key;

use super::{
    PERSON, code, follow, heard, is_new, meeting, no_panel, note, open, open_notes, panel, panel_says, show_ladder,
    stored,
};
use crate::engine::Look;
use crate::page::Page;
use crate::site::{Site, Storage, Wasm};

/// All that answered here would leave: a letter of it in a code, or a word of it on a page.
const ANSWERS: &str = "cdk2";

/// Whatever this origin still holds, beside the page itself.
const LEFT: &str = "\
    const done = arguments[0];
    const files = name => caches.open(name).then(own => own.keys());
    // The product keeps its own files, under plain names.
    const strange = names => Promise.all(names.map(files)).then(all =>
      all.flat().filter(({ url }) => !/^[^?#]*\\/[\\w.-]*$/.test(url)));
    const others = all => all.map(({ active, waiting, installing }) => active ?? waiting ?? installing)
      .filter(own => own && !own.scriptURL.endsWith('/offline.js'));
    Promise.all([indexedDB.databases(), caches.keys().then(strange),
      navigator.serviceWorker.getRegistrations().then(others)]).then(all => done([
      ...all.map(own => own.length), { ...sessionStorage }, { ...localStorage }, document.cookie, location.hash,
      location.search, history.state, window.name,
      (window.navigation?.entries() ?? []).map(entry => entry.url).filter(url => url.includes('tier-advisor=')),
    ]), error => done(String(error)));";

#[test]
fn clearing_everything_leaves_no_trace() {
    meeting(|page| {
        follow(page, &code(super::VERSION, 'e', ANSWERS, "qg"));
        page.keys("l");
        let notes = open_notes(page);
        note(page, &notes, "2 calls a month");
        page.keys("s");
        panel_says(page, "What is left afterwards");
        page.press("Close");
        no_panel(page);
        assert!(stored(page).to_string().contains(ANSWERS), "{}", stored(page));
        page.keys("x");
        panel_says(page, "Clear everything?");
        panel_says(page, "Nothing brings them back.");
        panel_says(page, "Out of reach: files that were downloaded, what was copied, and the browser's own history.");
        page.press("Clear everything");
        is_clear(page);
        page.eventually("the notes are closed", || page.windows().len() == 1);
        page.reload();
        is_clear(page);
        page.go(&page.site.address());
        page.is_up();
        is_new(page);
    });
}

#[test]
fn notes_that_cannot_be_closed_are_emptied() {
    meeting(|page| {
        open(page, PERSON);
        let notes = open_notes(page);
        let address = page.within(&notes, || page.ask("return location.href"));
        let here = page.window();
        let tab = page.another_tab();
        page.turn_to(&tab);
        // What has been elsewhere before cannot close itself.
        page.go(&page.site.address());
        page.go(address.as_str().expect("an address is a text"));
        page.eventually("these follow as well", || page.text("body").contains("2 calls a month"));
        page.turn_to(&here);
        page.reload();
        page.keys("x");
        page.press("Clear everything");
        is_clear(page);
        page.eventually("the window is closed", || page.windows().len() == 2);
        page.turn_to(&tab);
        page.eventually("it is said", || page.told().contains("The meeting is over, and everything of it is cleared."));
        assert!(!page.text("body").contains("calls a month"));
        assert_eq!(page.ask("return document.documentElement.outerHTML.includes('calls a month')"), false);
        page.begin_to_reload();
        page.eventually("nothing comes back", || page.text("body").contains("Waiting for the meeting"));
        page.turn_to(&here);
    });
}

#[test]
fn who_cancels_keeps_everything() {
    meeting(|page| {
        open(page, PERSON);
        let notes = open_notes(page);
        let before = stored(page);
        for leave in [|page: &Page| page.press("Cancel"), |page: &Page| page.keys(Key::Escape)] {
            page.keys("x");
            panel_says(page, "Clear everything?");
            leave(page);
            no_panel(page);
            assert_eq!(stored(page), before);
            page.says("Essentials, because");
        }
        page.keys("b");
        note(page, &notes, "Who would join?");
    });
}

#[test]
fn after_clearing_another_meeting_begins_with_notes_of_its_own() {
    meeting(|page| {
        open(page, PERSON);
        let notes = open_notes(page);
        let key = stored(page)["tier-advisor-notes"].clone();
        page.keys("x");
        page.press("Clear everything");
        is_clear(page);
        page.eventually("the notes are closed", || !page.windows().contains(&notes));
        show_ladder(page);
        page.keys("3");
        page.says("Advanced, because");
        let notes = open_notes(page);
        note(page, &notes, "Advanced, because");
        assert_ne!(stored(page)["tier-advisor-notes"], key);
    });
}

#[test]
fn what_was_put_together_to_keep_is_cleared_as_well() {
    meeting(|page| {
        open(page, PERSON);
        page.keys("s");
        panel_says(page, "What is left afterwards");
        page.keys(Key::Escape);
        no_panel(page);
        page.keys("x");
        page.press("Clear everything");
        is_clear(page);
        page.keys("s");
        panel_says(page, "What is left afterwards");
        assert!(!panel(page).contains("Twice a month"));
        let kept = page.ask("return [...document.querySelectorAll('dialog input, dialog textarea')].map(e => e.value)");
        assert!(!kept.to_string().contains(ANSWERS) && !kept.to_string().contains("Twice a month"), "{kept}");
    });
}

#[test]
fn the_way_back_to_the_page_for_prospects_leads_to_no_answers() {
    let site = Site::serve(Wasm::Whole, Storage::Works);
    site.last();
    let page = Page::on(site, Look::Light);
    page.is_up();
    page.pick("One person who knows our account");
    page.says("because you need a contact of your own");
    page.eventually("the page leads to a meeting", || page.text("aside.meet").contains("Meeting mode"));
    page.follow("Meeting mode");
    page.eventually("it is a meeting", || page.ask("return location.pathname") == "/meeting.html");
    page.is_up();
    page.keys("x");
    page.press("Clear everything");
    is_new(&page);
    assert!(!stored(&page).to_string().contains("cd"), "{}", stored(&page));
    page.back();
    page.eventually("the page is back", || page.ask("return location.pathname") == "/");
    page.is_up();
    is_new(&page);
    page.assert_clean();
}

/// Waits until the meeting stands at its beginning, and asserts that nothing of an answer is left.
fn is_clear(page: &Page) {
    is_new(page);
    no_panel(page);
    let left = page.ask_later(LEFT);
    let fresh = json!([0, 0, 0, {}, {}, "", "", "", null, "", []]);
    // What a meeting that has not begun keeps is no trace of another.
    let kept = left[3]["tier-advisor"].clone();
    let mut left = left;
    left[3] = json!({});
    assert_eq!(left, fresh);
    assert!(kept == Value::Null || !kept.as_str().unwrap_or_default().contains(ANSWERS), "{kept}");
    assert_eq!(page.ask("return document.querySelectorAll('form :checked').length"), 0);
    let html = page.ask("return document.documentElement.outerHTML").to_string();
    assert!(!html.contains(ANSWERS) && !heard(page).contains("because you need"), "{html}");
}
