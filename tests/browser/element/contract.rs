//! Properties, methods and the module's own functions.

use serde_json::json;

use super::{FIRST, host, only, outcome, told};
use crate::hosts::Host;
use crate::page::TWO_FRAMES;

const ADVICE: &str = "window.advice = import('/tier-advisor.js');";

#[test]
fn a_page_gives_and_reads_answers() {
    host(Host::with("<tier-advisor></tier-advisor>"), |page| {
        let one = only(page).is_up();
        let given = "{ contact: 'person', calls: { option: 'weekly', importance: 'nice' } }";
        outcome(page, &format!("await deep.host('tier-advisor').setAnswers({given})"));
        let answers = json!({
            "contact": { "option": "person", "importance": "must" },
            "calls": { "option": "weekly", "importance": "nice" },
        });
        let read =
            "const e = deep.host('tier-advisor'); return [e.answers, e.recommendation?.tier, e.catalog.tiers.length]";
        page.eventually("the answers are read", || page.ask(read) == json!([answers, "essentials", 4]));
        page.eventually("the answer is picked", || one.is_picked("One person who knows our account"));
        page.ask("const e = deep.host('tier-advisor'); e.answers = e.answers; e.answers = { severity: 'not-sure' }");
        page.eventually("the answers are others", || {
            page.ask("return deep.host('tier-advisor').answers") == json!({ "severity": { "option": "not-sure" } })
        });
        assert_eq!(page.ask("return deep.host('tier-advisor').recommendation"), json!(null));
        page.ask("deep.host('tier-advisor').reset()");
        page.eventually("it is empty", || page.ask("return deep.host('tier-advisor').answers") == json!({}));
        one.is_titled(FIRST);
        assert_eq!(told(page).last().map(String::as_str), Some("reset"));
    });
}

#[test]
fn a_person_can_bring_back_what_was_cleared_unless_it_was_the_page_that_reset_it() {
    host(Host::with("<tier-advisor></tier-advisor>"), |page| {
        let one = only(page).is_up();
        one.meet();
        one.press("Start over");
        one.is_titled(FIRST);
        one.press("Undo");
        one.is_titled("Essentials");
        page.ask("deep.host('tier-advisor').reset()");
        one.is_titled(FIRST);
        assert!(!one.text().contains("Undo"));
    });
}

#[test]
fn what_is_set_is_read_at_once() {
    host(Host::with("<tier-advisor></tier-advisor>"), |page| {
        only(page).is_up();
        let read = page.ask(
            "const e = deep.host('tier-advisor'); e.answers = { contact: 'person' }; \
             e.answers = { ...e.answers, calls: 'weekly' }; return Object.keys(e.answers)",
        );
        assert_eq!(read, json!(["contact", "calls"]));
        assert_eq!(page.ask("return deep.host('tier-advisor').recommendation.tier"), "advanced");
    });
}

#[test]
fn the_same_answers_again_in_any_order_are_no_news() {
    host(Host::with("<tier-advisor></tier-advisor>"), |page| {
        only(page).is_up();
        outcome(page, "await deep.host('tier-advisor').setAnswers({ contact: 'person', calls: 'weekly' })");
        page.eventually("the answers are told", || told(page).len() == 4);
        let again = "await deep.host('tier-advisor').setAnswers({ calls: 'weekly', contact: 'person' }); return 'well'";
        assert_eq!(outcome(page, again)["value"], "well");
        page.ask_later(TWO_FRAMES);
        assert_eq!(told(page), ["ready", "answer", "answer", "recommendation"]);
        let read = page.ask("return Object.keys(deep.host('tier-advisor').answers)");
        assert_eq!(read, json!(["contact", "calls"]));
    });
}

#[test]
fn whoever_awaits_set_answers_reads_what_follows_from_them() {
    for _ in 0..6 {
        host(Host::with("<div class=far></div><tier-advisor></tier-advisor>").far(), |page| {
            let got = outcome(
                page,
                "const e = deep.host('tier-advisor'); await e.setAnswers({ calls: 'weekly' }); return e.recommendation?.tier",
            );
            assert_eq!(got["value"], "advanced");
        });
    }
}

#[test]
fn answers_before_it_is_ready_wait_for_it() {
    host(Host::with("<div class=far></div><tier-advisor></tier-advisor>").far(), |page| {
        let before = "const e = deep.host('tier-advisor'); return [e.answers, e.recommendation, e.catalog]";
        assert_eq!(page.ask(before), json!([{}, null, null]));
        page.ask("deep.host('tier-advisor').answers = { contact: 'architect' }");
        let ready = outcome(page, "return await deep.host('tier-advisor').ready ?? 'ready'");
        assert_eq!(ready["value"], "ready");
        page.eventually("it is answered", || {
            page.ask("return deep.host('tier-advisor').recommendation?.tier") == "advanced"
        });
        page.eventually("it is told", || told(page) == ["ready", "answer", "recommendation"]);
    });
}

#[test]
fn the_focus_brings_an_element_that_is_far_away() {
    let body = "<button>Skip</button><div class=far></div><tier-advisor></tier-advisor>";
    host(Host::with(body).far(), |page| {
        page.ask("document.querySelector('button').focus(); deep.host('tier-advisor').focus()");
        page.eventually("the heading has it", || page.ask("return deep.focused()") == FIRST);
        assert_ne!(page.ask("return scrollY"), 0);
    });
}

#[test]
fn the_focus_goes_to_the_heading() {
    host(Host::with("<button>Other</button><tier-advisor></tier-advisor>"), |page| {
        only(page).is_up();
        page.ask("deep.host('tier-advisor').focus()");
        assert_eq!(page.ask("return deep.focused()"), FIRST);
        page.ask("document.querySelector('button').focus(); deep.host('tier-advisor').answers = { calls: 'weekly' }");
        page.eventually("it is answered", || {
            page.ask("return deep.host('tier-advisor').recommendation !== null") == true
        });
        assert_eq!(page.ask("return deep.focused()"), "Other", "a page's answers do not take the focus");
    });
}

#[test]
fn the_module_advises_without_an_element() {
    host(Host { script: ADVICE, ..Host::default() }, |page| {
        let got = outcome(
            page,
            "const { recommend, catalog } = await advice; \
             const none = await recommend({}); const some = await recommend({ calls: 'weekly', severity: 'any-day' }); \
             return [none, some.tier, some.reasons.length, (await catalog()).questions.length]",
        );
        assert_eq!(got["value"], json!([null, "advanced", 2, 10]));
        let got = outcome(page, "return (await advice).recommend({ calls: 'daily' })");
        assert_eq!(got["refused"], "TierAdvisorError");
        assert_eq!(got["field"], "answers.calls");
        assert_eq!(told(page), [""; 0]);
    });
}
