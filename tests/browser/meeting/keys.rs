//! A meeting driven by keys alone.

use thirtyfour::{Key, WindowHandle};

use super::entering::is_in_meeting;
use super::{PERSON, QUESTIONS, meeting, no_panel, note, noted, open, open_notes, panel, panel_says};
use crate::page::{Page, visit};

/// What the list of keys says of each.
const LIST: [(&str, &str); 19] = [
    ("Pick an option", "1 to 9"),
    ("On the overview: go to that question", "1 to 9"),
    ("A must, or only nice to have", "M"),
    ("Leave it open and go on", "0"),
    ("Undo the last answer", "U"),
    ("Next", "→ or Enter or PageDown"),
    ("Back", "← or B or PageUp"),
    ("Questions", "Q"),
    ("Overview, and back", "O"),
    ("Result: the tier", "T"),
    ("Compare the tiers, and back", "C"),
    ("Handoff", "H"),
    ("Role guide", "R"),
    ("Show the ladder, or hide it", "L"),
    ("Speaker notes", "N"),
    ("Link, summary, file: what is left afterwards", "S"),
    ("Full screen, and back", "F"),
    ("Clear everything", "X"),
    ("All keys", "?"),
];

#[test]
fn a_whole_meeting_is_driven_by_keys_and_the_notes_follow() {
    visit(|page| {
        page.go("about:blank");
        page.go(&format!("{}#meeting", page.site.address()));
        is_in_meeting(page);
        page.keys("n");
        panel_says(page, "move the notes to another one before you go on");
        let notes = page.opened_by(|| page.keys(Key::Enter));
        no_panel(page);
        let at = |question: usize| is_at(page, &notes, question);

        at(0);
        page.keys("2");
        note(page, &notes, "Essentials, because you need a contact of your own.");
        page.eventually("it is picked", || page.is_picked("One person who knows our account"));
        page.keys("m");
        note(page, &notes, "On-Demand: no must of yours needs a higher tier.");
        page.eventually("it is nice to have", || page.is_picked("Nice to have"));
        page.keys("m");
        note(page, &notes, "Essentials, because you need a contact of your own.");
        page.keys(Key::Right);
        at(1);
        page.keys("2");
        note(page, &notes, "for 1 other need");
        page.keys(Key::Enter);
        at(2);
        page.keys("1");
        page.eventually("it is picked", || page.is_picked("No, we have that ourselves"));
        page.keys(Key::PageDown);
        at(3);
        page.keys("0");
        at(4);
        page.keys("5");
        page.eventually("it is picked", || page.is_picked("Not sure yet"));
        page.keys("b");
        at(3);
        page.keys(Key::PageUp);
        at(2);
        page.keys(Key::Left);
        at(1);
        assert!(page.is_picked("Twice a month"), "the answer is still there");
        page.keys("q");
        at(3);
        page.keys("1");
        page.keys("t");
        page.is_titled("Essentials");
        note(page, &notes, "The handoff");
        assert!(!noted(page, &notes).contains("To open with"), "there is no question to open");
        page.keys(Key::Left);
        at(3);
        for step in 4..=9 {
            page.keys(Key::Enter);
            at(step);
        }
        for step in [8, 7, 6, 5] {
            page.keys("b");
            at(step);
        }
        for step in [6, 7, 8, 9] {
            page.keys("1");
            page.keys(Key::Enter);
            at(step);
        }
        page.keys("1");
        page.eventually("it is picked", || page.is_picked("No, show us what fits"));
        page.keys(Key::Enter);
        page.is_titled("Essentials");
        page.says("2 needs put Essentials above On-Demand");
        note(page, &notes, "1 question open; Advanced and Signature still possible.");
        page.keys(Key::Right);
        page.says("The handoff with Essentials.");
        note(page, &notes, "clear everything before the next customer");
        page.within(&notes, || page.assert_clean());
    });
}

#[test]
fn what_is_asked_for_from_the_notes_is_put_away_from_there() {
    meeting(|page| {
        let notes = open_notes(page);
        for key in ["x", "?"] {
            page.within(&notes, || page.keys(key));
            page.eventually("it is asked", || !panel(page).is_empty());
            page.within(&notes, || page.keys(Key::Escape));
            no_panel(page);
        }
        page.within(&notes, || page.keys("o"));
        page.eventually("keys work again", || page.text("h1").contains("Overview"));
    });
}

