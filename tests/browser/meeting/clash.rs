//! Single keys never take what belongs to somebody else: the browser, a control, or who types.

use thirtyfour::Key;

use super::{FIRST, PERSON, QUESTIONS, meeting, no_panel, open, panel, panel_says};
use crate::page::Page;

const SWITCH: &str = "document.querySelector('dialog input[type=checkbox]')";

#[test]
fn keys_with_a_modifier_are_the_browsers() {
    meeting(|page| {
        for held in [Key::Control, Key::Alt, Key::Meta] {
            for key in ["2", "0", "o", "l"] {
                page.keys_with(held.clone(), key);
            }
            page.keys_with(held, Key::Right);
            come_back(page);
            assert_eq!(page.title().as_deref(), Some(FIRST));
            assert!(page.is_saying("Nothing answered, so nothing recommended."));
        }
    });
}

/// Alt with an arrow goes elsewhere in some browsers: that is theirs.
fn come_back(page: &Page) {
    page.eventually("the meeting is there", || page.ask("return location.pathname") == "/meeting.html");
}

#[test]
fn who_is_in_a_menu_types_in_it() {
    meeting(|page| {
        open(page, PERSON);
        page.keys("o");
        page.is_titled("Overview");
        page.ask("document.querySelector('select[aria-label=\"Answer: Calls\"]').focus()");
        page.keys("w");
        page.eventually("the menu takes the letter", || page.selected("Answer: Calls") == "Weekly");
        page.keys(Key::Up);
        page.eventually("and the arrow", || page.selected("Answer: Calls") == "Twice a month");
        page.keys("1");
        page.keys(Key::Enter);
        page.keys(Key::Escape);
        assert_eq!(page.title().as_deref(), Some("Overview"));
    });
}

#[test]
fn who_is_in_a_text_field_types_in_it() {
    meeting(|page| {
        page.keys("s");
        panel_says(page, "What is left afterwards");
        page.ask("document.querySelector('#kept-summary').focus()");
        page.keys("ox2");
        page.keys(Key::Right);
        page.keys(Key::Escape);
        no_panel(page);
        assert_eq!(page.title().as_deref(), Some(FIRST));
        assert!(page.is_saying("Nothing answered, so nothing recommended."));
    });
}

#[test]
fn the_arrows_are_the_radio_buttons_where_one_has_the_focus() {
    meeting(|page| {
        page.keys("1");
        page.eventually("it is picked", || page.is_picked("Whoever is free, when we ask"));
        page.ask("document.querySelector('form :checked').focus()");
        page.keys(Key::Down);
        page.eventually("the arrow picks the next", || page.is_picked("One person who knows our account"));
        page.keys(Key::Right);
        page.eventually("so does this one", || page.is_picked("An architect who knows our account"));
        page.keys(Key::Left);
        page.eventually("and back", || page.is_picked("One person who knows our account"));
        assert_eq!(page.title().as_deref(), Some(FIRST), "the question is the same");
        page.keys("1");
        page.eventually("numbers pick there too", || page.is_picked("Whoever is free, when we ask"));
        page.keys(Key::Enter);
        page.is_titled(QUESTIONS[1].1);
    });
}

#[test]
fn after_a_pick_with_the_mouse_the_arrows_go_on() {
    meeting(|page| {
        page.pick("One person who knows our account");
        page.eventually("it is picked", || page.is_picked("One person who knows our account"));
        page.keys(Key::Right);
        page.is_titled(QUESTIONS[1].1);
        page.keys(Key::Left);
        page.is_titled(FIRST);
        assert!(page.is_picked("One person who knows our account"));
    });
}

#[test]
fn after_a_pick_in_a_menu_with_the_mouse_the_keys_go_on() {
    meeting(|page| {
        open(page, PERSON);
        page.keys("o");
        page.is_titled("Overview");
        // The driver picks without pressing the mouse on the menu.
        page.ask(
            "document.querySelector('select[aria-label=\"Answer: Calls\"]') \
             .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))",
        );
        page.select("Answer: Calls", "Weekly");
        page.eventually("it is picked", || page.selected("Answer: Calls") == "Weekly");
        page.keys("t");
        page.is_titled("Advanced");
    });
}

#[test]
fn enter_on_a_button_presses_it_once_and_does_nothing_else() {
    meeting(|page| {
        page.ask("[...document.querySelectorAll('.keys button')].find(e => e.innerText.trim() === 'Next').focus()");
        page.keys(Key::Enter);
        page.is_titled(QUESTIONS[1].1);
        page.ask("[...document.querySelectorAll('nav button')].find(e => e.innerText === 'Overview').focus()");
        page.keys(Key::Enter);
        page.is_titled("Overview");
        page.keys("o");
        page.is_titled(QUESTIONS[1].1);
    });
}

#[test]
fn a_key_that_is_held_does_not_run_through_the_questions() {
    meeting(|page| {
        for (key, code) in [("ArrowRight", 39), ("PageDown", 34), ("Enter", 13)] {
            let next = page.title().and_then(|title| QUESTIONS.iter().position(|(_, own)| *own == title));
            page.hold(key, code, 8);
            let next = next.expect("it is a question") + 1;
            page.is_titled(QUESTIONS[next].1);
            page.keys("m");
            assert_eq!(page.title().as_deref(), Some(QUESTIONS[next].1), "{key}");
        }
        page.ask("[...document.querySelectorAll('.keys button')].find(e => e.innerText.trim() === 'Next').focus()");
        page.hold("Enter", 13, 8);
        page.is_titled(QUESTIONS[4].1);
        page.keys("m");
        assert_eq!(page.title().as_deref(), Some(QUESTIONS[4].1), "Enter on a button");
    });
}

#[test]
fn keys_that_are_switched_off_do_nothing_until_they_are_switched_on() {
    meeting(|page| {
        page.keys("2");
        page.eventually("it is picked", || page.is_picked("One person who knows our account"));
        turn(page, false);
        do_nothing(page);
        page.reload();
        do_nothing(page);
        page.press("all keys");
        panel_says(page, "Single keys work");
        assert_eq!(page.ask(&format!("return {SWITCH}.checked")), false);
        page.press("Close");
        no_panel(page);
        turn(page, true);
        page.keys("3");
        page.eventually("they work again", || page.is_picked("An architect who knows our account"));
        page.keys(Key::Right);
        page.is_titled(QUESTIONS[1].1);
    });
}

/// Switches the keys on or off, in the list of them.
fn turn(page: &Page, on: bool) {
    page.press(if on { "all keys" } else { "?all keys" });
    page.click_at("the switch", &format!("return {SWITCH}"));
    page.eventually("it is switched", || page.ask(&format!("return {SWITCH}.checked")) == on);
    page.press("Close");
    no_panel(page);
}

fn do_nothing(page: &Page) {
    // On the button that has the focus, Enter would be the browser's.
    page.ask("document.activeElement.blur()");
    for key in ["1", "0", "o", "c", "t", "h", "r", "q", "l", "n", "s", "x", "?"] {
        page.keys(key);
    }
    for key in [Key::Right, Key::Left, Key::PageDown, Key::Enter] {
        page.keys(key);
    }
    assert_eq!((page.title().as_deref(), panel(page)), (Some(FIRST), String::new()));
    assert!(page.is_picked("One person who knows our account"));
    page.says("Essentials, because you need a contact of your own.");
}
