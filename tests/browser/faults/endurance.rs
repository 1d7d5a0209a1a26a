//! An hour of a meeting in which something is done every second, without waiting. Only Chromium tells what memory it
//! takes.

use serde_json::json;

use crate::element::{Taken, WATCH, outcome};
use crate::meeting::QUESTIONS;
use crate::page::Page;

use super::{Meddled, Part, kept};

/// Does so many things, one after the other, by keys: answers of every kind, every screen, and every panel.
const ACTIONS: &str = "
    const keys = '1 2 3 0 m ArrowRight ArrowRight 2 ArrowRight 4 b 3 o t c h r q l l n s ? 1 ArrowRight'.split(' ');
    const close = () => document.querySelector('dialog[open]')?.close();
    for (let i = 0; i < TIMES; i++) {
      close();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: keys[i % keys.length], bubbles: true, cancelable: true }));
      await new Promise(then => { const { port1, port2 } = new MessageChannel(); port1.onmessage = then; port2.postMessage(0) });
    }
    close();
    return document.querySelectorAll('main').length;";

/// By how much the memory of WebAssembly grows at least, in bytes.
const PAGE: u64 = 65_536;

/// How much is done in one script.
const AT_ONCE: usize = 300;

#[test]
fn an_hour_of_a_meeting_takes_no_more_memory_than_its_first_minutes() {
    let page = Meddled(WATCH).open("meeting.html");
    page.is_up();
    page.tools("Performance.enable", &json!({}));
    let after = |page: &Page, times: usize| {
        // No script may take as long as all of it.
        for _ in 0..times / AT_ONCE {
            let done = outcome(page, &ACTIONS.replace("TIMES", &AT_ONCE.to_string()));
            assert_eq!(done, json!({ "value": 2 }), "the meeting stands");
        }
        Taken::by(page)
    };
    let few = after(&page, 1200);
    let many = after(&page, 2400);
    assert!(many.heap < few.heap * 1.15, "{few:?}, then {many:?}");
    // What was on the screen last may still be there.
    assert!(many.nodes < few.nodes * 2.0, "{few:?}, then {many:?}");
    let webassembly = |taken: &Taken| taken.webassembly.as_u64().expect("it is a number");
    // It grows by whole pages, as room falls to pieces.
    assert!(webassembly(&many) <= webassembly(&few) + 2 * PAGE, "{few:?}, then {many:?}");
    assert_ne!(kept(&page, Part::Answers), "", "it was answered");
    page.keys("q");
    page.eventually("it still works", || QUESTIONS.iter().any(|(_, title)| page.title().as_deref() == Some(title)));
    page.assert_clean();
}
