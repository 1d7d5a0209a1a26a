//! An element that is taken off the page at the worst moment, and put back.

use serde_json::json;

use super::FIRST;
use crate::element::{SECOND, only, open_with, told};
use crate::engine::Look;
use crate::hosts::Host;
use crate::page::{Page, TWO_FRAMES};
use crate::site::{Site, Wasm};

const BODY: &str = "<h1>Plans</h1><tier-advisor id=one></tier-advisor><p>After</p>";

/// Moments in which a listener of the page takes it away: an event, and what a person does to bring it about.
const MOMENTS: [(&str, Deed); 9] = [
    ("pointerdown", Deed::Pick),
    ("focusin", Deed::Pick),
    ("click", Deed::Pick),
    ("input", Deed::Pick),
    ("change", Deed::Pick),
    ("tier-advisor-answer", Deed::Pick),
    ("tier-advisor-recommendation", Deed::Pick),
    ("submit", Deed::Next),
    ("tier-advisor-result", Deed::Result),
];

/// What a person does.
#[derive(Clone, Copy)]
enum Deed {
    Pick,
    Next,
    Result,
}

#[test]
fn an_element_that_is_removed_in_the_middle_of_an_event_works_when_it_is_put_back() {
    let page = Page::on(Site::around(Host::with(BODY)), Look::Light);
    only(&page).is_up();
    page.ask("window.one = deep.host('#one')");
    for (moment, deed) in MOMENTS {
        only(&page).is_up();
        page.ask("one.reset()");
        page.eventually("it begins anew", || page.ask("return Object.keys(one.answers).length") == 0);
        // On its way down the event comes by there before it is where it belongs.
        page.ask(&format!(
            "const once = new AbortController(), {{ signal }} = once, take = () => {{ once.abort(); one.remove() }}; \
             for (const on of [window, one.shadowRoot]) on.addEventListener({moment:?}, take, {{ capture: true, signal }})"
        ));
        let deeds = match deed {
            Deed::Pick => "deep.option('#one', 'An architect')?.click()",
            Deed::Next => "deep.named('#one', 'button', 'Next').click()",
            Deed::Result => "deep.named('#one', 'button', 'Result').click()",
        };
        // What a pointer and the focus do comes of a person's click; here all of it is in one go.
        page.ask(&format!(
            "document.activeElement.blur(); const target = deep.option('#one', 'An architect').querySelector('input'); \
             target.dispatchEvent(new PointerEvent('pointerdown', {{ bubbles: true, composed: true }})); \
             if (target.isConnected) target.focus(); {deeds}"
        ));
        page.eventually(&format!("it is gone at {moment}"), || page.ask("return one.isConnected") == false);
        page.ask_later(TWO_FRAMES);
        page.ask("document.querySelector('p').before(one)");
        let one = only(&page).is_up();
        // It may have come to another question, or to the result, before it went.
        page.ask("one.reset()");
        one.is_titled(FIRST);
        one.meet();
        page.eventually(&format!("it works after {moment}"), || {
            page.ask("return one.recommendation?.tier") == "essentials"
        });
        one.press("Questions");
    }
    page.assert_clean();
}

#[test]
fn an_element_that_is_removed_while_it_loads_works_when_it_is_put_back() {
    let page = open_with(Host::with(BODY), Wasm::Held);
    only(&page).is_titled(FIRST);
    page.ask("window.one = deep.host('#one'); one.remove()");
    page.ask_later(TWO_FRAMES);
    page.ask("document.body.append(one)");
    page.ask_later(TWO_FRAMES);
    page.ask("one.remove()");
    page.site.change(Wasm::Whole);
    page.ask_later(TWO_FRAMES);
    assert_eq!(told(&page), Vec::<String>::new(), "it is on no page");
    page.ask("document.body.append(one)");
    only(&page).is_up().meet();
    assert_eq!(told(&page)[0], "ready");
    page.assert_clean();
}

#[test]
fn an_element_that_comes_and_goes_ten_times_in_a_frame_works_and_keeps_its_answers() {
    let page = Page::on(Site::around(Host::with(BODY)), Look::Light);
    let one = only(&page).is_up();
    one.pick("An architect");
    one.press("Next");
    one.is_titled(SECOND);
    for between in ["", "await null;", "await new Promise(then => setTimeout(then));"] {
        page.ask_later(&format!(
            "const one = deep.host('#one'), [done] = arguments; (async () => {{ \
               for (let i = 0; i < 10; i++) {{ one.remove(); {between} document.body.append(one); {between} }} \
             }})().then(done)"
        ));
        only(&page).is_up().is_titled(SECOND);
        assert_eq!(page.ask("return deep.in('#one', '.bar').length"), 1, "one is drawn");
        assert_eq!(page.ask("return deep.host('#one').answers.contact.option"), "architect");
    }
    one.press("Back");
    page.eventually("the answer is picked", || one.is_picked("An architect"));
    assert_eq!(page.ask("return told.map(({ name }) => name)"), json!(["ready", "answer", "recommendation"]));
    page.assert_clean();
}
