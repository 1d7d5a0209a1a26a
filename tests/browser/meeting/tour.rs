//! A tour of every screen and panel of a meeting.

use super::{FIRST, no_panel, open, open_notes, panel_says};
use crate::page::Page;

/// The fullest answers, by the letters of a link: gaps, what is bought beside, and what was not wanted.
pub const EVERYTHING: &str = "cakai6s2eyrmhgncuc";

/// Shows every screen and panel, one after the other, with a name for it.
pub fn tour(page: &Page, mut show: impl FnMut(&str)) {
    page.is_titled(FIRST);
    show("the open question");
    page.keys("o");
    page.is_titled("Overview");
    show("the overview without answers");
    page.keys("t");
    page.is_titled("Nothing answered, so nothing recommended");
    show("the result without answers");
    for answers in ["cdk2", EVERYTHING] {
        open(page, (answers, "qc"));
        page.is_titled(FIRST);
        show(&format!("the question with {answers}"));
        page.keys("l");
        page.eventually("the ladder is hidden", || !page.text("body").contains("because you need"));
        show(&format!("the question with {answers}, the ladder hidden"));
        page.keys("l");
        page.keys("o");
        page.is_titled("Overview");
        page.select("Answer: Calls", "Weekly");
        page.eventually("it is picked", || page.selected("Answer: Calls") == "Weekly");
        show(&format!("the overview with {answers}"));
        // Keys belong to the menu, while that has the focus.
        page.press("Result");
        page.eventually("the result is there", || page.text("main").contains("What would change it"));
        show(&format!("the result with {answers}"));
        page.keys("c");
        page.is_titled("Compare the tiers");
        show(&format!("the comparison with {answers}"));
        page.pick("Your needs only");
        page.eventually("it is picked", || page.is_picked("Your needs only"));
        show(&format!("the comparison of needs with {answers}"));
        page.keys("h");
        page.says("The handoff with");
        page.pick("None");
        show(&format!("the handoff with {answers}"));
        page.click_at("another tier", "return [...document.querySelectorAll('[name=beside]')].at(-1)");
        page.eventually("two handoffs are there", || !page.text(".handoffs").is_empty());
        show(&format!("two handoffs with {answers}"));
        page.keys("r");
        page.is_titled("The roles, and what each will do for you");
        show(&format!("the role guide with {answers}"));
    }
    panels(page, show);
}

/// Every panel, and the notes on the page.
pub fn panels(page: &Page, mut show: impl FnMut(&str)) {
    page.keys("t");
    page.eventually("no question is there", || page.text("form").is_empty());
    for (key, says) in
        [("?", "All keys"), ("n", "Speaker notes"), ("s", "What is left afterwards"), ("x", "Clear everything?")]
    {
        page.keys(key);
        panel_says(page, says);
        show(&format!("the panel {says:?}"));
        page.press(if key == "n" || key == "x" { "Cancel" } else { "Close" });
        no_panel(page);
    }
    page.keys("n");
    page.press("Show them on this page");
    page.eventually("the notes are here", || !page.text("aside.speaker-here").is_empty());
    show("the result with the notes on the page");
    page.keys("q");
    page.says("Question ");
    show("a question with the notes on the page");
    page.keys("n");
    let code = super::code("2026-05-01", 's', "cdk2", "r");
    super::follow(page, &code);
    panel_says(page, "This was made with an earlier catalog");
    show("the panel for an earlier catalog");
    page.press("Close");
    no_panel(page);
}

/// Shows the notes in their window: at a question, at the result, without the meeting, and after it.
pub fn tour_of_notes(page: &Page, mut show: impl FnMut(&str)) {
    open(page, (EVERYTHING, "qc"));
    let notes = open_notes(page);
    let mut show = |page: &Page, name: &str| page.within(&notes, || show(name));
    super::note(page, &notes, "To open with");
    show(page, "the notes at a question");
    page.keys("t");
    super::note(page, &notes, "The handoff");
    show(page, "the notes at the result");
    page.go("about:blank");
    super::note(page, &notes, "is closed");
    show(page, "the notes without the meeting");
}
