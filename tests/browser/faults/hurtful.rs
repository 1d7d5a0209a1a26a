//! What comes from outside, made to hurt: a link, a file, a message, an attribute.

use serde_json::{Value, json};

use super::FIRST;
use crate::element::{only, outcome};
use crate::engine::Look;
use crate::hosts::Host;
use crate::meeting::{self, PERSON, VERSION, drop_file, file, meeting, no_panel, note, open_notes, stored};
use crate::page::{Page, TWO_FRAMES, visit};
use crate::site::Site;

/// Texts made to hurt, in the words of a script: as long as every browser lets a link be, deep, without an end, from
/// right to left, or of no language.
const TEXTS: [&str; 10] = [
    "'a'.repeat(1e6)",
    "'1.2026-11-22.'.repeat(7e4)",
    "'%'.repeat(1e4)",
    "'%E0%A4%A'",
    "'\\0\\u0001\\u001f'",
    "'\\u202e\\u2066essentials\\u2069'",
    "'\\ud800\\udfff'",
    "'__proto__'",
    "'<img src=x onerror=harmed=1><script>harmed=2</script>'",
    "'9'.repeat(400) + 'e' + '9'.repeat(400)",
];

/// What would have been done, were script in a text run.
const HARM: &str = "return [window.harmed ?? null, ({}).polluted ?? null, \
                    document.querySelectorAll('img, iframe, script:not([src])').length]";

fn is_unharmed(page: &Page) {
    assert_eq!(page.ask(HARM), json!([null, null, 0]));
}

#[test]
fn links_made_to_hurt_open_an_empty_session_and_lose_nothing() {
    visit(|page| {
        page.pick("One person who knows our account");
        page.says("Essentials, because you need");
        let kept = stored(page);
        for text in TEXTS {
            page.leave_by(&format!("window.isOld = true; location.href = `#tier-advisor=${{{text}}}`"));
            let is_clean = "return window.isOld !== true && location.hash === '' && document.readyState === 'complete'";
            page.eventually(&format!("{text} is read"), || page.ask(is_clean) == true);
            page.is_up();
            page.is_titled(FIRST);
            page.eventually(&format!("{text} is refused"), || page.text("body").contains("could not be read"));
            assert_eq!(stored(page), kept, "{text}");
            is_unharmed(page);
        }
    });
}

#[test]
fn attributes_made_to_hurt_leave_an_element_that_works() {
    let page = Page::on(Site::around(Host::with("<main></main>")), Look::Light);
    for text in TEXTS {
        page.ask(&format!(
            "sessionStorage.clear(); const one = document.createElement('tier-advisor'), text = {text}; \
             for (const name of ['id', 'theme', 'lang', 'loading', 'view', 'storage', 'share', 'meeting', 'contact-url']) \
               one.setAttribute(name, text); \
             document.querySelector('main').replaceChildren(one)"
        ));
        let one = only(&page).is_up();
        one.is_titled(FIRST);
        one.meet();
        is_unharmed(&page);
    }
    page.assert_clean();
}

/// Answers made to hurt, as a page may give them.
const ANSWERS: [&str; 9] = [
    "Object.fromEntries(Array.from({ length: 1e6 }, (_, i) => [`q${i}`, 'weekly']))",
    "{ calls: 'weekly'.repeat(1e6) }",
    "{ calls: { option: 'weekly', importance: 'must'.repeat(1e6) } }",
    "Array.from({ length: 1e5 }).reduce(calls => ({ calls }), 'weekly')",
    "JSON.parse('{\"__proto__\":{\"polluted\":1},\"constructor\":\"weekly\"}')",
    "{ calls: NaN }",
    "{ calls: { option: 1e308 * 10 } }",
    "new Proxy({}, { ownKeys() { return ['calls'] }, getOwnPropertyDescriptor() { return { enumerable: true, configurable: true } }, \
       get() { return 'daily' } })",
    "{ get calls() { throw new Error('no') } }",
];

#[test]
fn answers_made_to_hurt_are_refused_and_change_nothing() {
    let page = Page::on(Site::around(Host::with("<tier-advisor id=one></tier-advisor>")), Look::Light);
    let one = only(&page).is_up();
    one.pick("One person");
    let before = "return JSON.stringify(deep.host('#one').answers)";
    page.eventually("it is answered", || page.ask(before) != "{}");
    let answered = page.ask(before);
    for answers in ANSWERS {
        let got = outcome(&page, &format!("await deep.host('#one').setAnswers({answers})"));
        assert!(got["refused"].is_string(), "{answers}: {got}");
        assert_eq!(page.ask(before), answered, "{answers}");
        is_unharmed(&page);
    }
    one.meet();
    page.assert_clean();
}

/// A file with one thing in it that hurts; all of them are refused.
fn files() -> Vec<String> {
    let good = file(VERSION, &json!({ "contact": { "option": "pool", "importance": "must" } }), Some("on-demand"));
    let with = |key: &str, value: Value| {
        let mut other = good.clone();
        other[key] = value;
        other.to_string()
    };
    let put = |text: &str| good.to_string().replacen('{', &format!("{{{text},"), 1);
    vec![
        "[".repeat(60_000),
        "{\"a\":".repeat(10_000),
        "9".repeat(60_000),
        with("form", json!(1e300)),
        with("form", json!(-1)),
        with("form", json!(u64::MAX)),
        with("answers", json!((0..3000).map(|i| (format!("q{i}"), json!({}))).collect::<serde_json::Map<_, _>>())),
        with("answers", json!({ "__proto__": { "option": "pool", "importance": "must" } })),
        with("answers", json!({ "contact": { "option": "\u{0}", "importance": "must" } })),
        with("answers", json!({ "contact": { "option": "\u{202e}loop", "importance": "must" } })),
        with("made", json!("9999-99-99")),
        with("catalog", json!("\u{202e}2026-11-22")),
        put("\"__proto__\":{\"polluted\":1}"),
        put("\"form\":1"),
        put("\"answers\":{}"),
    ]
}

