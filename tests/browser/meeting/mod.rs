//! A meeting: somebody drives the advisor before others.

mod clash;
mod clearing;
mod comparing;
mod earlier;
mod entering;
mod files;
mod fitting;
mod hidden;
mod keeping;
mod keys;
mod leaving;
mod notes;
mod overview;
mod printing;
mod situations;
mod trying;
mod windows;

pub use files::{RECORD_SAVED, drop_file, file, saved};

use serde_json::Value;
use thirtyfour::WindowHandle;

use crate::engine::{Engine, Look};
use crate::page::Page;
use crate::signed::signed;
use crate::site::{Site, Storage, Wasm};

/// The questions as they are asked: what each is called in short, and in whole.
pub const QUESTIONS: [(&str, &str); 10] = [
    ("Main contact", "In an ordinary week, whom do you want to turn to?"),
    ("Calls", "How often do you want to talk through progress?"),
    ("Architecture", "Do you need guidance on architecture and strategy?"),
    ("Initiatives", "How many larger initiatives a year would you run with expert guidance?"),
    ("Support", "GitLab is badly degraded and nobody has a workaround. How soon must someone answer?"),
    ("Support engineer", "Do you need the same support engineer on your tickets?"),
    ("Executive reviews", "How often should your executives review results with GitLab?"),
    ("Hands-on work", "Who installs, migrates and configures?"),
    ("Where you stand", "Are you a GitLab customer already?"),
    ("What you do not want", "Is there anything you do not want?"),
];

/// The question that comes first.
pub const FIRST: &str = QUESTIONS[0].1;

/// The version of the catalog.
pub const VERSION: &str = "2026-11-22";

/// A person of their own, two calls a month, and at the question that comes next.
pub const PERSON: (&str, &str) = ("cdk2", "qg");

/// The fullest answers: gaps, what is bought beside, and what was not wanted.
pub const EVERYTHING: &str = "cakai6s2eyrmhgncuc";

/// Opens a meeting in a new browser, shows its ladder, and does as told. What holds for every visit is asserted at its
/// end.
pub fn meeting(what: impl FnOnce(&Page)) {
    meeting_as(Look::Light, |page| {
        show_ladder(page);
        what(page);
    });
}

/// Shows the ladder, on which it is seen what is recommended so far.
pub fn show_ladder(page: &Page) {
    page.keys("l");
    page.eventually("the ladder is shown", || {
        page.ask("return !document.querySelector('[data-ladder-hidden]')") == true
    });
}

/// Waits until nothing is answered, and the first question is asked.
pub fn is_new(page: &Page) {
    page.is_titled(FIRST);
    page.eventually("nothing is picked", || page.ask("return !document.querySelector('input:checked')") == true);
}

/// Opens a meeting in a browser that is set up so, and does as told.
pub fn meeting_as(look: Look, what: impl FnOnce(&Page)) {
    let page = Page::at("meeting.html", Site::serve(Wasm::Whole, Storage::Works), look);
    page.is_up();
    what(&page);
    page.assert_clean();
}

/// Goes to a meeting.
pub fn come(page: &Page) {
    page.go(&address(page));
    page.is_up();
}

/// Where a meeting is held.
pub fn address(page: &Page) -> String {
    format!("{}meeting.html", page.site.address())
}

/// Opens answers at a step, as a link does; both as in a link.
pub fn open(page: &Page, (answers, step): (&str, &str)) {
    follow(page, &code(VERSION, '_', answers, step));
}

/// Opens a code, as a link does that is pasted into the same tab.
pub fn follow(page: &Page, code: &str) {
    page.ask("window.isOld = true");
    page.leave_by(&format!("location.href = {:?}", format!("{}#tier-advisor={code}", address(page))));
    let done = "return window.isOld !== true && location.hash === '' && document.readyState === 'complete'";
    page.eventually("the link is opened", || page.ask(done) == true);
    page.is_up();
}

/// The code of a session, as it stands in a link.
pub fn code(version: &str, tier: char, answers: &str, step: &str) -> String {
    signed(&format!("1.{version}.{tier}.{answers}.{step}"))
}

/// What the panel above the page says; empty if none is open.
pub fn panel(page: &Page) -> String {
    page.text("dialog[open]")
}

/// Waits until the panel says this.
pub fn panel_says(page: &Page, text: &str) {
    page.eventually(&format!("the panel says {text:?}"), || panel(page).contains(text));
}

/// Waits until there is no panel, and the meeting knows it.
pub fn no_panel(page: &Page) {
    let is_gone = "return !document.querySelector('dialog')?.firstElementChild";
    page.eventually("the panel is gone", || page.ask(is_gone) == true);
}

/// Opens the notes in a window, by the key.
pub fn open_notes(page: &Page) -> WindowHandle {
    page.keys("n");
    panel_says(page, "Do you share this whole screen");
    let notes = page.opened_by(|| page.press("Open the notes in a window"));
    note(page, &notes, "Speaker notes");
    no_panel(page);
    notes
}

/// Waits until the notes say this.
pub fn note(page: &Page, notes: &WindowHandle, text: &str) {
    page.within(notes, || page.eventually(&format!("the notes say {text:?}"), || page.text("body").contains(text)));
}

/// What the notes say.
pub fn noted(page: &Page, notes: &WindowHandle) -> String {
    page.within(notes, || page.text("body"))
}

/// All that assistive technology has of the page.
pub fn heard(page: &Page) -> String {
    match Engine::chosen() {
        Engine::Chromium => {
            let tree = page.tools("Accessibility.getFullAXTree", &serde_json::json!({}));
            let nodes = tree["nodes"].as_array().into_iter().flatten();
            let names = nodes.filter(|node| node["ignored"] == false).filter_map(|node| node["name"]["value"].as_str());
            names.collect::<Vec<_>>().join("\n")
        }
        // These show nobody their tree.
        Engine::Firefox | Engine::WebKit => page.ask(HEARD).as_str().unwrap_or_default().to_owned(),
    }
}

/// The names and the text of what is neither hidden from everybody nor from assistive technology.
const HEARD: &str = "\
    const heard = [...document.querySelectorAll('body *')].filter(e => \
      e.checkVisibility({ visibilityProperty: true }) && !e.closest('[aria-hidden=true], [inert]')); \
    return heard.flatMap(e => [e.getAttribute('aria-label'), \
      [...e.childNodes].some(node => node.nodeType === 3) && e.textContent]).filter(Boolean).join('\\n')";

/// What the tab stores.
pub fn stored(page: &Page) -> Value {
    page.ask("return { ...sessionStorage }")
}
