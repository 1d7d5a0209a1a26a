//! The element, moved into another document: it reads there, and works again where it came from.

use serde_json::json;

use super::{SECOND, host, only, outcome, told};
use crate::hosts::Host;
use crate::page::{Page, TWO_FRAMES};

const BODY: &str = "<h1>Plans</h1><tier-advisor id=one><p>Four tiers to read</p></tier-advisor>\
                    <iframe src=/host.css title=Other></iframe>";

/// A page with an iframe whose document is at hand.
fn beside_a_frame(what: impl FnOnce(&Page)) {
    host(Host::with(BODY), |page| {
        only(page).is_up();
        let is_loaded = "window.other = document.querySelector('iframe').contentDocument; \
                         return other.URL.endsWith('/host.css') && other.readyState === 'complete'";
        page.eventually("the iframe is loaded", || page.ask(is_loaded) == true);
        page.ask(
            "window.failed = []; window.one = document.querySelector('tier-advisor'); \
             one.addEventListener('tier-advisor-error', event => failed.push(event.detail.error.message))",
        );
        what(page);
    });
}

/// Whether it stands in the iframe as something to read, and said so once for each time it came there.
fn is_to_read(page: &Page, times: usize) {
    let found = "return [one.ownerDocument === other, \
                 one.shadowRoot.querySelector('[role=alert]')?.textContent, \
                 one.shadowRoot.querySelector('slot')?.assignedNodes().length, one.innerText.trim()]";
    assert_eq!(page.ask(found), json!([true, "The advisor could not be loaded.", 1, "Four tiers to read"]));
    let why = "tier-advisor: found \"Error: it was moved into another document\"; allowed: the document of its script";
    assert_eq!(page.ask("return failed"), json!(vec![why; times]));
}

#[test]
fn in_another_document_it_can_be_read_and_back_in_its_own_it_goes_on() {
    beside_a_frame(|page| {
        let one = only(page);
        one.pick("An architect");
        one.press("Next");
        one.is_titled(SECOND);
        page.ask("other.body.append(one)");
        is_to_read(page, 1);
        page.ask_later(TWO_FRAMES);
        page.ask("document.body.append(one)");
        one.is_up().is_titled(SECOND);
        one.press("Back");
        page.eventually("its answer is kept", || one.is_picked("An architect"));
        one.pick("Whoever is free");
        page.eventually("it goes on", || page.ask("return one.recommendation.tier") == "on-demand");
        assert_eq!(told(page), ["ready", "answer", "recommendation", "answer", "recommendation"]);
        is_styled(page);
    });
}

#[test]
fn one_that_was_adopted_and_put_into_another_document_later_can_be_read_there() {
    beside_a_frame(|page| {
        page.ask("one.remove()");
        page.ask_later(TWO_FRAMES);
        page.ask("other.adoptNode(one)");
        page.ask_later(TWO_FRAMES);
        assert_eq!(page.ask("return failed"), json!([]), "on no page, it waits");
        page.ask("other.body.append(one)");
        is_to_read(page, 1);
        page.ask("one.remove(); other.body.append(one)");
        is_to_read(page, 2);
        page.ask("document.body.append(one)");
        only(page).is_up().meet();
        is_styled(page);
    });
}

#[test]
fn what_it_drew_into_serves_another_element_after_it_left_for_another_document() {
    beside_a_frame(|page| {
        only(page).pick("An architect");
        page.ask("other.body.append(one); document.body.append(document.createElement('tier-advisor'))");
        only(page).is_up().meet();
        is_styled(page);
        is_to_read(page, 1);
        let got = outcome(page, "document.body.append(one); await one.ready; return one.recommendation.tier");
        assert_eq!(got["value"], "advanced");
    });
}

/// Whether it wears all its sheets: that of an element, of the first question, and of the rest.
fn is_styled(page: &Page) {
    assert_eq!(page.ask("return deep.host('tier-advisor').shadowRoot.adoptedStyleSheets.length"), 3);
}
