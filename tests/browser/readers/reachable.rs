//! Every control is reached by Tab, shows that it has the focus, and is large enough to be hit.

use thirtyfour::Key;

use super::document::{against, ask};
use super::walk::{walk, walk_some};
use crate::engine::{Engine, Look};

/// Finds tab stops that do not show the focus.
pub const FOCUS: &str = include_str!("focus.js");
/// Finds targets that are too small.
pub const TARGETS: &str = include_str!("targets.js");

#[test]
fn every_control_can_be_hit_and_shows_the_focus() {
    walk(Look::Light, |page, _| {
        // A low window, as a magnified one is.
        page.fit(1280, 600);
        let small = against(page, TARGETS);
        // The browser shows the focus to who uses the keyboard. Firefox does where the script asks for it, and Tab would
        // leave the page from the last stop.
        if Engine::chosen() != Engine::Firefox {
            page.keys(Key::Tab);
        }
        [small, against(page, FOCUS)].concat()
    });
}

/// The screens on which every stop is gone to, by their names.
const TABBED: [&str; 4] = ["calls, answered", "the link to give on", "the overview", "the handoff of a new customer"];

#[test]
fn tab_goes_through_every_control_in_the_order_of_the_page() {
    walk_some(
        Look::Light,
        |screen| TABBED.contains(&screen.name),
        |page, _| {
            let count =
                ask(page, "window.order = stops(); order[0].focus(); return order.length").as_u64().unwrap_or(0);
            let at = || ask(page, "return order.indexOf(focused())");
            let mut found = Vec::new();
            let mut goes = |stops: &mut dyn Iterator<Item = u64>, key: &dyn Fn()| {
                for stop in stops {
                    key();
                    if at() != stop {
                        found.push(format!(
                            "{} has the focus instead of stop {stop}",
                            ask(page, "return named(focused())")
                        ));
                    }
                }
            };
            goes(&mut (1..count), &|| page.keys(Key::Tab));
            goes(&mut (0..count.saturating_sub(1)).rev(), &|| page.keys_with(Key::Shift, Key::Tab));
            found
        },
    );
}
