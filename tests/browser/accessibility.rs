//! Nothing on any screen keeps anybody out, as far as a program can tell.

use crate::axe;
use crate::engine::Look;
use crate::page::{Visit, visit_as};
use crate::tour::tour;

#[test]
fn every_screen_is_accessible_in_light() {
    is_accessible(Look::Light);
}

#[test]
fn every_screen_is_accessible_in_dark() {
    is_accessible(Look::Dark);
}

#[test]
fn every_screen_is_accessible_in_forced_colours() {
    is_accessible(Look::Forced);
}

fn is_accessible(look: Look) {
    visit_as(Visit { look, ..Visit::default() }, |page| {
        let scheme = if look == Look::Dark { "dark" } else { "light" };
        let is_so = match look {
            Look::Forced => page.ask("return matchMedia('(forced-colors: active)').matches"),
            _ => page.ask(&format!("return matchMedia('(prefers-color-scheme: {scheme})').matches")),
        };
        assert_eq!(is_so, true, "the browser does not look {look:?}");
        axe::bring(page);
        let mut against = Vec::new();
        tour(page, |screen| {
            let found = axe::violations(page);
            if !found.is_empty() {
                against.push(format!("On {screen}:\n{found}"));
            }
        });
        assert!(against.is_empty(), "{look:?}\n{}", against.join(""));
    });
}
