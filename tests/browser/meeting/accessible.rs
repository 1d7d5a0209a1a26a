//! Nothing on any screen of a meeting keeps anybody out, as far as a program can tell.

use super::meeting_as;
use super::tour::{tour, tour_of_notes};
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

fn is_accessible(look: Look) {
    meeting_as(look, |page| {
        let mut against = Vec::new();
        tour(page, |screen| against.extend(violations(page, screen)));
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
