//! Every screen on every width, as large as a reader wants it, and spaced as they want it.

use serde_json::json;

use super::document::against;
use super::walk::walk;
use crate::engine::Look;
use crate::page::Page;

/// Finds what is too wide, cut off, or written over something else.
pub const ROOM: &str = include_str!("room.js");

/// What a reader does to a page so as to read it.
#[derive(Clone, Copy, Debug)]
enum Setting {
    /// Nothing.
    Plain,
    /// Type twice as large. (WCAG 1.4.4)
    Larger,
    /// Lines, letters, words and paragraphs further apart. (WCAG 1.4.12)
    Spaced,
}

/// The windows, and how they are read in. The second is what remains of 1280 x 1024 at 400 %. (WCAG 1.4.10)
const WINDOWS: [(u32, u32, Setting); 7] = [
    (2560, 1300, Setting::Plain),
    (1280, 900, Setting::Plain),
    (1280, 900, Setting::Larger),
    (1280, 900, Setting::Spaced),
    (768, 900, Setting::Plain),
    (320, 256, Setting::Plain),
    (320, 900, Setting::Spaced),
];

#[test]
fn every_screen_fits_however_wide_large_or_spaced() {
    walk(Look::Light, |page, _| {
        let found = WINDOWS.into_iter().flat_map(|window| fits(page, window)).collect();
        set(page, Setting::Plain);
        found
    });
}

fn fits(page: &Page, (width, height, setting): (u32, u32, Setting)) -> Vec<String> {
    has_size(page, width, height);
    set(page, setting);
    against(page, ROOM).into_iter().map(|what| format!("{width} x {height}, {setting:?}: {what}")).collect()
}

/// Gives what is seen of the page a size: the window around it is higher.
fn has_size(page: &Page, width: u32, height: u32) {
    let around = page.ask("return outerHeight - innerHeight").as_u64().and_then(|around| around.try_into().ok());
    page.resize(width, height + around.unwrap_or(0));
    let size = json!([width, height]);
    page.eventually("the window has that size", || page.ask("return [innerWidth, innerHeight]") == size);
}

/// Does to the page what a reader does.
fn set(page: &Page, setting: Setting) {
    let (size, spaced) = match setting {
        Setting::Plain => ("", false),
        Setting::Larger => ("200%", false),
        Setting::Spaced => ("", true),
    };
    super::document::ask(
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
      root.adoptedStyleSheets = is_spaced ? [...others, sheet] : others;
    }";
