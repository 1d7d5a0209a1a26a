//! What a page gives is taken as it is, at that moment and in order; what it gets is its own.

use serde_json::json;

use super::{FIRST, SECOND, host, only, open_with, outcome, told};
use crate::hosts::Host;
use crate::page::Page;
use crate::site::Wasm;

const BODY: &str = "<tier-advisor id=one loading=eager></tier-advisor>";
const ANSWERS: &str = "return deep.host('tier-advisor').answers";

/// Does something while the WebAssembly is on its way, and lets that come.
fn while_it_loads(script: &str) -> Page {
    let page = open_with(Host::with(BODY), Wasm::Held);
    only(&page).is_titled(FIRST);
    page.ask(script);
    page.site.change(Wasm::Whole);
    only(&page).is_up();
    page
}

#[test]
fn what_a_page_changes_in_answers_after_it_gave_them_is_not_meant() {
    let change = "const e = deep.host('tier-advisor'), given = { calls: { option: 'weekly', importance: 'nice' } }; \
                  e.answers = given; given.calls.option = 'on-request'; given.contact = 'pool';";
    let weekly = json!({ "calls": { "option": "weekly", "importance": "nice" } });
    let page = while_it_loads(change);
    page.eventually("they are taken as they were given", || page.ask(ANSWERS) == weekly);
    page.assert_clean();
    host(Host::with(BODY), |page| {
        only(page).is_up();
        outcome(
            page,
            "const given = { calls: 'weekly' }, done = deep.host('tier-advisor').setAnswers(given); \
                       given.calls = 'on-request'; await done",
        );
        assert_eq!(page.ask(ANSWERS), json!({ "calls": { "option": "weekly", "importance": "must" } }));
    });
}

#[test]
fn answers_that_cannot_be_read_are_refused_and_it_works() {
    const THROWS: &str = "{ get calls() { throw new Error('no') } }";
    const REVOKED: &str = "(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy })()";
    for wrong in [THROWS, REVOKED] {
        let page = while_it_loads(&format!("deep.host('tier-advisor').answers = {wrong}"));
        assert_eq!(told(&page), ["error", "ready"]);
        only(&page).press("Next");
        only(&page).is_titled(SECOND);
        for act in ["e.answers = wrong", "await e.setAnswers(wrong)"] {
            let got = outcome(&page, &format!("const e = deep.host('tier-advisor'), wrong = {wrong}; {act}"));
            assert_eq!((&got["refused"], &got["field"]), (&json!("TierAdvisorError"), &json!("answers")), "{got}");
        }
        page.assert_clean();
    }
}

#[test]
fn what_holds_no_answers_is_refused_and_takes_none_away() {
    host(Host::with(BODY), |page| {
        only(page).is_up();
        outcome(page, "await deep.host('tier-advisor').setAnswers({ calls: 'weekly' })");
        let before = page.ask(ANSWERS);
        for wrong in ["new Map([['calls', 'as-needed']])", "new Set", "new Date", "Promise.resolve({})"] {
            let got = outcome(page, &format!("await deep.host('tier-advisor').setAnswers({wrong})"));
            assert_eq!(got["refused"], "TierAdvisorError", "{wrong}: {got}");
            assert_eq!(page.ask(ANSWERS), before, "{wrong}");
        }
    });
}

#[test]
fn answers_count_in_the_order_in_which_they_are_given() {
    const BOTH: &str = "const e = deep.host('tier-advisor'); e.setAnswers({ calls: 'weekly' }); \
                        e.answers = { calls: 'on-request' };";
    let last = json!({ "calls": { "option": "on-request", "importance": "must" } });
    let page = while_it_loads(BOTH);
    page.eventually("the last one counts", || page.ask(ANSWERS) == last);
    outcome(&page, "await deep.host('tier-advisor').setAnswers({})");
    page.ask(BOTH);
    assert_eq!(page.ask(ANSWERS), last);
    page.assert_clean();
}

#[test]
fn what_is_refused_while_it_loads_leaves_what_was_given_before() {
    let page = while_it_loads(
        "const e = deep.host('tier-advisor'); e.answers = { calls: 'weekly' }; e.answers = { calls: 'nope' };",
    );
    page.eventually("the error is told", || told(&page).contains(&"error".to_owned()));
    assert_eq!(page.ask(ANSWERS), json!({ "calls": { "option": "weekly", "importance": "must" } }));
    page.assert_clean();
}

#[test]
fn nothing_is_waited_for_where_nothing_was_answered() {
    host(Host::with(BODY), |page| {
        only(page).is_up();
        let done = outcome(
            page,
            "const e = deep.host('tier-advisor'); e.reset(); e.reset(); await e.setAnswers({}); return 1",
        );
        assert_eq!(done["value"], 1);
    });
}

#[test]
fn what_was_picked_before_it_was_there_goes_with_a_reset() {
    let page = open_with(Host::with(BODY), Wasm::Held);
    only(&page).is_titled(FIRST);
    only(&page).pick("One person");
    page.ask("deep.host('tier-advisor').reset()");
    page.site.change(Wasm::Whole);
    assert!(!only(&page).is_up().is_picked("One person"));
    assert_eq!(told(&page), ["ready"]);
    page.assert_clean();
}

#[test]
fn a_reset_while_it_is_on_no_page_takes_the_answers_too() {
    host(Host::with(BODY), |page| {
        only(page).is_up();
        outcome(page, "await deep.host('tier-advisor').setAnswers({ calls: 'weekly' })");
        let left = outcome(
            page,
            "window.one = deep.host('tier-advisor'); one.remove(); await null; one.reset(); \
             return [one.answers, one.recommendation, sessionStorage.length]",
        );
        assert_eq!(left["value"], json!([{}, null, 0]));
        page.ask("document.body.append(one)");
        only(page).is_up().is_titled(FIRST);
        assert_eq!(told(page), ["ready", "answer", "recommendation"], "it is on no page to tell anybody");
    });
}

#[test]
fn what_a_page_gets_is_its_own_to_change() {
    host(Host::with(BODY), |page| {
        only(page).is_up();
        let tiers = outcome(
            page,
            "const { catalog, recommend } = await import('/tier-advisor.js'), e = deep.host('tier-advisor'); \
             (await catalog()).tiers.reverse(); e.catalog.tiers.pop(); \
             e.addEventListener('tier-advisor-answer', ({ detail }) => { detail.answers.calls.option = 'x' }); \
             await e.setAnswers({ calls: 'weekly', contact: 'pool' }); \
             return [(await recommend({ calls: 'weekly' })).tier, e.recommendation.tier, e.answers.calls.option, \
                     told.filter(({ name }) => name === 'answer').map(({ detail }) => detail.answers.calls.option)]",
        );
        assert_eq!(tiers["value"], json!(["advanced", "advanced", "weekly", ["x", "x"]]), "{tiers}");
    });
}
