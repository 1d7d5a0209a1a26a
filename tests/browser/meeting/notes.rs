//! The speaker notes: in a window that follows the meeting, or on the page.

use super::{FIRST, PERSON, QUESTIONS, meeting, no_panel, note, noted, open, open_notes, panel, panel_says, stored};
use crate::page::Page;

#[test]
fn the_notes_open_after_a_warning_and_follow_the_meeting() {
    meeting(|page| {
        page.keys("n");
        panel_says(page, "everybody would read them");
        page.press("Cancel");
        no_panel(page);
        assert_eq!(page.windows().len(), 1);
        let notes = open_notes(page);
        for text in [
            FIRST,
            "When a question about GitLab comes up on a Tuesday, who should pick up?",
            "Has it hurt not to have one?",
            "An architect who knows our account → Advanced",
            "Nothing answered, so nothing recommended.",
            QUESTIONS[1].1,
            "What to say and ask is our own advice.",
        ] {
            note(page, &notes, text);
        }
        page.keys("2");
        note(page, &notes, "Essentials, because you need a contact of your own.");
        note(page, &notes, "One person who knows our account now");
        note(page, &notes, "Why not lower");
        assert!(!page.text("body").contains("To open with"), "none of it is on the page");
        page.within(&notes, || {
            assert_eq!(stored(page), serde_json::json!({}), "the notes store nothing");
            page.assert_clean();
        });
    });
}

#[test]
fn whoever_asks_for_notes_that_are_open_gets_their_window_and_no_warning_on_the_screen() {
    meeting(|page| {
        let notes = open_notes(page);
        page.keys("n");
        page.keys("2");
        note(page, &notes, "One person who knows our account now");
        assert_eq!(panel(page), "", "it is asked once");
        assert_eq!(page.windows().len(), 2);
    });
}

#[test]
fn the_notes_survive_a_reload_of_either_window() {
    meeting(|page| {
        open(page, PERSON);
        let notes = open_notes(page);
        note(page, &notes, QUESTIONS[2].1);
        page.within(&notes, || page.begin_to_reload());
        note(page, &notes, "2 calls a month");
        page.reload();
        page.keys("2");
        note(page, &notes, "Advanced");
        page.keys("t");
        note(page, &notes, "The handoff");
        assert_eq!(page.within(&notes, || stored(page)), serde_json::json!({}));
    });
}

#[test]
fn the_notes_say_that_the_meeting_is_away_and_go_on_when_it_is_back() {
    meeting(|page| {
        open(page, PERSON);
        let notes = open_notes(page);
        note(page, &notes, QUESTIONS[2].1);
        page.go("about:blank");
        note(page, &notes, "The meeting's window is closed. When it comes back, the notes go on.");
        assert!(noted(page, &notes).contains(QUESTIONS[2].1), "what was said last can still be read");
        page.back();
        page.eventually("the meeting is back", || page.title().as_deref() == Some(QUESTIONS[2].1));
        page.within(&notes, || page.eventually("the notes go on", || !page.text("body").contains("is closed")));
        page.keys("b");
        note(page, &notes, "Who would join?");
        page.close_and_turn_to(&notes);
        page.eventually("it is said", || page.told().contains("The meeting's window is closed."));
    });
}

#[test]
fn the_notes_scroll_with_the_arrows_that_lead_nowhere() {
    meeting(|page| {
        let notes = open_notes(page);
        note(page, &notes, FIRST);
        page.within(&notes, || {
            for (key, is_left_to_the_browser) in [("ArrowUp", true), ("ArrowDown", true), ("ArrowRight", false)] {
                let press = format!(
                    "return document.body.dispatchEvent(\
                     new KeyboardEvent('keydown', {{ key: '{key}', bubbles: true, cancelable: true }}))"
                );
                assert_eq!(page.ask(&press), is_left_to_the_browser, "{key}");
            }
        });
        note(page, &notes, QUESTIONS[1].1);
    });
}

#[test]
fn where_no_window_opens_it_is_said_and_the_notes_open_on_the_page() {
    meeting(|page| {
        open(page, PERSON);
        page.ask("window.open = () => null");
        page.keys("n");
        page.press("Open the notes in a window");
        page.eventually("it is said", || page.told().contains("The browser did not open the window."));
        assert!(!page.text("body").contains("To open with"), "not before it is asked for");
        assert!(panel(page).contains("On this page, everybody who sees it reads them."));
        page.press("Show them on this page");
        no_panel(page);
        on_page(page, true);
        page.keys("2");
        page.eventually("they follow", || page.text("aside.speaker-here").contains("Advanced, because"));
        page.press("Hide the notes");
        on_page(page, false);
        page.keys("n");
        panel_says(page, "Do you share");
        page.press("Show them on this page");
        on_page(page, true);
        page.keys("n");
        on_page(page, false);
        page.reload();
        on_page(page, false);
    });
}

/// Waits until the notes are on the page, or are not.
fn on_page(page: &Page, are: bool) {
    page.eventually("the notes are on the page as wanted", || page.text("body").contains("To open with") == are);
}
