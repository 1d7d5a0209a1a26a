//! What is said to who cannot see, through a whole conversation: once, in order, and nothing besides.

use serde_json::json;
use thirtyfour::Key;

use crate::meeting::{meeting, no_panel, panel_says};
use crate::page::{Page, TWO_FRAMES, visit};

const SPOKEN: &str = include_str!("spoken.js");

/// Does something, and asserts what is said of it.
fn says(page: &Page, what: &str, act: impl FnOnce(), said: &[&str]) {
    page.ask("spoken.length = 0");
    act();
    let heard = || page.ask("return spoken");
    page.eventually(&format!("{what}: it says {said:?}, and not {}", heard()), || heard() == json!(said));
    page.ask_later(TWO_FRAMES);
    assert_eq!(heard(), json!(said), "{what}");
}

#[test]
fn a_conversation_is_said_once_and_in_order() {
    visit(|page| {
        page.ask(SPOKEN);
        let press = |name: &'static str| move || page.press(name);
        let pick = |label: &'static str| move || page.pick(label);
        let contact = "status: Essentials, because you need a contact of your own.";
        let calls = "heading: How often do you want to talk through progress?";
        says(page, "an answer", pick("One person who knows our account"), &[contact]);
        says(page, "on", press("Next"), &[calls]);
        says(page, "another answer", pick("Weekly"), &["status: Advanced, because you need 4 calls a month."]);
        says(page, "nice to have", pick("Nice to have"), &[contact]);
        says(page, "on", press("Next"), &["heading: Do you need guidance on architecture and strategy?"]);
        says(page, "an answer that moves nothing", pick("No, we have"), &[]);
        says(page, "back", press("Back"), &[calls]);
        says(page, "to the result", press("Result"), &["heading: Essentials"]);
        let change = || page.click_at("a change", "return document.querySelector('.change .btn')");
        says(page, "a trial", change, &["status: On-Demand: no must of yours needs a higher tier."]);
        says(page, "taken back", press("Undo"), &["heading: Essentials", contact]);
        says(page, "the handoff", press("Handoff"), &["heading: From the people who sell to the people who stay"]);
        says(page, "the roles", press("Role guide"), &["heading: The roles, and what each will do for you"]);
        let first = "heading: In an ordinary week, whom do you want to turn to?";
        says(page, "from the start", press("Start over"), &[first]);
    });
}

#[test]
fn a_meeting_is_said_once_and_in_order() {
    meeting(|page| {
        page.ask(SPOKEN);
        let key = |key: &'static str| move || page.keys(key);
        let contact = "status: Essentials, because you need a contact of your own.";
        let calls = "heading: How often do you want to talk through progress?";
        says(page, "an answer", key("2"), &[contact]);
        says(page, "on", || page.keys(Key::Right), &[calls]);
        says(page, "the result", key("t"), &["heading: Essentials"]);
        says(page, "the comparison", key("c"), &["heading: Compare the tiers"]);
        // The browser says the name of the panel, and the button in it that has the focus.
        let opens = || {
            page.keys("s");
            panel_says(page, "What is left afterwards");
        };
        says(page, "a panel", opens, &[]);
        says(page, "a copy", || page.press("Copy the link"), &["status: Copied."]);
        let closes = || {
            page.press("Close");
            no_panel(page);
        };
        says(page, "closed", closes, &["heading: Compare the tiers"]);
        says(page, "the overview", key("o"), &["heading: Overview"]);
        let changed = "status: Calls: Weekly instead of open. Essentials → Advanced Undo";
        let advanced = "status: Advanced, because you need 4 calls a month.";
        says(page, "a change", || page.select("Answer: Calls", "Weekly"), &[changed, advanced]);
    });
}
