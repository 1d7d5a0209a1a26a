//! Wrong input is refused whole, and says what is wrong.

use serde_json::json;

use super::{host, only, outcome, told};
use crate::hosts::Host;
use crate::page::{Page, TWO_FRAMES};

const WRONG: [(&str, &str, &str); 9] = [
    ("null", "answers", "an object of answers by the id of their question"),
    ("undefined", "answers", "an object of answers by the id of their question"),
    ("['calls']", "answers", "an object of answers by the id of their question"),
    ("'calls'", "answers", "an object of answers by the id of their question"),
    ("{ contact: 'pool', kalls: 'weekly' }", "answers", "contact, calls, architecture"),
    ("{ contact: 'pool', calls: 'daily' }", "answers.calls", "on-request, twice-a-month, weekly, as-needed, not-sure"),
    ("{ contact: 'pool', calls: null }", "answers.calls", "not-sure"),
    ("{ calls: { option: 'weekly', importance: 'very' } }", "answers.calls.importance", "must, nice"),
    ("JSON.parse('{ \"__proto__\": \"x\" }')", "answers", "contact, calls"),
];

#[test]
fn what_was_found_is_told_as_a_program_writes_it_and_not_at_any_length() {
    host(Host::with("<tier-advisor></tier-advisor>"), |page| {
        only(page).is_up();
        for (wrong, found) in [
            ("['weekly']", r#"answers.calls: found ["weekly"]; allowed"#),
            ("[]", "answers.calls: found []; allowed"),
            ("7", "answers.calls: found 7; allowed"),
            ("'x'.repeat(1e6)", "xxx; allowed"),
            ("Symbol('calls')", "answers.calls: found Symbol(calls); allowed"),
        ] {
            let got = outcome(page, &format!("deep.host('tier-advisor').answers = {{ calls: {wrong} }}"));
            let is = got["is"].as_str().unwrap_or_default();
            assert!(is.contains(found) && is.len() < 400, "{wrong}: {got}");
        }
    });
}

#[test]
fn wrong_answers_are_refused_whole_when_it_is_ready() {
    host(Host::with("<tier-advisor></tier-advisor>"), |page| {
        only(page).is_up();
        outcome(page, "await deep.host('tier-advisor').setAnswers({ contact: 'person' })");
        let before = page.ask("return deep.host('tier-advisor').answers");
        for (wrong, field, allowed) in WRONG {
            for act in ["e.answers = wrong", "await e.setAnswers(wrong)"] {
                let got = outcome(page, &format!("const e = deep.host('tier-advisor'), wrong = {wrong}; {act}"));
                assert_eq!(got["refused"], "TierAdvisorError", "{act} with {wrong}: {got}");
                assert_eq!(got["field"], field, "{wrong}: {got}");
                let lists = got["allowed"].as_array().is_some_and(|all| !all.is_empty());
                assert!(lists && got["is"].as_str().is_some_and(|is| is.contains(allowed)), "{wrong}: {got}");
                assert_eq!(page.ask("return deep.host('tier-advisor').answers"), before, "{wrong}");
            }
        }
        assert_eq!(told(page), ["ready", "answer", "recommendation"], "what is thrown is not told as well");
    });
}

#[test]
fn wrong_answers_are_refused_before_it_is_ready() {
    host(Host::with("<div class=far></div><tier-advisor></tier-advisor>").far(), |page| {
        page.ask("deep.host('tier-advisor').answers = { contact: 'nobody' }");
        let got = outcome(page, "await deep.host('tier-advisor').setAnswers({ calls: 'daily' })");
        assert_eq!(got["refused"], "TierAdvisorError");
        assert_eq!(got["found"], "daily");
        page.eventually("the error is told", || told(page) == ["ready", "error"]);
        let error =
            page.ask("const { error } = told[1].detail; return [error.name, error.field, error.found, error.allowed]");
        assert_eq!(
            error,
            json!(["TierAdvisorError", "answers.contact", "nobody", ["pool", "person", "architect", "not-sure"]])
        );
        assert_eq!(page.ask("return deep.host('tier-advisor').answers"), json!({}));
    });
}

#[test]
fn no_answers_at_all_are_refused_before_it_is_ready_too() {
    host(Host::with("<div class=far></div><tier-advisor></tier-advisor>").far(), |page| {
        let got = outcome(page, "const e = deep.host('tier-advisor'); e.answers = undefined; await e.ready");
        let is_told = || told(page).contains(&"error".to_owned());
        assert!(got["refused"] == "TierAdvisorError" || is_told(), "it is thrown, or told");
    });
}

#[test]
fn what_cannot_be_shown_as_text_is_refused_the_same_way() {
    host(Host::with("<tier-advisor></tier-advisor>"), |page| {
        only(page).is_up();
        for wrong in
            ["{ calls: { option: Object.create(null) } }", "{ calls: JSON.parse('{\"option\":{\"toString\":1}}') }"]
        {
            let got = outcome(page, &format!("deep.host('tier-advisor').answers = {wrong}"));
            assert_eq!(got["refused"], "TierAdvisorError", "{wrong}: {got}");
        }
        let got = outcome(page, "deep.host('tier-advisor').answers = { calls: Symbol('weekly') }");
        assert_eq!(got["refused"], "TierAdvisorError");
    });
}

#[test]
fn a_misspelt_importance_is_refused() {
    host(Host::with("<tier-advisor></tier-advisor>"), |page| {
        only(page).is_up();
        let got =
            outcome(page, "deep.host('tier-advisor').answers = { calls: { option: 'weekly', importnace: 'nice' } }");
        assert_eq!(got["refused"], "TierAdvisorError", "it would stand for a must: {got}");
    });
}

/// What one does right after the other, and what is answered then: on the screen, and in what is kept.
const RUSHED: [(&str, &str); 6] = [
    ("one.answers = { calls: 'weekly' }; one.reset()", "{}"),
    ("one.reset(); one.answers = { contact: 'person' }", r#"{"contact":{"option":"person","importance":"must"}}"#),
    ("one.setAnswers({ calls: 'weekly' }); one.reset()", "{}"),
    ("one.answers = { calls: 'not-sure' }; one.contactUrl = '/talk'", r#"{"calls":{"option":"not-sure"}}"#),
    ("one.answers = { calls: 'not-sure' }; one.storage = 'local'", r#"{"calls":{"option":"not-sure"}}"#),
    ("one.answers = { calls: 'not-sure' }; one.id = 'other'", r#"{"calls":{"option":"not-sure"}}"#),
];

#[test]
fn what_is_asked_for_in_one_breath_is_done_in_order() {
    for (rushed, expected) in RUSHED {
        host(Host::with("<tier-advisor id=one></tier-advisor>"), |page| {
            only(page).is_up().pick("One person who knows our account");
            page.eventually("it counts", || page.ask("return Object.keys(deep.host('#one').answers).length") == 1);
            page.ask(&format!("window.one = deep.host('#one'); {rushed}"));
            page.ask_later(TWO_FRAMES);
            let answered = |page: &Page| page.ask("return JSON.stringify(deep.host('tier-advisor').answers)");
            assert_eq!(answered(page), expected, "{rushed}");
            page.ask(
                "const { id, storage } = one; one.remove(); window.two = document.createElement('tier-advisor'); \
                      Object.assign(two, { id, storage }); document.body.append(two)",
            );
            only(page).is_up();
            assert_eq!(answered(page), expected, "kept, after {rushed}");
        });
    }
}
