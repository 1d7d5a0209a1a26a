//! The advisor in an iframe, on a page of another origin.

use serde_json::{Value, json};

use crate::engine::Look;
use crate::hosts::Host;
use crate::page::Page;
use crate::site::{Site, Storage, Wasm};

/// A page that only takes an iframe, and the script that sizes it.
const HOST: Host = Host {
    html: "lang=en",
    head: "<script type=module src=/tier-advisor-frame.js></script>",
    body: "<h1>Plans</h1><iframe title=Advisor data-tier-advisor></iframe>",
    script: "",
    style: "",
    lets_compile: true,
};

/// What the page around heard: the names of events, and what they came from.
const HEARD: &str = "return told.map(({ name, at }) => `${name} ${at}`)";

const HEIGHT: &str = "return document.querySelector('iframe').getBoundingClientRect().height";

/// Picks the second option of the first question, in the iframe.
const PICK: &str = "document.querySelector('tier-advisor').shadowRoot.querySelectorAll('.option label')[1].click()";

/// Opens the page, and in its iframe the advisor of another origin, which `settings` set up.
fn framed(settings: &str) -> (Page, Site) {
    let advisor = Site::serve(Wasm::Whole, Storage::Works);
    let page = Page::on(Site::around(HOST), Look::Light);
    page.ask(&format!("document.querySelector('iframe').src = '{}embed.html{settings}'", advisor.address()));
    page.eventually("the page hears that it is ready", || page.ask(HEARD) == json!(["ready iframe"]));
    (page, advisor)
}

fn height(page: &Page) -> f64 {
    page.ask(HEIGHT).as_f64().expect("a height is a number")
}

#[test]
fn a_frame_is_as_high_as_what_is_in_it_and_tells_what_happens() {
    let (page, _advisor) = framed("?theme=dark&id=one&nonsense=1");
    page.eventually("it has room", || height(&page) > 600.0);
    page.in_frame(|| {
        let overflows = "return document.documentElement.scrollHeight > innerHeight";
        page.eventually("nothing scrolls in it", || page.ask(overflows) == false);
        assert_eq!(page.ask("return document.querySelector('tier-advisor').theme"), "dark");
        assert_eq!(page.ask("return document.querySelector('tier-advisor').hasAttribute('nonsense')"), false);
        page.ask(PICK);
    });
    let all = json!(["ready iframe", "answer iframe", "recommendation iframe"]);
    page.eventually("the page hears of it", || page.ask(HEARD) == all);
    assert_eq!(page.ask("return told[2].detail.recommendation.tier"), "essentials");
    assert_eq!(page.ask("return seen"), json!([]), "nothing was forbidden, and nothing failed");
}

#[test]
fn what_a_page_puts_around_a_frame_takes_nothing_of_its_height() {
    let advisor = Site::serve(Wasm::Whole, Storage::Works);
    let style = "* { box-sizing: border-box } iframe { border: 10px solid; padding: 8px }";
    let page = Page::on(Site::around(Host { style, ..HOST }), Look::Light);
    page.ask(&format!("document.querySelector('iframe').src = '{}embed.html'", advisor.address()));
    page.eventually("it has room", || height(&page) > 600.0);
    let overflows = "return document.documentElement.scrollHeight > innerHeight";
    page.in_frame(|| page.eventually("nothing scrolls in it", || page.ask(overflows) == false));
}

#[test]
fn what_is_no_message_of_the_advisor_is_not_heard() {
    let (page, _advisor) = framed("");
    page.eventually("it has room", || height(&page) > 600.0);
    let lies = "\
        const [target] = arguments;
        for (const lie of [null, 7, 'height', [], {}, { height: 9 }, { 'tier-advisor': 'height' },
          { 'tier-advisor': 'height', height: 1e9 }, { 'tier-advisor': 'height', height: '9' },
          { 'tier-advisor': 'height', height: -9 }, { 'tier-advisor': 'constructor', detail: {} },
          { 'tier-advisor': 'tier-advisor-answer', detail: {} },
          { 'tier-advisor': 'tier-advisor-contact', detail: { url: 'javascript:0', recommendation: null } },
          { 'tier-advisor': 'tier-advisor-recommendation', detail: { recommendation: { tier: 1 } } }])
          (window === parent ? window : parent).postMessage(lie, '*');";
    // From the iframe itself, malformed; and from the page to itself, well formed but of nobody it marked.
    page.in_frame(|| drop(page.ask(lies)));
    page.ask(lies);
    page.ask("postMessage({ 'tier-advisor': 'height', height: 9 }, '*')");
    page.in_frame(|| drop(page.ask(PICK)));
    let all = json!(["ready iframe", "answer iframe", "recommendation iframe"]);
    page.eventually("what happens then is heard", || page.ask(HEARD) == all);
    page.eventually("it is as high as it is, and as no lie said", || {
        let mut inside = Value::Null;
        page.in_frame(|| inside = page.ask("return Math.ceil(document.body.getBoundingClientRect().height) + 'px'"));
        page.ask("return document.querySelector('iframe').style.height") == inside
    });
    assert_eq!(page.ask("return seen"), Value::Array(Vec::new()));
}
