//! Nothing on any screen keeps anybody out, as far as axe-core can tell.

use serde_json::json;

use super::places::Place;
use super::screens::{Colours, Screen};
use super::walk::walk_some;
use crate::axe::{self, Rules};
use crate::engine::Look;
use crate::page::Page;

/// What axe-core holds against a screen.
pub fn against(page: &Page, screen: &Screen) -> Vec<String> {
    by(page, screen, Rules::All)
}

/// Colours that a reader asks for: the question that the page asks the browser, and its answer.
const COLOURS: [(&str, &str); 2] = [("prefers-color-scheme", "dark"), ("forced-colors", "active")];

#[test]
fn every_screen_is_accessible_in_dark_and_in_forced_colours() {
    walk_some(
        Look::Light,
        |screen| screen.colours == Colours::Own,
        |page, screen| {
            let mut found = Vec::new();
            for (name, value) in COLOURS {
                // Without motion: a colour that is still on its way to another is none of the page's.
                let features = [(name, value), ("prefers-reduced-motion", "reduce")];
                let features = features.map(|(name, value)| json!({ "name": name, "value": value }));
                page.tools("Emulation.setEmulatedMedia", &json!({ "features": features }));
                let is_so = page.ask(&format!("return matchMedia('({name}: {value})').matches"));
                assert_eq!(is_so, true, "it does not look so: {name}: {value}");
                found.extend(by(page, screen, Rules::Colours).iter().map(|what| format!("{name}: {value}:\n{what}")));
            }
            page.tools("Emulation.setEmulatedMedia", &json!({ "features": [] }));
            found
        },
    );
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

fn by(page: &Page, screen: &Screen, rules: Rules) -> Vec<String> {
    // What lies under the bar of keys at this moment is reached by scrolling.
    page.ask("for (const dock of document.querySelectorAll('.dock')) dock.style.position = 'static'");
    axe::bring(page);
    let found = axe::violations_of(page, rules, unfit(screen.place));
    (!found.is_empty()).then_some(found).into_iter().collect()
}
