//! The ladder hidden until the speaker wants it seen.

use super::{PERSON, QUESTIONS, heard, meeting, open};
use crate::page::Page;

/// What tells the tier, or what stands against another.
const TELLS: [&str; 7] =
    ["Essentials", "Signature", "On-Demand", "Advanced", "musts", "recommended so far", "because you need"];

/// Remembers all that live regions say from now on.
const LISTEN: &str = "\
    window.live = [];
    const note = () => window.live.push(...[...document.querySelectorAll('[role=status], [role=alert], [aria-live]')]
      .map(e => e.textContent));
    new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });";

#[test]
fn a_hidden_ladder_is_neither_seen_nor_heard_until_it_is_shown() {
    meeting(|page| {
        open(page, PERSON);
        page.says("Essentials, because you need");
        page.keys("l");
        is_hidden(page);
        page.ask(LISTEN);
        page.keys("b");
        page.is_titled(QUESTIONS[1].1);
        page.keys("3");
        page.eventually("it is picked", || page.is_picked("Weekly"));
        is_hidden(page);
        page.keys("m");
        page.eventually("it is nice to have", || page.is_picked("Nice to have"));
        page.keys("m");
        page.keys("o");
        page.is_titled("Overview");
        is_hidden(page);
        page.select("Answer: Calls", "As often as it takes");
        page.eventually("it is picked", || page.selected("Answer: Calls") == "As often as it takes");
        is_hidden(page);
        let told = page.ask("return window.live.join(' ')").to_string();
        assert!(TELLS.iter().all(|text| !told.contains(text)), "{told}");

        page.reload();
        page.eventually("the question is back", || page.title().is_some());
        is_hidden(page);
        page.keys("l");
        page.says("Signature, because you need");
        assert!(heard(page).contains("Signature, because you need"));
        page.eventually("it is said", || page.told().contains("Signature"));
        page.reload();
        page.says("Signature, because you need");
    });
}

#[test]
fn the_comparison_keeps_a_hidden_ladder_to_itself() {
    meeting(|page| {
        open(page, PERSON);
        page.keys("l");
        page.eventually("the tier is not seen", || !page.text("body").contains("because you need"));
        page.keys("c");
        page.is_titled("Compare the tiers");
        assert!(!page.is_saying("2 of 2"), "{}", page.text("main thead"));
    });
}

fn is_hidden(page: &Page) {
    page.eventually("the tier is not seen", || !page.text("body").contains("because you need"));
    let (seen, heard, told) = (page.text("body"), heard(page), page.told());
    for text in TELLS {
        assert!(!seen.contains(text), "{text:?} is seen in:\n{seen}");
        assert!(!heard.contains(text), "{text:?} is heard in:\n{heard}");
        assert!(!told.contains(text), "{text:?} is told in:\n{told}");
    }
}
