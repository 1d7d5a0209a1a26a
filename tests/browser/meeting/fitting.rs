//! What a question takes of a screen that meetings are held on.

use super::{EVERYTHING, QUESTIONS, meeting, open};
use crate::page::Page;

/// Answers to every question, as most prospects give them.
const USUAL: &str = "cdk2gni2s5enr1hsnnun";

/// Answers that each ask for more than the lowest tiers give.
const CLIMBING: &str = "cdk2gyi2";

/// The screens that meetings are held on.
const SCREENS: [(u32, u32); 4] = [(1920, 1080), (1366, 768), (1024, 768), (1280, 720)];

/// What a browser leaves of a laptop's screen that it does not fill.
const LAPTOPS: [(u32, u32); 3] = [(1366, 625), (1280, 640), (1536, 730)];

#[test]
fn no_question_scrolls_where_the_ladder_is_hidden() {
    meeting(|page| {
        page.keys("l");
        let windows = [SCREENS.as_slice(), &LAPTOPS].concat();
        let against: Vec<_> =
            ["", CLIMBING, EVERYTHING].iter().flat_map(|answers| too_high(page, answers, &windows)).collect();
        assert!(against.is_empty(), "{}", against.join("\n"));
    });
}

#[test]
fn no_question_scrolls_beside_the_ladder() {
    meeting(|page| {
        let against: Vec<_> = ["", "cdk2", USUAL, CLIMBING, EVERYTHING]
            .iter()
            .flat_map(|answers| too_high(page, answers, &SCREENS))
            .collect();
        assert!(against.is_empty(), "{}", against.join("\n"));
    });
}

/// Which questions are too high for a screen that meetings are held on, with these answers.
fn too_high(page: &Page, answers: &str, windows: &[(u32, u32)]) -> Vec<String> {
    let mut against = Vec::new();
    open(page, (answers, "qc"));
    for (index, (short, title)) in QUESTIONS.into_iter().enumerate() {
        if index > 0 {
            // Also one that another answer settles.
            page.keys("o");
            page.press(short);
        }
        page.is_titled(title);
        for &(width, height) in windows {
            page.fit(width, height);
            let over = || page.ask("return document.documentElement.scrollHeight - innerHeight");
            if over().as_i64() > Some(0) {
                // Where it scrolled before, the bar to scroll with would still take its room.
                page.fit(width, 3000);
                page.fit(width, height);
            }
            let over = over();
            if over.as_i64() > Some(0) {
                against.push(format!("{short}, answered {answers:?}, at {width} x {height}: {over} px too high"));
            }
        }
    }
    against
}
