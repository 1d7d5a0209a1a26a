//! The element in an app that a framework draws and a bundler builds.

use super::Example;
use crate::element::{only, told};
use crate::page::Page;

/// Every app has the same page around the element: a line that its events fill, and buttons that work on it.
fn app(place: &str, title: &str, what: impl FnOnce(&Page)) {
    let page = Example::open(place);
    page.is_titled(title);
    page.says("No recommendation yet, 0 answered");
    only(&page).is_up();
    what(&page);
    page.assert_clean();
}

#[test]
fn react_hears_and_answers_the_element() {
    app("react/dist", "Tier Advisor in React", hears_and_answers);
}

#[test]
fn react_takes_the_element_off_the_page_and_puts_it_back() {
    app("react/dist", "Tier Advisor in React", comes_back);
}

#[test]
fn vue_hears_and_answers_the_element() {
    app("vue/dist", "Tier Advisor in Vue", hears_and_answers);
}

#[test]
fn vue_takes_the_element_off_the_page_and_puts_it_back() {
    app("vue/dist", "Tier Advisor in Vue", comes_back);
}

fn hears_and_answers(page: &Page) {
    let one = only(page);
    one.meet();
    page.says("Essentials, 1 answered");
    page.press("An example");
    page.says("Advanced, 2 answered");
    one.is_titled("Advanced");
    page.press("Dark");
    page.eventually("it is dark", || page.ask("return deep.host('tier-advisor').theme") == "dark");
    one.is_titled("Advanced");
    assert_eq!(page.ask("return deep.host('tier-advisor').contactUrl"), "mailto:sales@example.com");
    page.press("Clear");
    page.says("No recommendation yet, 0 answered");
    one.is_titled("In an ordinary week, whom do you want to turn to?");
}

fn comes_back(page: &Page) {
    only(page).pick("One person who knows our account");
    page.says("Essentials, 1 answered");
    for times in 2..=3 {
        page.press("Hide");
        page.eventually("it is gone", || page.ask("return deep.host('tier-advisor') === undefined") == true);
        page.press("Show");
        let one = only(page).is_up();
        assert!(one.is_picked("One person who knows our account"), "its session is kept");
        assert_eq!(told(page).iter().filter(|name| *name == "ready").count(), times, "another element is ready");
    }
    only(page).pick("An architect who knows our account");
    page.says("Advanced, 1 answered");
    page.press("Clear");
    page.says("No recommendation yet, 0 answered");
}
