//! The advisor in an iframe where one of the two pages has no origin of its own: they cannot trust each other's messages.

use serde_json::json;

use crate::engine::Look;
use crate::hosts::Host;
use crate::page::Page;
use crate::site::Site;

/// Waits in a page for messages.
const LISTEN: &str = "window.heard = []; addEventListener('message', event => heard.push(event.data))";
const HEARD: &str = "return heard";

/// A word that is heard after all that was said before it.
const LAST: &str = "parent.postMessage('last', '*')";

/// Picks the second option of the first question.
const PICK: &str = "document.querySelector('tier-advisor').shadowRoot.querySelectorAll('.option label')[1].click()";

/// What the page around the advisor did: what it was told, and the height that it set.
const DID: &str = "return [told, document.querySelector('[data-tier-advisor]').style.height]";

/// A page with an iframe of its own.
fn site() -> Site {
    let body = "<h1>Plans</h1><iframe title=Inside></iframe>";
    let head = "<script type=module src=/tier-advisor-frame.js></script>";
    Site::around(Host { head, ..Host::with(body) })
}

/// The same, whose server gives leave.
fn page() -> Page {
    let site = site();
    site.share();
    Page::on(site, Look::Light)
}

/// Shows in the iframe a page without an origin, and in that the advisor: its address gives it none, or a sandbox
/// takes it, which takes that of the advisor as well.
fn show_around(page: &Page, sandbox: bool) {
    let sandbox = if sandbox { "inside.sandbox = 'allow-scripts';" } else { "" };
    page.ask(&format!(
        "const inside = document.querySelector('iframe'), at = location.origin; {sandbox} \
         inside.src = 'data:text/html,' + encodeURIComponent(`<!doctype html><meta charset=utf-8><title>Around</title>\
           <script src=${{at}}/witness.js></script><script src=${{at}}/deep.js></script>\
           <script type=module src=${{at}}/tier-advisor-frame.js></script>\
           <iframe title=Advisor data-tier-advisor src=${{at}}/embed.html?id=one></iframe>`)"
    ));
    page.in_frame(|| {
        page.eventually("it is there", || page.ask("return document.querySelector('iframe') !== null") == true);
        assert_eq!(page.ask("return origin"), "null");
    });
}

/// Waits until the advisor in this iframe works, and answers the first question.
fn answer(page: &Page) {
    let works = "return (document.querySelector('tier-advisor')?.catalog ?? null) !== null";
    page.eventually("the advisor works", || page.ask(works) == true);
    page.ask(PICK);
    let tier = "return document.querySelector('tier-advisor').recommendation?.tier ?? null";
    page.eventually("it advises", || page.ask(tier) == "essentials");
}

#[test]
fn a_page_without_an_origin_is_told_nothing_and_can_use_the_advisor() {
    let page = page();
    show_around(&page, false);
    page.in_frame(|| {
        page.ask(LISTEN);
        page.in_frame(|| {
            answer(&page);
            page.ask(LISTEN);
        });
        page.ask("frames[0].postMessage({ 'tier-advisor': 'hello' }, '*')");
        page.in_frame(|| {
            page.eventually("it says hello", || page.ask(HEARD) == json!([{ "tier-advisor": "hello" }]));
            page.ask(LAST);
        });
        page.eventually("it hears the last word", || page.ask(HEARD) != json!([]));
        assert_eq!(page.ask(HEARD), json!(["last"]));
        assert_eq!(page.ask(DID), json!([[], ""]));
        assert_eq!(page.ask("return seen"), json!([]));
    });
    page.assert_clean();
}

#[test]
fn in_a_sandbox_that_takes_its_origin_it_works_and_says_that_nothing_is_kept() {
    let page = page();
    show_around(&page, true);
    page.in_frame(|| {
        page.in_frame(|| {
            answer(&page);
            assert_eq!(page.ask("return origin"), "null");
            let says = "return document.querySelector('tier-advisor').shadowRoot.querySelector('.ta').innerText";
            page.eventually("it says that nothing is kept", || {
                page.ask(says).as_str().is_some_and(|says| says.contains("Nothing is kept here"))
            });
        });
        assert_eq!(page.ask(DID), json!([[], ""]));
    });
    page.assert_clean();
}

#[test]
fn in_a_sandbox_whose_server_gives_no_leave_it_can_be_read() {
    let page = Page::on(site(), Look::Light);
    show_around(&page, true);
    page.in_frame(|| {
        page.in_frame(|| {
            let text = || page.text(".fallback p");
            page.eventually("it can be read", || text().starts_with("What Tier Advisor knows, to read."));
        });
    });
    page.assert_clean();
}

#[test]
fn an_iframe_without_an_origin_is_not_heard() {
    let page = page();
    page.ask(LISTEN);
    page.ask(
        "const inside = document.querySelector('iframe'); inside.sandbox = 'allow-scripts'; \
         inside.dataset.tierAdvisor = ''; inside.src = '/embed.html'",
    );
    page.in_frame(|| {
        answer(&page);
        page.ask("parent.postMessage({ 'tier-advisor': 'height', height: 999 }, '*')");
        page.ask("parent.postMessage({ 'tier-advisor': 'tier-advisor-reset', detail: {} }, '*')");
        page.ask(LAST);
    });
    page.eventually("the page has heard it", || page.ask("return heard.at(-1)") == "last");
    assert_eq!(page.ask(DID), json!([[], ""]));
    page.assert_clean();
}
