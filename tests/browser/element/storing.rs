//! What the element keeps, and what of the page it leaves alone.

use serde_json::json;

use super::{FIRST, advisor, host, only};
use crate::hosts::Host;

const ALL: &str = "return [{ ...sessionStorage }, { ...localStorage }].map(all => Object.keys(all).sort())";

#[test]
fn a_session_is_kept_by_the_id_and_where_the_page_says() {
    let body = "<tier-advisor loading=eager id=one></tier-advisor>\
                <tier-advisor loading=eager id=two storage=local></tier-advisor>\
                <tier-advisor loading=eager id=three storage=none></tier-advisor>\
                <tier-advisor loading=eager class=four></tier-advisor>";
    host(Host::with(body), |page| {
        let all = ["#one", "#two", "#three", ".four"].map(|id| advisor(page, id).is_up());
        assert_eq!(page.ask(ALL), json!([[], []]), "nothing to keep yet");
        let labels = ["Whoever is free", "One person", "An architect", "Not sure yet"];
        for (one, label) in all.iter().zip(labels) {
            one.pick(label);
        }
        page.eventually("two are kept", || page.ask(ALL) == json!([["tier-advisor.one"], ["tier-advisor.two"]]));
        page.reload_host();
        let all = ["#one", "#two", "#three", ".four"].map(|id| advisor(page, id).is_up());
        let picked = |nth: usize| labels.iter().position(|label| all[nth].is_picked(label));
        assert_eq!([0, 1, 2, 3].map(picked), [Some(0), Some(1), None, None]);
        page.ask("deep.host('#one').reset(); deep.host('#two').reset()");
        page.eventually("nothing is kept", || page.ask(ALL) == json!([[], []]));
    });
}

#[test]
fn an_element_forgets_nothing_of_another_whose_id_begins_like_its_own() {
    let body = "<tier-advisor loading=eager id=a></tier-advisor><tier-advisor loading=eager id=a@b></tier-advisor>";
    host(Host::with(body), |page| {
        let both = ["[id=a]", "[id='a@b']"].map(|id| advisor(page, id).is_up());
        for one in &both {
            one.pick("Whoever is free");
        }
        page.eventually("both are kept", || page.ask(ALL) == json!([["tier-advisor.a", "tier-advisor.a%40b"], []]));
        page.ask("deep.host('[id=a]').reset()");
        page.eventually("one is kept", || page.ask(ALL) == json!([["tier-advisor.a%40b"], []]));
    });
}

#[test]
fn what_the_page_has_stays_the_pages() {
    const OWN: &str = "\
localStorage.setItem('own', '1'); sessionStorage.setItem('own', '2'); document.cookie = 'own=3';
sessionStorage.setItem('tier-advisor', 'the page next door');";
    let page = Host { script: OWN, ..Host::with("<h1>Plans</h1><tier-advisor id=one></tier-advisor>") };
    host(page, |page| {
        let own = "return [history.length, location.href, document.cookie, document.title, history.state, \
                   localStorage.own, sessionStorage.own, sessionStorage['tier-advisor'], document.body.innerHTML, \
                   document.head.innerHTML, document.documentElement.outerHTML.length, document.adoptedStyleSheets.length]";
        let before = page.ask(own);
        only(page).is_up().meet();
        only(page).press("Handoff");
        only(page).press("Role guide");
        only(page).press("Start over");
        only(page).is_titled(FIRST);
        assert_eq!(page.ask(own), before);
    });
}

#[test]
fn a_session_moves_along_with_where_it_is_kept_and_leaves_nothing_behind() {
    host(Host::with("<tier-advisor id=one storage=none></tier-advisor>"), |page| {
        let one = only(page).is_up();
        one.pick("Whoever is free");
        let stored = |what| page.eventually("it is kept as the page says", || page.ask(ALL) == what);
        stored(json!([[], []]));
        page.ask("deep.host('#one').storage = 'local'");
        stored(json!([[], ["tier-advisor.one"]]));
        page.ask("deep.host('#one').id = 'two'");
        stored(json!([[], ["tier-advisor.two"]]));
        page.ask("deep.host('#two').storage = 'session'");
        stored(json!([["tier-advisor.two"], []]));
        page.ask("const two = deep.host('#two'); two.remove(); two.storage = 'none'; document.body.append(two)");
        stored(json!([[], []]));
        assert!(advisor(page, "#two").is_up().is_picked("Whoever is free"), "it lives on in the page");
    });
}

