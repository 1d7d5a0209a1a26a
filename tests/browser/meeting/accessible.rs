//! Nothing on any screen of a meeting keeps anybody out, as far as a program can tell.

use super::tour::{EVERYTHING, tour, tour_of_notes};
use super::{meeting, meeting_as, open};
use crate::axe;
use crate::engine::Look;
use crate::page::Page;

#[test]
fn every_screen_of_a_meeting_is_accessible_in_light() {
    is_accessible(Look::Light);
}

#[test]
fn every_screen_of_a_meeting_is_accessible_in_dark() {
    is_accessible(Look::Dark);
}

#[test]
fn every_screen_of_a_meeting_is_accessible_in_forced_colours() {
    is_accessible(Look::Forced);
}

#[test]
fn the_comparison_of_a_meeting_is_accessible() {
    meeting(|page| {
        for answers in ["", "cdk2", EVERYTHING] {
            open(page, (answers, "qc"));
            page.keys("c");
            page.is_titled("Compare the tiers");
            // What lies under the bar of keys at this moment is reached by scrolling.
            page.ask("document.querySelector('.dock').style.position = 'static'");
            assert_eq!(violations(page, "the comparison"), None, "with {answers:?}");
        }
    });
}

fn is_accessible(look: Look) {
    meeting_as(look, |page| {
        let mut against = Vec::new();
        tour(page, |screen| {
            // That has a test of its own.
            if !screen.starts_with("the comparison with") {
                against.extend(violations(page, screen));
            }
        });
        tour_of_notes(page, |screen| against.extend(violations(page, screen)));
        super::come(page);
        assert!(against.is_empty(), "{look:?}\n{}", against.join(""));
    });
}

/// What is held against the screen. A page that was loaded anew knows nothing of axe-core yet.
fn violations(page: &Page, screen: &str) -> Option<String> {
    if page.ask("return typeof axe === 'undefined'") == true {
        axe::bring(page);
    }
    let found = axe::violations(page);
    (!found.is_empty()).then(|| format!("On {screen}:\n{found}"))
}
