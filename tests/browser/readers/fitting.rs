//! Every screen on every width, as large as a reader wants it, and spaced as they want it.

use super::document;
use crate::page::Page;

/// Finds what is too wide, cut off, or written over something else.
pub const ROOM: &str = include_str!("room.js");

/// What a reader does to a page so as to read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Nothing.
    Plain,
    /// Type twice as large. (WCAG 1.4.4)
    Larger,
    /// Lines, letters, words and paragraphs further apart. (WCAG 1.4.12)
    Spaced,
}

/// The windows, and how they are read in. The first is what remains of 1280 x 1024 at 400 %. (WCAG 1.4.10)
///
/// Every change of size takes time: neighbours share what they can.
pub const WINDOWS: [(u32, u32, Setting); 7] = [
    (320, 256, Setting::Plain),
    (320, 256, Setting::Spaced),
    (768, 900, Setting::Plain),
    (2560, 900, Setting::Plain),
    (1280, 900, Setting::Larger),
    (1280, 900, Setting::Spaced),
    (1280, 900, Setting::Plain),
];

/// A phone whose reader has type twice as large. Nobody holds a meeting on one.
pub const PHONE: (u32, u32, Setting) = (360, 740, Setting::Larger);

/// What does not fit in a window that is read in so.
pub fn against(page: &Page, (width, height, setting): (u32, u32, Setting)) -> Vec<String> {
    page.fit(width, height);
    set(page, setting);
    document::against(page, ROOM)
}

/// Does to the page what a reader does.
fn set(page: &Page, setting: Setting) {
    let (size, spaced) = match setting {
        Setting::Plain => ("", false),
        Setting::Larger => ("200%", false),
        Setting::Spaced => ("", true),
    };
    document::ask(
        page,
        &format!("document.documentElement.style.fontSize = {size:?}; const is_spaced = {spaced}; {SPACE}"),
    );
}

/// In a shadow root as well: a reader's own tool reaches there.
const SPACE: &str = "\
    const sheet = window.spacing ??= new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
      p { margin-block-end: 2em !important }`);
    for (const root of [document, ...inside(document).map(own => own.shadowRoot).filter(Boolean)]) {
      const others = root.adoptedStyleSheets.filter(own => own !== sheet);
      if (root.adoptedStyleSheets.includes(sheet) !== is_spaced) root.adoptedStyleSheets = is_spaced ? [...others, sheet] : others;
    }";