#[test]
fn what_was_kept_before_is_there_as_soon_as_the_page_lets_it_be_read() {
    host(Host::with("<tier-advisor id=one storage=local></tier-advisor>"), |page| {
        only(page).is_up().pick("Whoever is free");
        page.eventually("it is kept", || page.ask(ALL) == json!([[], ["tier-advisor.one"]]));
        page.ask(
            "document.body.replaceChildren(); const one = document.createElement('tier-advisor');\
                  one.id = 'one'; one.storage = 'none'; document.body.append(one)",
        );
        let one = only(page).is_up();
        assert!(!one.is_picked("Whoever is free"));
        page.ask("deep.host('#one').storage = 'local'");
        page.eventually("it is read", || one.is_picked("Whoever is free"));
    });
}

#[test]
fn storage_that_is_taken_back_is_not_written_to() {
    host(Host::with("<tier-advisor id=one></tier-advisor>"), |page| {
        let one = only(page).is_up();
        one.pick("Whoever is free");
        page.eventually("it is kept", || page.ask(ALL) == json!([["tier-advisor.one"], []]));
        page.ask("deep.host('#one').storage = 'none'; sessionStorage.clear()");
        one.pick("An architect");
        page.eventually("it is answered", || page.ask("return deep.host('#one').recommendation?.tier") == "advanced");
        assert_eq!(page.ask(ALL), json!([[], []]));
    });
}

#[test]
fn a_session_that_cannot_be_read_is_refused_and_said() {
    let script = "sessionStorage.setItem('tier-advisor.one', '1.2026-11-22.a.<img src=x onerror=alert(1)>.q1.1');";
    host(Host { script, ..Host::with("<tier-advisor id=one></tier-advisor>") }, |page| {
        only(page).is_up().is_titled(FIRST);
        assert_eq!(page.ask("return deep.all(document).filter(e => e.localName === 'img').length"), 0);
        assert!(!only(page).text().contains("<img"));
        only(page).meet();
    });
}

#[test]
fn consent_that_is_taken_back_before_it_has_loaded_is_heeded() {
    let script = "if (!localStorage.visited) { localStorage.visited = 1; \
                  for (const mark of ['', '@Acme', '@#']) sessionStorage[`tier-advisor.one${mark}`] = 'kept'; \
                  sessionStorage['tier-advisor.one-more'] = 'of another' }";
    let body = "<div class=far></div><tier-advisor id=one></tier-advisor>";
    host(Host { script, ..Host::with(body).far() }, |page| {
        page.ask("deep.host('#one').storage = 'none'");
        assert_eq!(page.ask("return Object.keys(sessionStorage)"), json!(["tier-advisor.one-more"]));
    });
}

#[test]
fn what_was_kept_moves_along_before_it_has_loaded_and_is_there_then() {
    host(Host::with("<tier-advisor id=one></tier-advisor>"), |page| {
        only(page).is_up().pick("Whoever is free");
        page.eventually("it is kept", || page.ask(ALL) == json!([["tier-advisor.one"], []]));
        page.ask(
            "document.body.replaceChildren(); const far = document.createElement('div'), one = document.createElement('tier-advisor'); \
             far.style.blockSize = '6000px'; one.id = 'one'; document.body.append(far, one); \
             one.storage = 'local'; one.id = 'two'",
        );
        assert_eq!(page.ask(ALL), json!([[], ["tier-advisor.two"]]));
        page.ask("deep.host('#two').scrollIntoView()");
        assert!(only(page).is_up().is_picked("Whoever is free"));
    });
}
