//! Reload, back and forward at every step: the page is one entry in the history, and comes back as it was left.

use super::{Part, kept};
use crate::engine::{Engine, Look};
use crate::meeting::{self, no_panel, panel_says};
use crate::page::Page;
use crate::site::{Site, Storage, Wasm};

/// The page that one came from.
const BEFORE: &str = "text.html";

/// What a browser does with a page that is left.
#[derive(Clone, Copy, Debug)]
enum Left {
    /// It is loaded again when somebody comes back.
    LetGo,
    /// It is shown again as it was.
    Held,
}

/// Opens a page after another, in the same tab.
fn come(path: &str, left: Left) -> Page {
    let site = Site::serve(Wasm::Whole, Storage::Works);
    if matches!(left, Left::Held) {
        site.last();
    }
    let page = Page::at(BEFORE, site, Look::Light);
    page.says("Renewals Manager");
    page.go(&[&page.site.address(), path].concat());
    page.is_up();
    page
}

/// Loads it again, leaves it backwards, and comes forward to it: every time the same is there.
fn stays(page: &Page, path: &str, left: Left) {
    let (title, step, answers) = (page.title(), kept(page, Part::Step), kept(page, Part::Answers));
    let text = page.text("main");
    let is_as_before = |how: &str| {
        page.is_up();
        page.eventually(&format!("{title:?} is as before, {how}"), || {
            page.title() == title && page.text("main") == text
        });
        assert_eq!((kept(page, Part::Step), kept(page, Part::Answers)), (step.clone(), answers.clone()), "{how}");
    };
    page.reload();
    is_as_before("loaded again");
    page.ask("window.isHeld = true");
    page.back();
    page.eventually("the page is left", || page.ask("return location.pathname") == format!("/{BEFORE}"));
    page.forward();
    page.eventually("the page is back", || page.ask("return location.pathname") == format!("/{path}"));
    is_as_before("gone back and forward");
    // WebKit holds all pages but those that came over TLS and may not be kept.
    let is_held = matches!(left, Left::Held) || Engine::chosen() == Engine::WebKit;
    assert_eq!(page.ask("return window.isHeld === true"), is_held, "{left:?}");
}

/// Answers all questions with the last option of each, and goes through the other screens; at every step, does as told.
fn walk(page: &Page, at_each: impl Fn()) {
    while !page.text("form").is_empty() {
        let title = page.title();
        let last = page.ask("return [...document.querySelectorAll('form label')].at(-2).innerText.split('\\n')[0]");
        page.pick(last.as_str().expect("an option has a label"));
        page.eventually("it is picked", || page.ask("return !!document.querySelector('form :checked')") == true);
        at_each();
        page.click_at(
            "the way on",
            "return [...document.querySelectorAll('.btn--main')].find(e => e.checkVisibility())",
        );
        page.eventually("the next step is there", || page.title() != title);
    }
    at_each();
    for screen in ["Handoff", "Role guide"] {
        page.press(screen);
        page.eventually(screen, || page.text("nav [aria-current=page]") == screen);
        at_each();
    }
}

#[test]
fn reload_back_and_forward_keep_every_step_of_the_page() {
    let page = come("", Left::LetGo);
    walk(&page, || stays(&page, "", Left::LetGo));
    page.assert_clean();
}

#[test]
fn a_page_that_the_browser_held_comes_back_at_every_step() {
    let page = come("", Left::Held);
    walk(&page, || stays(&page, "", Left::Held));
    page.assert_clean();
}

#[test]
fn reload_back_and_forward_keep_every_step_of_a_meeting() {
    let page = come("meeting.html", Left::LetGo);
    walk(&page, || stays(&page, "meeting.html", Left::LetGo));
    page.keys("s");
    panel_says(&page, "What is left afterwards");
    page.reload();
    no_panel(&page);
    assert_eq!(page.text("nav [aria-current=page]"), "Role guide", "a panel is no step");
    page.assert_clean();
}

#[test]
fn back_from_a_link_leads_to_where_the_link_was_followed() {
    let page = come("", Left::LetGo);
    page.pick("Whoever is free");
    page.says("On-Demand");
    let link = format!("{}#tier-advisor={}", page.site.address(), meeting::code(meeting::VERSION, '_', "cdk2", "r"));
    page.go("about:blank");
    page.go(&link);
    page.is_up();
    page.is_titled("Essentials");
    page.back();
    page.eventually("the page before is there", || page.ask("return location.href") == "about:blank");
    page.forward();
    page.eventually("the page is back", || page.ask("return location.pathname") == "/");
    page.is_up();
    page.is_titled("Essentials");
    assert_eq!(kept(&page, Part::Answers), "cdk2");
}
