//! The life of elements: several, moved, removed, put back, made by a script.

use serde_json::json;

use super::{FIRST, SECOND, advisor, host, only, outcome, told};
use crate::hosts::{Host, SCRIPT};
use crate::page::TWO_FRAMES;

#[test]
fn several_elements_have_a_session_each() {
    let body = "<tier-advisor id=one></tier-advisor><tier-advisor id=two></tier-advisor>";
    host(Host::with(body), |page| {
        let (one, two) = (advisor(page, "#one").is_up(), advisor(page, "#two").is_up());
        one.pick("An architect");
        two.pick("Whoever is free");
        two.press("Next");
        two.is_titled(SECOND);
        one.is_titled(FIRST);
        assert!(one.is_picked("An architect"));
        let tiers = "return ['#one', '#two'].map(id => deep.host(id).recommendation.tier)";
        assert_eq!(page.ask(tiers), json!(["advanced", "on-demand"]));
    });
}

#[test]
fn the_first_of_two_scripts_wins_and_says_so() {
    let script = "window.warned = []; console.warn = (...said) => warned.push(said.join(' '));";
    let head =
        "<script type=module src=/tier-advisor.js></script><script type=module src=/tier-advisor-0.1.0.js></script>";
    host(Host { head, script, ..Host::with("<tier-advisor></tier-advisor>") }, |page| {
        only(page).is_up().meet();
        let warned = page.ask("return warned");
        assert_eq!(warned.as_array().map(Vec::len), Some(1), "{warned}");
        assert!(
            warned[0].as_str().is_some_and(|warned| warned.contains("<tier-advisor> is defined already")),
            "{warned}"
        );
    });
}

#[test]
fn a_move_and_a_return_keep_the_session() {
    let body = "<div id=here><tier-advisor></tier-advisor></div><div id=there></div>";
    host(Host::with(body), |page| {
        let one = only(page).is_up();
        one.pick("An architect");
        one.press("Next");
        one.is_titled(SECOND);
        page.ask("document.querySelector('#there').append(deep.host('tier-advisor'))");
        one.is_titled(SECOND);
        assert_eq!(told(page), ["ready", "answer", "recommendation"], "a move is no news");
        page.ask("window.kept = deep.host('tier-advisor'); kept.remove()");
        page.ask_later(TWO_FRAMES);
        assert_eq!(page.ask("return kept.shadowRoot.childElementCount"), 0, "nothing lives on");
        page.ask("document.querySelector('#here').append(kept)");
        only(page).is_up().is_titled(SECOND);
        assert_eq!(page.ask("return kept.recommendation.tier"), "advanced");
        one.press("Back");
        page.eventually("the answer is picked", || one.is_picked("An architect"));
        assert_eq!(told(page), ["ready", "answer", "recommendation"]);
    });
}

#[test]
fn answers_given_while_it_comes_back_count() {
    host(Host::with("<tier-advisor></tier-advisor>"), |page| {
        only(page).is_up();
        page.ask("window.kept = deep.host('tier-advisor'); kept.remove()");
        page.ask_later(TWO_FRAMES);
        let got = outcome(
            page,
            "document.body.append(kept); await kept.setAnswers({ calls: 'weekly' }); return kept.answers.calls?.option",
        );
        assert_eq!(got["value"], "weekly");
    });
}

#[test]
fn a_script_makes_and_sets_up_an_element() {
    let script = "\
addEventListener('DOMContentLoaded', () => {
  window.made = document.createElement('tier-advisor');
  Object.assign(made, { id: 'made', theme: 'dark', loading: 'eager', contactUrl: '/talk', answers: { calls: 'weekly' } });
  document.body.append(made);
});";
    host(Host { script, head: SCRIPT, ..Host::default() }, |page| {
        let one = only(page).is_up();
        page.eventually("it is answered", || page.ask("return made.recommendation?.tier") == "advanced");
        one.press("Result");
        one.is_titled("Advanced");
        assert_eq!(
            page.ask("return [made.theme, made.getAttribute('loading'), Object.hasOwn(made, 'answers')]"),
            json!(["dark", "eager", false])
        );
        let got = outcome(
            page,
            "const e = new (customElements.get('tier-advisor'))(); document.body.prepend(e); await e.ready; return e.catalog !== null",
        );
        assert_eq!(got["value"], true);
    });
}

#[test]
fn what_was_set_before_the_definition_counts() {
    let script = "\
window.load = () => import('/tier-advisor.js');
addEventListener('DOMContentLoaded', () => Object.assign(document.querySelector('tier-advisor'),
  { loading: 'eager', theme: 'dark', view: 'questions', storage: 'local', contactUrl: '/talk', answers: { contact: 'architect' } }));";
    host(Host { script, head: "", ..Host::with("<tier-advisor id=one></tier-advisor>") }, |page| {
        outcome(page, "await load()");
        let one = only(page).is_up();
        page.eventually("it is answered", || page.ask("return deep.host('#one').recommendation?.tier") == "advanced");
        assert_eq!(
            page.ask(
                "const e = deep.host('#one'); return [e.theme, e.storage, e.contactUrl === location.href + 'talk']"
            ),
            json!(["dark", "local", true])
        );
        page.eventually("it is picked", || one.is_picked("An architect"));
        one.press("Next");
        one.is_titled(SECOND);
    });
}

#[test]
fn a_listener_that_answers_or_removes_it_harms_nothing() {
    let script = "\
let once = true;
document.addEventListener('tier-advisor-answer', event => {
  if (once) event.target.answers = { ...event.detail.answers, calls: 'weekly' };
  once = false;
});
document.addEventListener('tier-advisor-result', event => event.target.remove());";
    host(Host { script, ..Host::with("<tier-advisor></tier-advisor>") }, |page| {
        let one = only(page).is_up();
        one.pick("One person");
        page.eventually("the listener's answer counts", || {
            page.ask("return deep.host('tier-advisor').recommendation?.tier") == "advanced"
        });
        one.press("Result");
        page.eventually("it is gone", || page.ask("return !document.querySelector('tier-advisor')") == true);
    });
}
