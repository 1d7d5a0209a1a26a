//! A clock that is wrong. Nothing that is advised, and nothing that is kept, depends on it.

use serde_json::Value;

use super::{FIRST, Meddled};
use crate::files::has_extension;
use crate::meeting::{self, PERSON, VERSION, code, no_panel, panel_says};
use crate::page::Page;
use crate::prospects;

/// The clock stands where the test says, in milliseconds of 1970.
const CLOCK: &str = "
    const at = localStorage.getItem('clock');
    if (at !== null) window.Date = class extends Date {
      constructor(...all) { if (all.length) super(...all); else super(Number(at)); }
      static now() { return Number(at); }
    };";

/// 1970, 2100, before the year 1, the last day that a browser knows, and none at all.
const TIMES: [&str; 5] = ["0", "4102444800000", "-99999999999999", "8640000000000000", "NaN"];

fn set(page: &Page, time: &str) {
    page.ask(&format!("sessionStorage.clear(); localStorage.setItem('clock', {time:?})"));
}

#[test]
fn whatever_the_clock_says_the_page_advises_the_same() {
    let page = Meddled(CLOCK).open("");
    page.is_up();
    prospects::PERSON.meet(&page);
    let expected = page.text("main");
    for time in TIMES {
        set(&page, time);
        page.reload();
        page.is_titled(FIRST);
        page.ask(&format!("sessionStorage.setItem('tier-advisor', {:?})", code(VERSION, '_', "cdk2", "r")));
        page.reload();
        page.eventually(&format!("all is the same at {time}"), || page.text("main") == expected);
    }
    page.assert_clean();
}

#[test]
fn whatever_the_clock_says_a_meeting_can_be_kept_and_opened_again() {
    let page = Meddled(CLOCK).open("meeting.html");
    page.is_up();
    for time in TIMES {
        set(&page, time);
        page.reload();
        meeting::open(&page, PERSON);
        meeting::show_ladder(&page);
        page.ask(meeting::RECORD_SAVED);
        page.keys("s");
        panel_says(&page, "What is left afterwards");
        page.press("Save the file");
        let (name, text) = meeting::saved(&page);
        assert!(name.starts_with("tier-advisor ") && has_extension(&name, "json"), "{time}: {name}");
        let file: Value = serde_json::from_str(&text).expect("it is JSON");
        let made = file["made"].as_str().unwrap_or_default();
        assert_eq!((made.len(), made.split('-').count()), (10, 3), "{time}: {made}");
        page.press("Close");
        no_panel(&page);
        meeting::drop_file(&page, &text);
        page.eventually("it is opened", || page.text("main").contains("Essentials, because you need"));
        assert_eq!(page.ask("return window.seen"), serde_json::json!([]), "{time}");
    }
}
