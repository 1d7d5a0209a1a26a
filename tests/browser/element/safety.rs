//! What comes from outside stays text, and nobody is kept out.

use serde_json::{Value, json};

use super::{FIRST, host, only, open_with, outcome};
use crate::axe;
use crate::engine::Look;
use crate::hosts::Host;
use crate::page::Page;
use crate::site::{Site, Wasm};

/// What would have been done, were script in a text run.
const HARM: &str = "return [window.harmed ?? null, deep.all(document).filter(e => e.matches('img, script:not([src]), iframe, [onerror]')).length]";

#[test]
fn script_from_outside_stays_text() {
    const XSS: &str = "<img src=x onerror=harmed=1><script>harmed=2</script>\\\"'`${harmed=3}";
    let page = Host {
        body: "<tier-advisor id='<img src=x onerror=harmed=1>' class=one theme='\"><img src=x onerror=harmed=1>' \
               view='<script>harmed=1</script>' storage='__proto__' loading='constructor' lang='\"><img src=x>' \
               contact-url='https://x.example/\"><img src=x onerror=harmed=1>'></tier-advisor>",
        script: "sessionStorage.setItem('tier-advisor.<img src=x onerror=harmed=1>', '<img src=x onerror=harmed=2>');\
                 location.hash = 'tier-advisor.one=<img src=x onerror=harmed=3>';",
        ..Host::default()
    };
    host(page, |page| {
        let one = only(page).is_up();
        for wrong in [format!("{{ calls: \"{XSS}\" }}"), format!("{{ [\"{XSS}\"]: 'weekly' }}"), format!("\"{XSS}\"")] {
            let got = outcome(page, &format!("await deep.host('.one').setAnswers({wrong})"));
            assert_eq!(got["refused"], "TierAdvisorError");
        }
        one.meet();
        assert_eq!(page.ask(HARM), json!([null, 0]));
        assert!(!one.text().contains("<img"));
        let href = page.ask("return deep.in('.one', 'a[data-contact]')[0].href");
        assert!(
            href.as_str().is_some_and(|href| href.starts_with("https://x.example/") && !href.contains('<')),
            "{href}"
        );
    });
}

#[test]
fn a_failure_says_nothing_that_came_from_outside_as_markup() {
    let body = "<tier-advisor id='<img src=x onerror=harmed=1>' contact-url='javascript:harmed=1'></tier-advisor>";
    let page = open_with(Host::with(body), Wasm::Missing);
    only(&page).says("could not be loaded");
    assert_eq!(page.ask(HARM), json!([null, 0]));
    page.assert_clean();
}

#[test]
fn what_a_listener_does_to_a_detail_stays_outside() {
    let script = "document.addEventListener('tier-advisor-answer', event => {\
                    event.detail.answers.contact = { option: '<img src=x onerror=harmed=1>' }; delete event.detail.answer?.option });";
    host(Host { script, ..Host::with("<tier-advisor></tier-advisor>") }, |page| {
        let one = only(page).is_up();
        one.pick("One person");
        one.press("Next");
        one.is_titled(super::SECOND);
        let answer = page.ask("return deep.host('tier-advisor').answers.contact?.option");
        assert_eq!(answer, "person", "what the page reads is what was answered");
        assert_eq!(super::told(page), ["ready", "answer", "recommendation"], "and nothing is told twice");
    });
}

#[test]
fn the_element_keeps_nobody_out_in_dark() {
    is_accessible(Look::Dark, "html { color-scheme: dark } body { background: #111; color: #eee }");
}

#[test]
fn the_element_keeps_nobody_out_in_forced_colours() {
    is_accessible(Look::Forced, "");
}

fn is_accessible(look: Look, style: &'static str) {
    let body = "<main><h1>Plans</h1><tier-advisor id=one></tier-advisor></main>";
    let page = Page::on(Site::around(Host { style, ..Host::with(body) }), look);
    axe::bring(&page);
    let one = only(&page).is_up();
    let mut against = Vec::new();
    let mut check = |screen: &str| {
        let found = axe::violations(&page);
        if !found.is_empty() {
            against.push(format!("{screen}:\n{found}"));
        }
    };
    one.is_titled(FIRST);
    check("the question");
    one.meet();
    check("the result");
    one.press("Handoff");
    one.is_titled("From the people who sell to the people who stay");
    check("the handoff");
    one.press("Role guide");
    one.is_titled("The roles, and what each will do for you");
    check("the role guide");
    assert!(against.is_empty(), "{}", against.join(""));
    page.assert_clean();
}

#[test]
fn a_failed_element_keeps_nobody_out() {
    let dark = "body { background: #111; color: #eee }";
    for (look, style) in [(Look::Light, ""), (Look::Dark, dark)] {
        let site =
            Site::around(Host { style, ..Host::with("<main><h1>Plans</h1><tier-advisor></tier-advisor></main>") });
        site.change(Wasm::Missing);
        let page = Page::on(site, look);
        only(&page).says("Try again");
        axe::bring(&page);
        assert_eq!(axe::violations(&page), "", "{look:?}");
        assert_ne!(page.ask("return deep.seen('tier-advisor', 'button')[0].offsetHeight"), Value::from(0));
    }
}
