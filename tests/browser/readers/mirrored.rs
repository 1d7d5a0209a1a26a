//! Where the page around it reads from right to left, so does every screen.

use super::document::against;
use super::walk::walk;
use crate::engine::Look;

/// Finds what is not mirrored.
pub const MIRROR: &str = include_str!("mirror.js");

#[test]
fn every_screen_mirrors_from_right_to_left() {
    walk(Look::Light, |page, _| {
        let mut found = Vec::new();
        for width in [1280, 360] {
            page.resize(width, 900);
            page.eventually("the window has that width", || page.ask("return innerWidth") == width);
            found.extend(against(page, MIRROR).into_iter().map(|what| format!("{width} px: {what}")));
        }
        found
    });
}
