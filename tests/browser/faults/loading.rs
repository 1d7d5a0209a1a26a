//! A network that is slow, or goes while the page is used.

use super::{FIRST, Part, begin_kept, kept};
use crate::element::{SECOND, only};
use crate::engine::Look;
use crate::hosts::Host;
use crate::page::{Page, Visit, visit};
use crate::prospects::PERSON;
use crate::site::{Site, Wasm};

#[test]
fn what_is_answered_on_the_page_while_the_code_is_slow_counts_once_it_is_there() {
    let page = Page::open(Visit { wasm: Wasm::Held, ..Visit::default() });
    page.is_titled(FIRST);
    page.pick("One person who knows our account");
    page.press("Next");
    page.is_titled(FIRST);
    assert!(page.text("[role=alert]").is_empty(), "slow is not failed");
    page.site.change(Wasm::Whole);
    page.is_titled(SECOND);
    page.says("Essentials, because you need");
    page.assert_clean();
}

#[test]
fn a_pick_made_before_the_session_is_there_answers_no_other_question() {
    visit(|page| {
        page.site.change(Wasm::Held);
        begin_kept(page, "", "qk");
        page.pick("One person who knows our account");
        page.press("Next");
        page.site.change(Wasm::Whole);
        page.is_up();
        page.is_titled(SECOND);
        assert_eq!(kept(page, Part::Answers), "");
    });
}

#[test]
fn once_it_stands_the_page_needs_no_network() {
    visit(|page| {
        page.site.vanish();
        PERSON.meet(page);
        for (screen, says) in [("Handoff", "The handoff with Essentials"), ("Role guide", "Renewals Manager")] {
            page.press(screen);
            page.says(says);
        }
    });
}

#[test]
fn once_it_stands_an_element_needs_no_network() {
    let body = "<tier-advisor id=one share meeting contact-url=/talk></tier-advisor>";
    let page = Page::on(Site::around(Host::with(body)), Look::Light);
    let one = only(&page).is_up();
    page.site.vanish();
    one.meet();
    one.press("Share");
    page.eventually("there is a link", || page.ask("return deep.in('#one', 'dialog input').length") == 1);
    one.press("Close");
    one.press("Handoff");
    one.says("The handoff with Essentials");
    page.ask("document.body.append(document.createElement('hr'), deep.host('#one'))");
    one.says("The handoff with Essentials");
    page.assert_clean();
}
