//! The hand-out of a meeting.

use super::tour::EVERYTHING;
use super::{meeting, open, panel_says};
use crate::page::Page;
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
fn the_hand_out_is_printed_from_what_is_left_without_the_panel() {
    meeting(|page| {
        open(page, ("cdk2", "qg"));
        page.ask("window.print = () => { window.printed = [document.querySelector('dialog[open]') === null, \
                  document.querySelector('.handout')?.textContent.includes('Essentials')] }");
        page.keys("s");
        panel_says(page, "What is left afterwards");
        page.press("Print the hand-out");
        page.eventually("it is printed", || page.ask("return window.printed ?? null") != serde_json::Value::Null);
        page.eventually("DEBUG closed", || page.ask("return document.querySelector('dialog[open]') === null") == true);
        assert_eq!(page.ask("return printed"), serde_json::json!([true, true]));
        has_one_page(page);
    });
}

fn has_one_page(page: &Page) {
    assert_eq!(too_long(page, "what was answered"), Vec::<String>::new());
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
