//! Every screen on every window.

use super::tour::{EVERYTHING, tour, tour_of_notes};
use super::{QUESTIONS, meeting, open};
use crate::page::Page;

/// By how much the page is too wide, and what sticks out.
const OVER: &str = "\
    const page = document.documentElement, over = page.scrollWidth - page.clientWidth;
    if (over <= 0) return '';
    const out = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > page.clientWidth + 1);
    return `${over} px too wide: ` + out.slice(0, 5).map(e => `${e.tagName.toLowerCase()}.${e.className}`).join(', ');";

/// What sticks out of the page or, where a panel is open, of that.
const OVER_PANEL: &str = "\
    const panel = document.querySelector('dialog[open]');
    return panel && panel.scrollWidth > panel.clientWidth ? `the panel is ${panel.scrollWidth - panel.clientWidth} px too wide` : ''";

#[test]
fn nothing_in_a_meeting_scrolls_sideways_on_any_width() {
    meeting(|page| {
        let mut against = Vec::new();
        tour(page, |screen| against.extend(too_wide(page, screen)));
        tour_of_notes(page, |screen| against.extend(too_wide(page, screen)));
        super::come(page);
        assert!(against.is_empty(), "{}", against.join("\n"));
    });
}

fn too_wide(page: &Page, screen: &str) -> Vec<String> {
    let mut against = Vec::new();
    for width in [320, 360, 768, 1280, 2560] {
        has_size(page, width, 900);
        for script in [OVER, OVER_PANEL] {
            let over = page.ask(script);
            if over.as_str() != Some("") {
                against.push(format!("On {screen}, at {width} px: {over}"));
            }
        }
    }
    has_size(page, 1280, 900);
    against
}

/// Gives what is seen of the page a size.
fn has_size(page: &Page, width: u32, height: u32) {
    let size = serde_json::json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    page.tools("Emulation.setDeviceMetricsOverride", &size);
    page.eventually("the window has that size", || page.ask("return innerWidth") == width);
}

#[test]
fn no_question_scrolls_on_a_screen_that_meetings_are_held_on() {
    meeting(|page| {
        let mut against = Vec::new();
        for hidden in [false, true] {
            for answers in ["", EVERYTHING] {
                open(page, (answers, "qc"));
                for (short, title) in QUESTIONS {
                    page.is_titled(title);
                    for (width, height) in [(1920, 1080), (1280, 720), (1366, 768), (1024, 768)] {
                        has_size(page, width, height);
                        let over = page.ask("return document.documentElement.scrollHeight - innerHeight");
                        if over.as_i64() > Some(0) {
                            against.push(format!(
                                "{short}, answered {answers:?}, hidden {hidden}, at {width} x {height}: {over} px too high"
                            ));
                        }
                    }
                    let Some(next) = next(page, title) else { break };
                    page.is_titled(&next);
                }
            }
            page.keys("l");
        }
        assert!(against.is_empty(), "{}", against.join("\n"));
    });
}

/// Goes on to the next question, if there is one: what it is called.
fn next(page: &Page, title: &str) -> Option<String> {
    let at = QUESTIONS.iter().position(|(_, own)| *own == title)?;
    let (short, next) = QUESTIONS.get(at + 1)?;
    // Also to one that another answer settles.
    page.keys("o");
    page.press(short);
    Some((*next).to_owned())
}
