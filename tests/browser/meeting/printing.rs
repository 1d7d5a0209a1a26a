//! The hand-out of a meeting.

use serde_json::Value;

use super::{EVERYTHING, PERSON, meeting, no_panel, open, panel_says};
use crate::printing::too_long;

/// Answers for every tier, and the fullest.
const RESULTS: [(&str, &str); 5] = [
    ("cpkr", "On-Demand"),
    ("cdk2", "Essentials"),
    ("cak4i2s7r4hg", "Advanced"),
    ("cakai4s2eyr4", "Signature"),
    (EVERYTHING, "Signature"),
];

#[test]
fn a_meeting_prints_on_one_page_for_every_tier() {
    meeting(|page| {
        let mut against = Vec::new();
        for (answers, tier) in RESULTS {
            open(page, (answers, "r"));
            page.is_titled(tier);
            against.extend(too_long(page, &format!("{answers} ({tier})")));
        }
        assert!(against.is_empty(), "{}", against.join("\n"));
    });
}

#[test]
fn the_hand_out_is_printed_from_what_is_left() {
    assert_eq!(printed()[0], true);
}

#[test]
fn the_panel_is_gone_when_the_hand_out_is_printed() {
    assert_eq!(printed()[1], true);
}

/// Whether the hand-out stands there when it is printed, and whether the panel is gone.
fn printed() -> Value {
    let mut printed = Value::Null;
    meeting(|page| {
        open(page, PERSON);
        page.ask(
            "window.print = () => { window.printed = [document.querySelector('.handout')?.textContent.includes('Essentials'), \
               document.querySelector('dialog[open]') === null] }",
        );
        page.keys("s");
        panel_says(page, "What is left afterwards");
        page.press("Print the hand-out");
        page.eventually("it is printed", || page.ask("return 'printed' in window") == true);
        printed = page.ask("return printed");
        no_panel(page);
        assert_eq!(too_long(page, "what was answered"), Vec::<String>::new());
    });
    printed
}

#[test]
fn speaker_notes_on_the_page_are_never_printed() {
    meeting(|page| {
        open(page, ("cdk2", "qg"));
        page.keys("n");
        page.press("Show them on this page");
        page.eventually("they are here", || !page.text("aside.speaker-here").is_empty());
        page.tools("Emulation.setEmulatedMedia", &serde_json::json!({ "media": "print" }));
        page.eventually("they are gone", || page.text("aside.speaker-here").is_empty());
        page.tools("Emulation.setEmulatedMedia", &serde_json::json!({ "media": "" }));
    });
}
