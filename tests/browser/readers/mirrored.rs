//! Where the page around it reads from right to left, so does every screen.

use super::document;
use crate::page::Page;

/// Finds what is not mirrored.
pub const MIRROR: &str = include_str!("mirror.js");

/// What is not mirrored.
pub fn against(page: &Page) -> Vec<String> {
    document::against(page, MIRROR)
}
