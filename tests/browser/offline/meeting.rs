//! A meeting without a network.

use serde_json::json;

use super::release::{PLACE, Release};
use super::{is_kept, visit};
use crate::files::built;
use crate::meeting::{is_new, show_ladder};
use crate::page::Page;

/// Every address in every cache of the origin.
const CACHED: &str = "\
    const done = arguments[0];
    caches.keys().then(names => Promise.all(names.map(async name => (await (await caches.open(name)).keys())
      .map(request => request.url)))).then(all => done(all.flat()));";

/// Goes to a meeting there.
fn come(page: &Page) {
    page.go(&format!("{}{PLACE}meeting.html", page.site.address()));
    page.is_up();
}

#[test]
fn after_the_first_visit_a_meeting_works_without_a_network() {
    let page = visit(&Release::default());
    is_kept(&page);
    page.site.vanish();
    come(&page);
    show_ladder(&page);
    page.keys("2");
    page.says("because you need a contact of your own");
    page.keys("n");
    let notes = page.opened_by(|| page.press("Open the notes in a window"));
    page.within(&notes, || {
        page.eventually("the notes follow", || page.text("body").contains("because you need a contact of your own"));
    });
    page.reload();
    page.keys("t");
    page.is_titled("Essentials");
    page.keys("x");
    page.press("Clear everything");
    is_new(&page);
    page.assert_clean();
}

#[test]
fn what_a_browser_keeps_after_a_meeting_is_the_files_of_the_product() {
    let page = visit(&Release::default());
    is_kept(&page);
    come(&page);
    show_ladder(&page);
    page.keys("2");
    page.says("because you need a contact of your own");
    page.keys("x");
    page.press("Clear everything");
    is_new(&page);
    let place = format!("{}{PLACE}", page.site.address());
    let cached = page.ask_later(CACHED);
    let cached: Vec<_> = cached.as_array().into_iter().flatten().filter_map(|url| url.as_str()).collect();
    assert!(cached.len() > 5, "{cached:?}");
    for url in cached {
        let file = url.strip_prefix(&place).expect("it is of the product");
        let is_file = file.is_empty() || built(&format!("/{file}")).is_some();
        assert!(is_file, "{url}");
    }
    assert_eq!(page.ask("return { ...localStorage }"), json!({}));
    page.assert_clean();
}

#[test]
fn an_old_link_opens_without_a_network() {
    let page = visit(&Release::default());
    is_kept(&page);
    page.site.vanish();
    let code = crate::meeting::code("2026-05-01", 's', "cdk2", "r");
    page.go("about:blank");
    page.go(&format!("{}{PLACE}#tier-advisor={code}", page.site.address()));
    page.eventually("it is said", || page.text("dialog").contains("On 1 May 2026 it recommended Signature."));
    page.assert_clean();
}
