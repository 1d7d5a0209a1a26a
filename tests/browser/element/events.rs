//! What a page is told while a prospect talks to the element on it.

use serde_json::json;

use super::{FIRST, SECOND, host, only, told};
use crate::hosts::Host;

/// A listener as analytics would have it: ten lines.
const ANALYTICS: &str = "\
window.dataLayer = [];
const names = ['ready', 'answer', 'recommendation', 'result', 'contact', 'reset', 'error'];
for (const name of names) {
  document.addEventListener(`tier-advisor-${name}`, event => {
    const { question, answer, recommendation } = event.detail;
    const entry = { event: name, question, option: answer?.option, tier: recommendation?.tier };
    dataLayer.push(JSON.parse(JSON.stringify(entry)));
    if (name === 'contact') event.preventDefault();
  });
}";

#[test]
fn a_page_hears_of_another_tier_that_does_as_well_while_the_tier_stays() {
    host(Host::with("<tier-advisor id=one></tier-advisor>"), |page| {
        only(page).is_up();
        let with = |answers: &str| page.ask(&format!("told.length = 0; deep.host('#one').answers = {answers}"));
        with("{ engineer: 'yes' }");
        page.eventually("it is told", || told(page) == ["answer", "recommendation"]);
        with("{ engineer: 'yes', calls: 'weekly' }");
        page.eventually("it is told again", || told(page) == ["answer", "recommendation"]);
        let as_good =
            "const { tier, asGood: [{ tier: other }] } = told.at(-1).detail.recommendation; return [tier, other]";
        assert_eq!(page.ask(as_good), json!(["signature", "advanced"]));
    });
}

#[test]
fn ten_lines_feed_the_analytics_of_a_page() {
    let page = Host {
        script: ANALYTICS,
        ..Host::with("<h1>Plans</h1><tier-advisor id=one contact-url=/talk></tier-advisor>")
    };
    host(page, |page| {
        let one = only(page).is_up();
        one.is_titled(FIRST);
        one.pick("One person who knows our account");
        one.press("Next");
        one.is_titled(SECOND);
        one.press("Result");
        one.is_titled("Essentials");
        let talk = page.ask("return deep.seen('#one', 'a[data-contact]')[0].innerText");
        one.press(talk.as_str().expect("the contact has words"));
        one.press("Start over");
        one.is_titled(FIRST);
        page.eventually("the reset is told", || told(page).last().is_some_and(|name| name == "reset"));
        assert_eq!(
            page.ask("return dataLayer"),
            json!([
                { "event": "ready" },
                { "event": "answer", "question": "contact", "option": "person" },
                { "event": "recommendation", "tier": "essentials" },
                { "event": "result", "tier": "essentials" },
                { "event": "contact", "tier": "essentials" },
                { "event": "answer", "question": "contact" },
                { "event": "recommendation" },
                { "event": "reset" },
            ])
        );
        assert_eq!(page.ask("return location.pathname"), "/", "the contact was prevented");
        let told = page.ask("return JSON.parse(JSON.stringify(told))");
        let person = json!({ "contact": { "option": "person", "importance": "must" } });
        assert_eq!(told[0]["detail"], json!({ "answers": {}, "recommendation": null }));
        assert_eq!(told[1]["detail"]["answers"], person);
        let need = json!({ "question": "contact", "capability": "contact", "says": "a contact of your own" });
        assert_eq!(told[2]["detail"]["recommendation"]["reasons"], json!([need]));
        assert_eq!(told[2]["detail"]["recommendation"]["name"], "Essentials");
        assert_eq!(told[3]["detail"]["answers"], person);
        assert!(told[4]["detail"]["url"].as_str().is_some_and(|url| url.ends_with("/talk")));
        assert_eq!(told[5]["detail"], json!({ "question": "contact", "answer": null, "answers": {} }));
        assert_eq!(told[6]["detail"], json!({ "recommendation": null }));
    });
}

#[test]
fn a_contact_that_is_opened_in_another_tab_is_told_as_well() {
    let page = Host::with("<tier-advisor id=one contact-url=/talk></tier-advisor>");
    host(page, |page| {
        let one = only(page).is_up();
        one.meet();
        page.ask("document.addEventListener('tier-advisor-contact', event => event.preventDefault())");
        let press = |button: u8| {
            page.ask(&format!(
                "return deep.in('#one', 'a[data-contact]')[0].dispatchEvent(new MouseEvent('auxclick', \
                 {{ button: {button}, bubbles: true, composed: true, cancelable: true }}))"
            ))
        };
        let contacts = || told(page).iter().filter(|name| *name == "contact").count();
        assert_eq!((press(2), contacts()), (json!(true), 0), "the right button opens a menu");
        assert_eq!((press(1), contacts()), (json!(false), 1), "the middle one the link, unless the page prevents it");
    });
}

/// A widget of the page's own, with the element inside its shadow root.
const CARD: &str = "\
customElements.define('plan-card', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).append(document.createElement('tier-advisor'));
    this.shadowRoot.firstChild.id = 'inner';
  }
});";

#[test]
fn events_leave_the_shadow_root_of_another_component() {
    let page = Host { script: CARD, ..Host::with("<plan-card id=card></plan-card>") };
    host(page, |page| {
        let inner = super::advisor(page, "#inner").is_up();
        inner.meet();
        assert_eq!(told(page), ["ready", "answer", "recommendation", "result"]);
        assert_eq!(page.ask("return told.every(event => event.at === 'card' && event.composed)"), true);
        assert_eq!(page.ask("return sessionStorage.getItem('tier-advisor.inner') !== null"), true);
    });
}

#[test]
fn an_event_is_told_once_and_only_for_what_changed() {
    host(Host::with("<tier-advisor></tier-advisor>"), |page| {
        let one = only(page).is_up();
        one.pick("Whoever is free");
        one.press("Next");
        one.is_titled(SECOND);
        one.pick("When we ask");
        page.eventually("both answers are told", || told(page).iter().filter(|name| *name == "answer").count() == 2);
        one.press("Role guide");
        one.press("Result");
        one.is_titled("On-Demand");
        one.press("Role guide");
        one.press("Result");
        one.is_titled("On-Demand");
        let results = told(page).iter().filter(|name| *name == "result").count();
        assert_eq!(results, 2, "each time that the result is shown: {:?}", told(page));
        assert!(!told(page).contains(&"reset".to_owned()));
    });
}