#[test]
fn files_made_to_hurt_are_refused_and_change_nothing() {
    meeting(|page| {
        meeting::open(page, PERSON);
        let before = stored(page);
        for text in files() {
            drop_file(page, &text);
            page.eventually(&format!("{text:.80} is refused"), || page.told().contains("This file cannot be opened: "));
            assert_eq!(stored(page), before, "{text:.80}");
            is_unharmed(page);
            page.press("Close");
            no_panel(page);
        }
    });
}

/// Messages made to hurt, as any page around an iframe, or in one, may send them.
const MESSAGES: [&str; 12] = [
    "Array.from({ length: 1e6 }, () => ({}))",
    "Array.from({ length: 5e3 }).reduce(detail => ({ detail }), {})",
    "{ 'tier-advisor': 'x'.repeat(1e7) }",
    "{ 'tier-advisor': { toString: 1 } }",
    "{ 'tier-advisor': '__proto__', detail: {} }",
    "{ 'tier-advisor': 'toString', detail: {} }",
    "{ 'tier-advisor': 'height', height: NaN }",
    "{ 'tier-advisor': 'height', height: Infinity }",
    "{ 'tier-advisor': 'height', height: 1e308 }",
    "{ 'tier-advisor': 'height', height: -0 }",
    "JSON.parse('{\"__proto__\":{\"polluted\":1}}')",
    "(() => { const own = {}; own.own = own; return own })()",
];

/// Sends a message. What nests too deeply for the browser to copy is none.
fn sent(to: &str, message: &str) -> String {
    format!(
        "const to = {to}; try {{ to.postMessage({message}, '*') }} catch (error) {{ if (error.name !== 'RangeError') throw error }}"
    )
}

#[test]
fn messages_made_to_hurt_are_not_heard_on_either_side_of_an_iframe() {
    let head =
        "<script type=module src=/tier-advisor.js></script><script type=module src=/tier-advisor-frame.js></script>";
    let body = "<h1>Plans</h1><iframe title=Advisor data-tier-advisor src=/embed.html></iframe>";
    let page = Page::on(Site::around(Host { head, ..Host::with(body) }), Look::Light);
    let told = "return told.map(({ name }) => name)";
    page.eventually("it is ready", || page.ask(told) == json!(["ready"]));
    let height = "return document.querySelector('iframe').style.height";
    page.eventually("it has its height", || page.ask(height) != "");
    page.in_frame(|| {
        drop(page.ask("window.failed = []; addEventListener('error', ({ message }) => failed.push(message))"));
    });
    for message in MESSAGES {
        page.ask(&sent("frames[0]", message));
        page.in_frame(|| drop(page.ask(&sent("parent", message))));
    }
    // Whoever says hello ten thousand times is told no more than that.
    page.ask("for (let i = 0; i < 1e4; i++) frames[0].postMessage({ 'tier-advisor': 'hello' }, '*')");
    page.in_frame(|| {
        let pick = "document.querySelector('tier-advisor').shadowRoot.querySelectorAll('.option label')[1].click()";
        page.ask(pick);
        assert_eq!(page.ask("return failed"), json!([]));
        assert_eq!(page.ask("return ({}).polluted ?? null"), json!(null));
    });
    page.eventually("what happens then is heard", || page.ask(told) == json!(["ready", "answer", "recommendation"]));
    page.eventually("the height is its own", || {
        page.ask(height)
            .as_str()
            .is_some_and(|height| height.trim_end_matches("px").parse().is_ok_and(|own: f64| own < 5000.0))
    });
    assert_eq!(page.ask("return ({}).polluted ?? null"), json!(null));
    page.assert_clean();
}

/// What is no word on the line between a meeting and its notes.
const WORDS: [&str; 8] = [
    "null",
    "{ is: 'constructor' }",
    "{ is: '__proto__', code: '', by: '' }",
    "{ is: ['at'], code: '', by: '' }",
    "{ is: 'at', code: 7, by: '' }",
    "{ is: 'at', code: '1.'.repeat(1e6), by: 'x' }",
    "{ is: 'key', key: 'x'.repeat(1e7) }",
    "Array.from({ length: 1e5 }).reduce(is => ({ is }), 'at')",
];

#[test]
fn words_made_to_hurt_are_not_heard_by_a_meeting_or_its_notes() {
    meeting(|page| {
        meeting::open(page, PERSON);
        let notes = open_notes(page);
        for word in WORDS {
            // What nests too deeply for a message is no message either.
            page.ask(&format!(
                "const line = new BroadcastChannel('tier-advisor-notes-' + sessionStorage.getItem('tier-advisor-notes')); \
                 try {{ line.postMessage({word}) }} catch (error) {{ if (error.name !== 'RangeError') throw error }} line.close()"
            ));
        }
        page.ask_later(TWO_FRAMES);
        page.keys("2");
        note(page, &notes, "Advanced, because you need");
        page.within(&notes, || assert_eq!(page.ask("return window.seen"), json!([])));
    });
}
