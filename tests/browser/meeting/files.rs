//! Files of sessions: dropped on the page, and refused where they are none.

use serde_json::json;

use super::{PERSON, QUESTIONS, VERSION, meeting, note, open, open_notes, panel, panel_says, stored};
use crate::page::Page;

/// Keeps what is saved: the name and the text of the last file.
pub const RECORD_SAVED: &str = "\
    window.saved = null;
    const blobs = new Map(), { createObjectURL } = URL;
    URL.createObjectURL = blob => { const url = createObjectURL.call(URL, blob); blobs.set(url, blob); return url };
    HTMLAnchorElement.prototype.click = function () {
      const name = this.download; void blobs.get(this.href).text().then(text => { window.saved = [name, text] });
    };";

/// The name and the text of the file that was saved.
pub fn saved(page: &Page) -> (String, String) {
    page.eventually("a file is saved", || page.ask("return saved !== null") == true);
    let saved = page.ask("const own = saved; window.saved = null; return own");
    let text = |index: usize| saved[index].as_str().expect("it is a text").to_owned();
    (text(0), text(1))
}

/// Drops a file that holds this text on the page.
pub fn drop_file(page: &Page, text: &str) {
    let text = json!(text);
    page.ask(&format!(
        "const data = new DataTransfer(); data.items.add(new File([{text}], 'session.json')); \
         document.body.dispatchEvent(new DragEvent('drop', {{ bubbles: true, cancelable: true, dataTransfer: data }}))"
    ));
}

/// A file with these answers, at the result.
pub fn file(version: &str, answers: &serde_json::Value, tier: Option<&str>) -> serde_json::Value {
    json!({ "format": "tier-advisor-session", "form": 1, "catalog": version, "made": version, "answers": answers,
            "at": { "screen": "result" }, "recommendation": tier, "link": "https://www.example.com/" })
}

#[test]
fn a_file_that_cannot_be_opened_is_refused_with_the_reason_and_changes_nothing() {
    meeting(|page| {
        open(page, PERSON);
        let notes = open_notes(page);
        let before = stored(page);
        let good = file(VERSION, &json!({ "contact": { "option": "pool", "importance": "must" } }), Some("on-demand"));
        let with = |key: &str, value: serde_json::Value| {
            let mut other = good.clone();
            other[key] = value;
            other.to_string()
        };
        let large = format!("{}{}", good, " ".repeat(70_000));
        for (text, reason) in [
            ("", "it is not JSON"),
            ("\u{0}\u{1}PNG", "it is not JSON"),
            ("[]", "it is no session of Tier Advisor"),
            ("{\"format\":\"other\"}", "it is no session of Tier Advisor"),
            (&with("form", json!(2)), "it is written in a form that this page does not know"),
            (&with("catalog", json!("2031-01-01")), "it was made with a newer catalog"),
            (&with("answers", json!({ "contact": { "option": "king", "importance": "must" } })), "king"),
            (
                &with("answers", json!({ "<img src=x onerror=alert(1)>": { "option": "pool", "importance": "must" } })),
                "something in it is missing or was changed",
            ),
            (&with("answers", json!({ "contact": { "option": "pool" } })), "something in it is missing or was changed"),
            (&with("extra", json!(1)), "something in it is missing or was changed"),
            (&with("at", json!({ "screen": "nowhere" })), "something in it is missing or was changed"),
            (&large, "it is too large to be a session"),
        ] {
            drop_file(page, text);
            let start: String = text.chars().take(60).collect();
            page.eventually(&format!("{start:?} is refused: {reason}"), || {
                page.told().contains("This file cannot be opened: ") && page.told().contains(reason)
            });
            assert!(page.told().contains("Nothing was changed."));
            assert_eq!(stored(page), before);
            assert_eq!(page.ask("return document.querySelector('dialog img') === null"), true);
            page.press("Close");
            super::no_panel(page);
            assert_eq!(page.title().as_deref(), Some(QUESTIONS[2].1));
        }
        note(page, &notes, "Essentials, because");
    });
}

#[test]
fn a_file_of_an_earlier_catalog_opens_and_says_what_became_of_it() {
    meeting(|page| {
        let answers = json!({ "contact": { "option": "person", "importance": "must" } });
        drop_file(page, &file("2026-05-01", &answers, Some("signature")).to_string());
        panel_says(page, "This was made with an earlier catalog");
        panel_says(page, "On 1 May 2026 it recommended Signature.");
        panel_says(page, "The same answers lead to Essentials today.");
        panel_says(page, "Every question is still asked, and every answer kept.");
        page.press("Close");
        page.is_titled("Essentials");
    });
}

#[test]
fn a_folder_that_is_dropped_is_refused_like_what_is_no_session() {
    meeting(|page| {
        // Stands in for a folder: its bytes cannot be read.
        page.ask("Blob.prototype.text = () => Promise.reject(new DOMException('It is a folder.', 'NotFoundError'))");
        drop_file(page, "folder");
        panel_says(page, "This file cannot be opened: it is not JSON");
        panel_says(page, "Nothing was changed.");
    });
}

#[test]
fn what_is_dropped_and_is_no_file_is_left_to_the_browser() {
    meeting(|page| {
        open(page, PERSON);
        let is_taken = page.ask(
            "const data = new DataTransfer(); data.setData('text/plain', 'pool'); \
             return !document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }))",
        );
        assert_eq!((is_taken, panel(page)), (false.into(), String::new()));
    });
}

#[test]
fn a_file_that_is_chosen_opens() {
    meeting(|page| {
        // Stands in for the browser's own window, in which a person chooses.
        let text = file(VERSION, &json!({ "contact": { "option": "person", "importance": "must" } }), None).to_string();
        page.ask(&format!(
            "HTMLInputElement.prototype.click = function () {{ \
               const data = new DataTransfer(); data.items.add(new File([{}], 'session.json')); \
               this.files = data.files; this.dispatchEvent(new Event('change')); }}",
            json!(text)
        ));
        page.keys("s");
        page.press("Open a file");
        page.is_titled("Essentials");
        super::no_panel(page);
    });
}
