//! The focus is never lost, and never taken from somebody who types.

use serde_json::json;
use thirtyfour::Key;

use super::document::ask;
use crate::element::only;
use crate::engine::Look;
use crate::hosts::Host;
use crate::meeting::meeting;
use crate::page::{Page, TWO_FRAMES, visit};
use crate::site::Site;

/// Does something, and asserts that something has the focus then.
fn keeps_the_focus(page: &Page, what: &str, act: impl FnOnce()) {
    act();
    let has = "const own = focused(); return !!own && own !== document.body && own.isConnected && isSeen(own)";
    page.eventually(&format!("something has the focus after {what}"), || ask(page, has) == true);
}

#[test]
fn no_step_of_a_conversation_loses_the_focus() {
    visit(|page| {
        for (what, label) in
            [("an answer", "One person who knows our account"), ("another", "An architect who knows our account")]
        {
            keeps_the_focus(page, what, || page.pick(label));
        }
        for name in [
            "Nice to have",
            "A must",
            "Next",
            "Back",
            "Next",
            "Leave it open",
            "Why we ask",
            "Result",
            "Share",
            "Copy the link",
            "Close",
            "Change answers",
            "Handoff",
            "Role guide",
            "Questions",
            "Start over",
        ] {
            let is_option = matches!(name, "Nice to have" | "A must");
            keeps_the_focus(page, name, || if is_option { page.pick(name) } else { page.press(name) });
        }
    });
}

#[test]
fn no_step_of_a_meeting_loses_the_focus() {
    meeting(|page| {
        keeps_the_focus(page, "on", || page.keys(Key::Right));
        for key in ["2", "m", "s", "o", "t", "c", "h", "r", "q", "l", "l"] {
            keeps_the_focus(page, key, || page.keys(key));
        }
    });
}

#[test]
fn nobody_who_types_is_interrupted() {
    let body = "<input aria-label=Name autofocus><tier-advisor id=one></tier-advisor>";
    let page = Page::on(Site::around(Host::with(body)), Look::Light);
    let own = "return [document.activeElement.localName, document.querySelector('input').value]";
    page.eventually("the field has the focus", || page.ask(own) == json!(["input", ""]));
    let mut typed = String::new();
    let mut strike = |what: &str| {
        page.keys(what);
        typed.push_str(what);
        assert_eq!(page.ask(own), json!(["input", typed]));
    };
    strike("while it loads");
    only(&page).is_up();
    for act in [
        "setAnswers({ contact: 'person', calls: 'weekly' })",
        "setAnswers({})",
        "answers = { initiatives: 'three' }",
        "setAttribute('view', 'roles')",
        "setAttribute('theme', 'dark')",
        "toggleAttribute('share')",
        "reset()",
    ] {
        strike(" on");
        page.ask(&format!("deep.host('tier-advisor').{act}"));
        page.ask_later(TWO_FRAMES);
        strike(act);
    }
    page.assert_clean();
}
