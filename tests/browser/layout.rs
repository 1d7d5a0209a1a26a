//! Every screen on every width.

use crate::page::visit;
use crate::tour::tour;

#[test]
fn nothing_scrolls_sideways_on_any_width() {
    visit(|page| {
        let mut against = Vec::new();
        tour(page, |screen| {
            for width in [320, 360, 768, 1280, 2560] {
                page.resize(width, 900);
                page.eventually("the window has that width", || page.ask("return innerWidth") == width);
                let over = page.ask(OVER);
                if over.as_str() != Some("") {
                    against.push(format!("On {screen}, at {width} px: {over}"));
                }
            }
            page.resize(1280, 900);
        });
        assert!(against.is_empty(), "{}", against.join("\n"));
    });
}

/// By how much the page is too wide, and what sticks out.
const OVER: &str = "\
const page = document.documentElement, over = page.scrollWidth - page.clientWidth;
if (over <= 0) return '';
const out = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > page.clientWidth + 1);
return `${over} px too wide: ` + out.slice(0, 5).map(e => `${e.tagName.toLowerCase()}.${e.className}`).join(', ');";
