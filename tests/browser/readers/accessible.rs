//! Nothing on any screen keeps anybody out, as far as axe-core can tell.

use super::places::Place;
use super::screens::{Colours, Screen};
use super::walk::walk_some;
use crate::axe::{self, Rules};
use crate::engine::Look;

#[test]
fn every_screen_is_accessible_in_light() {
    is_accessible(Look::Light, Rules::All);
}

#[test]
fn every_screen_is_accessible_in_dark() {
    is_accessible(Look::Dark, Rules::Colours);
}

#[test]
fn every_screen_is_accessible_in_forced_colours() {
    is_accessible(Look::Forced, Rules::Colours);
}

/// Good practice that WCAG does not ask for, and that does not fit here.
const fn unfit(place: Place) -> &'static [&'static str] {
    match place {
        // A note opens above the page, and the text to read stands below a failure.
        Place::Prospects | Place::Meeting | Place::Notes | Place::NotesAlone | Place::Text => &["region"],
        // The advisor's main part lies in that of the page around it.
        Place::Element => &["region", "landmark-main-is-top-level", "landmark-no-duplicate-main", "landmark-unique"],
        // What it failed to load would have brought its main part and heading.
        Place::Frame => &["region", "landmark-one-main", "page-has-heading-one"],
    }
}

fn is_accessible(look: Look, rules: Rules) {
    let looks =
        "return ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map(own => matchMedia(own).matches)";
    let is_wanted: fn(&Screen) -> bool = match rules {
        Rules::Colours => |screen| screen.colours == Colours::Own,
        Rules::Wcag | Rules::All => |_| true,
    };
    walk_some(look, is_wanted, |page, screen| {
        let [is_dark, is_forced] = [0, 1].map(|at| page.ask(looks)[at] == true);
        // Forced colours may be dark as well.
        let is_so = if look == Look::Forced { is_forced } else { !is_forced && is_dark == (look == Look::Dark) };
        assert!(is_so, "it does not look {look:?}");
        // What lies under the bar of keys at this moment is reached by scrolling.
        page.ask("for (const dock of document.querySelectorAll('.dock')) dock.style.position = 'static'");
        axe::bring(page);
        let found = axe::violations_of(page, rules, unfit(screen.place));
        (!found.is_empty()).then_some(found).into_iter().collect()
    });
}
