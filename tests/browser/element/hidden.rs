//! The element where nobody sees it, and when somebody does.

use super::{FIRST, host, only, open, outcome, told};
use crate::hosts::Host;
use crate::page::{Page, TWO_FRAMES};

const LAZY: &str = "<div class=tab><tier-advisor id=one></tier-advisor></div>";
const EAGER: &str = "<div class=tab><tier-advisor id=one loading=eager></tier-advisor></div>";

#[test]
fn a_tab_that_is_not_displayed_loads_when_it_is_opened() {
    loads_when_it_is_opened(".tab:not(.open) { display: none }");
}

#[test]
fn a_tab_whose_content_is_skipped_loads_when_it_is_opened() {
    loads_when_it_is_opened(".tab:not(.open) { content-visibility: hidden }");
}

#[test]
fn an_eager_element_in_a_tab_that_is_not_displayed_can_be_used_before_it_is_seen() {
    can_be_used_before_it_is_seen(".tab:not(.open) { display: none }");
}

#[test]
fn an_eager_element_in_a_tab_whose_content_is_skipped_can_be_used_before_it_is_seen() {
    can_be_used_before_it_is_seen(".tab:not(.open) { content-visibility: hidden }");
}

#[test]
fn a_part_that_is_folded_loads_when_it_is_unfolded() {
    let body = "<details class=tab><summary>Plans</summary><tier-advisor></tier-advisor></details>";
    host(Host::with(body), |page| {
        page.ask_later(TWO_FRAMES);
        waits(page);
        page.press("Plans");
        only(page).is_up().meet();
    });
}

#[test]
fn a_page_in_the_background_loads_when_it_is_brought_to_the_front() {
    let page = in_the_background(LAZY);
    waits(&page);
    to_the_front(&page);
    only(&page).is_up().meet();
    assert_eq!(told(&page), ["ready", "answer", "recommendation", "result"]);
    page.assert_clean();
}

#[test]
fn an_eager_element_on_a_page_in_the_background_can_be_used_before_it_is_seen() {
    let page = in_the_background(EAGER);
    answers(&page);
    to_the_front(&page);
    is_answered(&page);
    page.assert_clean();
}

fn loads_when_it_is_opened(style: &'static str) {
    host(Host { style, ..Host::with(LAZY) }, |page| {
        page.ask_later(TWO_FRAMES);
        waits(page);
        open_tab(page);
        only(page).is_up().is_titled(FIRST);
        page.ask("document.querySelector('.tab').classList.remove('open')");
        page.ask_later(TWO_FRAMES);
        open_tab(page);
        only(page).meet();
        assert_eq!(told(page), ["ready", "answer", "recommendation", "result"]);
    });
}

fn can_be_used_before_it_is_seen(style: &'static str) {
    host(Host { style, ..Host::with(EAGER) }, |page| {
        answers(page);
        assert_eq!(page.ask("return document.querySelector('tier-advisor').checkVisibility()"), false);
        open_tab(page);
        is_answered(page);
    });
}

fn open_tab(page: &Page) {
    page.ask("document.querySelector('.tab').classList.add('open')");
}

/// Nothing was fetched but the script.
fn waits(page: &Page) {
    let is_there = "return deep.host('tier-advisor')?.shadowRoot !== null";
    page.eventually("the element is there", || page.ask(is_there) == true);
    let fetched = "return performance.getEntriesByType('resource').some(entry => entry.name.includes('/advisor-'))";
    assert_eq!(page.ask(fetched), false);
    assert_eq!(told(page), [""; 0]);
}

fn answers(page: &Page) {
    let got = outcome(
        page,
        "const e = deep.host('tier-advisor'); await e.setAnswers({ contact: 'person' }); return e.recommendation.tier",
    );
    assert_eq!(got["value"], "essentials");
}

fn is_answered(page: &Page) {
    let one = only(page).is_up();
    assert!(one.is_picked("One person who knows our account"));
    one.press("Result");
    one.is_titled("Essentials");
}

/// Opens a page that another tab covers from its beginning.
fn in_the_background(body: &'static str) -> Page {
    let page = open(Host::with(body));
    page.ask("open('about:blank', 'other')");
    page.begin_to_reload();
    assert_eq!(page.ask("return document.visibilityState"), "hidden");
    page
}

fn to_the_front(page: &Page) {
    assert_eq!(page.ask("return document.visibilityState"), "hidden");
    page.ask("open('', 'other').close()");
    page.eventually("it is seen", || page.ask("return document.visibilityState") == "visible");
}
