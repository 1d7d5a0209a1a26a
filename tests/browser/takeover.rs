//! The advisor takes the place of the first question.

use crate::page::{Page, Visit};
use crate::site::Wasm;

#[test]
fn whoever_scrolled_before_the_advisor_is_there_stays_where_they_are() {
    let page = Page::open(Visit { wasm: Wasm::Held, ..Visit::default() });
    page.fit(1280, 500);
    page.ask("scrollTo(0, 200)");
    assert_eq!(page.ask("return scrollY"), 200);
    page.site.change(Wasm::Whole);
    page.is_up();
    assert_eq!(page.ask("return scrollY"), 200);
    page.assert_clean();
}
