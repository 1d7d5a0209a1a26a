//! What holds for every reader on every screen. All of it is looked at in one walk: to come to a screen takes longer
//! than to look at it.

use super::fitting::{PHONE, Setting, WINDOWS};
use super::places::Place;
use super::screens::Screen;
use super::walk::walk_some;
use super::{accessible, fitting, mirrored};
use crate::engine::Look;

#[test]
fn every_screen_for_prospects_fits_and_mirrors_and_is_accessible() {
    is_for_everyone(|screen| screen.place == Place::Prospects);
}

#[test]
fn every_screen_of_a_meeting_or_elsewhere_fits_and_mirrors_and_is_accessible() {
    is_for_everyone(|screen| screen.place != Place::Prospects);
}

/// How wide the windows are that it is mirrored in: a narrow one, and an ordinary one.
const MIRRORED: [u32; 2] = [320, 1280];

fn is_for_everyone(is_wanted: fn(&Screen) -> bool) {
    walk_some(Look::Light, is_wanted, |page, screen| {
        let mut found = Vec::new();
        let phone = (screen.place != Place::Meeting).then_some(PHONE);
        for window @ (width, height, setting) in phone.into_iter().chain(WINDOWS) {
            let mut against = fitting::against(page, window);
            if setting == Setting::Plain && MIRRORED.contains(&width) {
                against.extend(mirrored::against(page));
            }
            found.extend(against.iter().map(|what| format!("{width} x {height}, {setting:?}: {what}")));
        }
        // The last window is an ordinary one.
        found.extend(accessible::against(page, screen));
        found
    });
}
