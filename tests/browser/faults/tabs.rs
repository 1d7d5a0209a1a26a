//! Two tabs of one browser.

use serde_json::json;

use super::FIRST;
use crate::element::only;
use crate::engine::Look;
use crate::hosts::Host;
use crate::page::{Page, visit};
use crate::site::Site;

#[test]
fn two_tabs_of_the_page_have_a_session_each() {
    visit(|page| {
        page.pick("One person who knows our account");
        page.says("Essentials, because you need");
        let first = page.window();
        let other = page.another_tab();
        page.within(&other, || {
            page.go(&page.site.address());
            page.is_up();
            page.says("Nothing answered, so nothing recommended.");
            page.pick("An architect");
            page.says("Advanced, because you need");
        });
        page.says("Essentials, because you need");
        // A tab that was duplicated begins with a copy, and goes its own way.
        let copy = page.open_other(&page.site.address());
        page.within(&copy, || {
            page.is_up();
            page.says("Essentials, because you need");
            page.press("Start over");
            page.says("Nothing answered, so nothing recommended.");
        });
        page.turn_to(&first);
        page.reload();
        page.says("Essentials, because you need");
        page.turn_to(&other);
        page.reload();
        page.says("Advanced, because you need");
    });
}

#[test]
fn where_two_tabs_keep_the_same_session_the_last_answer_is_kept_and_neither_is_disturbed() {
    const KEPT: &str = "return Object.keys(localStorage)";
    let page = Page::on(Site::around(Host::with("<tier-advisor id=one storage=local></tier-advisor>")), Look::Light);
    let one = only(&page).is_up();
    one.pick("One person");
    one.says("Essentials, because you need");
    let first = page.window();
    let second = page.another_tab();
    page.turn_to(&second);
    page.go(&page.site.address());
    let one = only(&page).is_up();
    one.says("Essentials, because you need");
    one.pick("An architect");
    one.says("Advanced, because you need");
    page.turn_to(&first);
    assert!(one.text().contains("Essentials, because you need"), "a person is answering here");
    page.reload_host();
    one.is_up().says("Advanced, because you need");
    page.ask("deep.host('#one').reset()");
    page.eventually("nothing is kept", || page.ask(KEPT) == json!([]));
    page.turn_to(&second);
    assert!(one.text().contains("Advanced, because you need"));
    page.reload_host();
    one.is_up().is_titled(FIRST);
    assert!(one.text().contains("Nothing answered, so nothing recommended."));
    page.assert_clean();
}
