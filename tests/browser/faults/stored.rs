//! What the browser kept is not what was put there: rubbish of every kind, or another version's.

use serde_json::json;

use super::FIRST;
use crate::element::advisor;
use crate::engine::Look;
use crate::hosts::Host;
use crate::meeting::{self, VERSION, code};
use crate::page::{Page, visit};
use crate::site::Site;

const REFUSED: &str = "could not be read, so you start with no answers";

/// What no version ever kept, in the words of a script.
const RUBBISH: [&str; 14] = [
    "''",
    "' '",
    "'null'",
    "'undefined'",
    "'true'",
    "'-1'",
    "'1e999'",
    "'[object Object]'",
    "'{\"answers\":{\"calls\":\"weekly\"},\"__proto__\":{\"step\":\"r\"}}'",
    "'\\0\\0\\0'",
    "'\\u202e\\ufeff\\ud800'",
    "'<img src=x onerror=alert(1)>'",
    "'.'.repeat(1e6)",
    "'['.repeat(1e6)",
];

/// Sessions with something wrong in them, though each is one by its check.
fn mangled() -> Vec<String> {
    [
        code(VERSION, '_', "cdcd", "qc"),
        code(VERSION, '_', "c", "qc"),
        code(VERSION, '_', "zz", "qc"),
        code(VERSION, '_', "cd", "q"),
        code(VERSION, '_', "cd", "x"),
        code(VERSION, '?', "cd", "qc"),
        code(VERSION, '_', &"cd".repeat(100_000), "qc"),
        code("", '_', "cd", "qc"),
        code("2031-01-01", '_', "cd", "qc"),
    ]
    .map(|code| json!(code).to_string())
    .into()
}

fn all() -> Vec<String> {
    RUBBISH.iter().map(|own| (*own).to_owned()).chain(mangled()).collect()
}

#[test]
fn rubbish_that_was_kept_is_refused_and_said_and_stays_until_there_is_an_answer() {
    visit(|page| {
        for rubbish in all() {
            let start: String = rubbish.chars().take(60).collect();
            page.ask(&format!("sessionStorage.setItem('tier-advisor', {rubbish})"));
            page.reload();
            page.is_titled(FIRST);
            page.says("Nothing answered, so nothing recommended.");
            page.eventually(&format!("{start} is refused"), || page.told().contains(REFUSED));
            let is_there = page.ask(&format!("return sessionStorage.getItem('tier-advisor') === {rubbish}"));
            assert_eq!(is_there, true, "{start} is lost before there is anything better");
        }
        page.pick("One person who knows our account");
        page.eventually("an answer takes its place", || !page.told().contains(REFUSED));
        page.reload();
        page.says("Essentials, because you need a contact of your own.");
    });
}

#[test]
fn rubbish_that_was_kept_of_a_meeting_is_refused_and_said() {
    meeting::meeting(|page| {
        for rubbish in all() {
            let start: String = rubbish.chars().take(60).collect();
            page.ask(&format!(
                "for (const name of ['tier-advisor', 'tier-advisor-meeting', 'tier-advisor-notes']) \
                   sessionStorage.setItem(name, {rubbish})"
            ));
            page.reload();
            page.eventually(&format!("{start} is refused"), || {
                page.text("dialog[open]").contains("cannot be opened") || page.told().contains(REFUSED)
            });
            page.is_titled(FIRST);
        }
    });
}

#[test]
fn rubbish_in_both_storages_stops_no_element() {
    let body = "<tier-advisor id=one loading=eager></tier-advisor><tier-advisor id=two storage=local loading=eager></tier-advisor>";
    let page = Page::on(Site::around(Host::with(body)), Look::Light);
    for rubbish in all() {
        page.ask(&format!(
            "sessionStorage.setItem('tier-advisor.one', {rubbish}); localStorage.setItem('tier-advisor.two', {rubbish})"
        ));
        page.begin_to_reload();
        for id in ["#one", "#two"] {
            let one = advisor(&page, id).is_up();
            one.is_titled(FIRST);
            assert!(one.text().contains(REFUSED), "{rubbish:.60}");
        }
    }
    page.assert_clean();
}

#[test]
fn a_session_of_another_version_is_refused_and_said_on_the_page_and_opened_in_a_meeting() {
    visit(|page| {
        let old = code("2026-05-01", 's', "cdk2", "r");
        page.ask(&format!("sessionStorage.setItem('tier-advisor', {old:?})"));
        page.reload();
        page.is_titled(FIRST);
        page.eventually("it is said", || page.told().contains(REFUSED));
        page.go(&meeting::address(page));
        meeting::panel_says(page, "On 1 May 2026 it recommended Signature.");
        page.press("Close");
        page.is_titled("Essentials");
    });
}

/// What fails of storage in the middle of a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fails {
    /// Nothing can be written any more: a person must know.
    Writing,
    /// Something else, which costs nothing that was answered since.
    Else,
}

const FAILING: [(Fails, &str); 5] = [
    (Fails::Writing, "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"),
    (
        Fails::Writing,
        "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('denied', 'SecurityError') } })",
    ),
    (Fails::Else, "Storage.prototype.removeItem = () => { throw new DOMException('denied', 'SecurityError') }"),
    (Fails::Else, "Storage.prototype.getItem = () => { throw new DOMException('denied', 'SecurityError') }"),
    (Fails::Else, "Object.defineProperty(window, 'sessionStorage', { value: null })"),
];

#[test]
fn storage_that_fails_in_the_middle_of_a_conversation_stops_nothing() {
    visit(|page| {
        for (what, failing) in FAILING {
            page.pick("One person who knows our account");
            page.says("Essentials, because you need");
            page.ask(failing);
            page.press("Result");
            page.is_titled("Essentials");
            page.press("Start over");
            page.is_titled(FIRST);
            page.pick("An architect");
            page.says("Advanced, because you need");
            if what == Fails::Writing {
                page.eventually("it is said", || page.told().contains("Nothing is kept here"));
            }
            page.begin_to_reload();
            page.ask("sessionStorage.clear()");
            page.reload();
        }
    });
}
