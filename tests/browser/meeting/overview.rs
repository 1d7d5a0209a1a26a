//! All questions with their answers, changed in place.

use super::{PERSON, QUESTIONS, meeting, open};
use crate::page::Page;

#[test]
fn the_overview_has_every_question_with_its_answer() {
    meeting(|page| {
        open(page, PERSON);
        page.keys("o");
        page.is_titled("Overview");
        for (short, _) in QUESTIONS {
            let answer = match short {
                "Main contact" => "One person who knows our account",
                "Calls" => "Twice a month",
                _ => "open",
            };
            assert_eq!(page.selected(&format!("Answer: {short}")), answer, "{short}");
        }
        page.says("Essentials meets every must");
    });
}

#[test]
fn a_letter_in_a_closed_list_is_a_key_and_answers_nothing() {
    meeting(|page| {
        open(page, PERSON);
        page.keys("o");
        page.is_titled("Overview");
        page.ask("document.querySelector('main select').focus()");
        page.keys("o");
        page.eventually("the overview makes room", || page.title().as_deref() != Some("Overview"));
        page.keys("o");
        page.is_titled("Overview");
        assert_eq!(page.selected("Answer: Main contact"), "One person who knows our account");
    });
}

#[test]
fn an_answer_changed_in_place_moves_the_tier_and_it_is_said_what_did() {
    meeting(|page| {
        open(page, ("cdk2", "qg"));
        page.keys("o");
        page.select("Answer: Calls", "Weekly");
        moved(page, "Calls: Weekly instead of Twice a month. Essentials → Advanced");
        assert_eq!(page.title().as_deref(), Some("Overview"));
        now(page, "Advanced");
        page.press("Undo");
        page.eventually("it is taken back", || page.selected("Answer: Calls") == "Twice a month");
        now(page, "Essentials");
        page.eventually("nothing is said any more", || page.text(".moved").is_empty());

        page.select("How firm: Main contact", "Nice to have");
        page.select("How firm: Calls", "Nice to have");
        moved(page, "Calls is only nice to have now. Essentials → On-Demand");
        page.select("How firm: Calls", "A must");
        moved(page, "Calls is a must now. On-Demand → Essentials");
        page.select("Answer: Executive reviews", "Once a year");
        page.eventually("what moves nothing is not said", || page.text(".moved").is_empty());
    });
}

#[test]
fn the_first_answer_moves_from_nothing_and_the_last_back_to_it() {
    meeting(|page| {
        page.keys("o");
        page.is_titled("Overview");
        page.select("Answer: Support", "Within 2 hours, any day");
        moved(page, "Support: Within 2 hours, any day instead of open. nothing recommended → Signature");
        page.select("Answer: Support", "open");
        moved(page, "Support: open instead of Within 2 hours, any day. Signature → nothing recommended");
        page.select("Answer: Support", "Not sure yet");
        assert_eq!(page.selected("Answer: Support"), "Not sure yet");
    });
}

#[test]
fn who_jumps_back_to_a_question_loses_no_later_answer() {
    meeting(|page| {
        open(page, ("cdk2gni0s7", "qe"));
        page.keys("o");
        page.press("Main contact");
        page.is_titled(QUESTIONS[0].1);
        page.keys("1");
        page.eventually("it is picked", || page.is_picked("Whoever is free, when we ask"));
        page.keys("o");
        page.is_titled("Overview");
        for (menu, answer) in [
            ("Main contact", "Whoever is free, when we ask"),
            ("Calls", "Twice a month"),
            ("Architecture", "No, we have that ourselves"),
            ("Initiatives", "None"),
            ("Support", "Within 4 hours, any day"),
        ] {
            assert_eq!(page.selected(&format!("Answer: {menu}")), answer);
        }
    });
}

#[test]
fn an_answer_that_another_settles_is_told_and_returns_with_it() {
    meeting(|page| {
        open(page, ("cdgn", "qk"));
        page.keys("o");
        page.select("Answer: Main contact", "An architect who knows our account");
        page.says("Yes, we want to plan it together, settled by “Main contact”");
        assert_eq!(page.selected("Answer: Architecture"), "");
        page.select("Answer: Main contact", "One person who knows our account");
        page.eventually("the own answer counts", || {
            page.selected("Answer: Architecture") == "No, we have that ourselves"
        });
    });
}

/// Waits until it is said, to eye and ear, what moved the tier.
fn moved(page: &Page, how: &str) {
    page.eventually(&format!("it is said: {how}"), || {
        page.text(".moved").starts_with(how) && page.told().contains(how)
    });
}

/// Waits until the strip lights this tier.
fn now(page: &Page, tier: &str) {
    page.eventually(&format!("{tier} is lit"), || page.text(".strip [data-now] b") == tier);
}