#[test]
fn the_space_bar_in_the_list_of_keys_switches_none_off() {
    meeting(|page| {
        page.keys("?");
        panel_says(page, "All keys");
        page.keys(" ");
        page.keys(Key::Escape);
        no_panel(page);
        page.keys("c");
        page.is_titled("Compare the tiers");
    });
}

#[test]
fn every_screen_and_panel_has_a_key() {
    meeting(|page| {
        open(page, PERSON);
        page.keys("o");
        page.is_titled("Overview");
        page.keys("o");
        page.is_titled(QUESTIONS[2].1);
        page.keys("c");
        page.is_titled("Compare the tiers");
        page.keys("c");
        page.is_titled(QUESTIONS[2].1);
        page.keys("ob");
        page.is_titled(QUESTIONS[2].1);
        page.keys("o");
        page.keys(Key::Right);
        page.is_titled("Overview");
        page.keys("t");
        page.is_titled("Essentials");
        page.keys("h");
        page.says("The handoff with Essentials.");
        page.keys("r");
        page.is_titled("The roles, and what each will do for you");
        page.keys("b");
        page.says("The handoff with Essentials.");
        page.keys("T");
        page.is_titled("Essentials");
        for (key, says) in
            [("s", "What is left afterwards"), ("?", "All keys"), ("x", "Clear everything?"), ("n", "Speaker notes")]
        {
            page.keys(key);
            panel_says(page, says);
            page.keys("o");
            page.keys(Key::Escape);
            no_panel(page);
            assert_eq!(page.title().as_deref(), Some("Essentials"), "no key works behind a panel");
        }
        let is_full = "return document.fullscreenElement !== null";
        page.keys("f");
        page.eventually("it fills the screen", || page.ask(is_full) == true);
        page.keys("f");
        page.eventually("it does not any more", || page.ask(is_full) == false);
    });
}

#[test]
fn the_list_says_what_each_key_does() {
    meeting(|page| {
        page.keys("?");
        panel_says(page, "All keys");
        let rows = page.ask(
            "return [...document.querySelectorAll('dialog li')].map(row => [...row.children].map(e => e.innerText))",
        );
        let list: Vec<_> = LIST.iter().map(|(says, key)| serde_json::json!([says, key])).collect();
        assert_eq!(rows.as_array(), Some(&list));
    });
}

#[test]
fn what_is_clicked_in_the_list_of_keys_makes_room() {
    meeting(|page| {
        for (entry, title) in
            [("Overview, and back", "Overview"), ("Role guide", "The roles, and what each will do for you")]
        {
            page.keys("?");
            panel_says(page, "All keys");
            page.ask(&format!(
                "[...document.querySelectorAll('dialog button')].find(e => e.innerText === {entry:?}).click()"
            ));
            page.is_titled(title);
            no_panel(page);
        }
    });
}

/// Waits until the page and the notes are at a question.
fn is_at(page: &Page, notes: &WindowHandle, question: usize) {
    let (_, title) = QUESTIONS[question];
    page.is_titled(title);
    note(page, notes, title);
    let next = QUESTIONS.get(question + 1).map_or("The result", |(_, title)| title);
    note(page, notes, next);
    note(page, notes, "To open with");
}

#[test]
fn a_panel_that_opens_while_another_goes_away_stays() {
    meeting(|page| {
        page.keys("?");
        panel_says(page, "All keys");
        page.ask_later(CLOSED_AND_ANOTHER_OPENED);
        panel_says(page, "What is left afterwards");
        // What opened still closes by itself.
        page.keys(Key::Escape);
        no_panel(page);
    });
}

/// Closes the panel, presses a key before the browser has told that it was closed, and answers once it has.
const CLOSED_AND_ANOTHER_OPENED: &str = "\
    const [done] = arguments, dialog = document.querySelector('dialog');
    dialog.addEventListener('close', () => setTimeout(done), { once: true });
    const press = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true }));
    const closes = new MutationObserver(() => (closes.disconnect(), press()));
    closes.observe(dialog, { attributeFilter: ['open'] });
    [...dialog.querySelectorAll('button')].find(button => button.textContent === 'Close').click();";
