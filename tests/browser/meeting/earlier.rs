//! Links of other catalogs, opened in a meeting and on the page for prospects.

use super::{FIRST, PERSON, QUESTIONS, code, meeting, no_panel, open, panel_says, stored};
use crate::page::{Page, Visit, visit, visit_as};
use crate::site::Storage;

/// Where a link leads.
#[derive(Clone, Copy)]
enum Place {
    Meeting,
    Prospects,
}

/// Opens a link in a tab that was elsewhere.
fn go(page: &Page, place: Place, code: &str) {
    page.go("about:blank");
    let file = match place {
        Place::Meeting => "meeting.html",
        Place::Prospects => "",
    };
    page.go(&format!("{}{file}#tier-advisor={code}", page.site.address()));
    page.is_up();
    page.eventually("the address holds no answers", || page.ask("return location.hash") == "");
}

fn opens_what_holds(page: &Page, place: Place) {
    go(page, place, &code("2026-05-01", 's', "cdk2", "r"));
    panel_says(page, "This was made with an earlier catalog");
    panel_says(page, "On 1 May 2026 it recommended Signature.");
    panel_says(page, "The same answers lead to Essentials today.");
    panel_says(page, "Every question is still asked, and every answer kept.");
    page.press("Close");
    no_panel(page);
    page.is_titled("Essentials");
    page.reload();
    page.is_titled("Essentials");
    no_panel(page);

    go(page, place, &code("2026-05-01", 'e', "cdk2", "qg"));
    panel_says(page, "The same answers still lead to Essentials today.");
    page.press("Close");
    page.is_titled(QUESTIONS[2].1);

    go(page, place, &code("2026-05-01", '_', "", "qc"));
    panel_says(page, "On 1 May 2026 it recommended nothing yet.");
    panel_says(page, "Today nothing follows from the answers yet.");
}

#[test]
fn a_link_of_an_earlier_catalog_opens_in_a_meeting_and_says_what_held_then() {
    meeting(|page| opens_what_holds(page, Place::Meeting));
}

#[test]
fn a_link_of_an_earlier_catalog_opens_on_the_page_and_says_what_held_then() {
    visit(|page| opens_what_holds(page, Place::Prospects));
}

#[test]
fn without_storage_a_link_of_an_earlier_catalog_is_opened_all_the_same() {
    visit_as(Visit { storage: Storage::Dead, ..Visit::default() }, |page| {
        go(page, Place::Prospects, &code("2026-05-01", 's', "cdk2", "r"));
        panel_says(page, "Every question is still asked, and every answer kept.");
        page.press("Close");
        page.is_titled("Essentials");
        page.eventually("it is said", || page.told().contains("Nothing is kept here"));
    });
}

#[test]
fn a_link_of_a_newer_catalog_is_told_apart_in_a_meeting() {
    meeting(|page| is_told_newer(page, Place::Meeting));
}

#[test]
fn a_link_of_a_newer_catalog_is_told_apart_on_the_page() {
    visit(|page| is_told_newer(page, Place::Prospects));
}

fn is_told_newer(page: &Page, place: Place) {
    go(page, place, &code("2031-01-01", 's', "cdk2", "r"));
    panel_says(page, "This link cannot be opened");
    panel_says(page, "newer catalog");
    page.press("Close");
    no_panel(page);
    page.is_titled(FIRST);
    page.says("Nothing answered, so nothing recommended.");
}

#[test]
fn a_mangled_link_opens_an_empty_meeting_and_loses_nothing() {
    meeting(|page| {
        open(page, PERSON);
        let before = stored(page);
        for mangled in [
            "1",
            "1.2026-11-22.e.cdk2.r.aaaa",
            "%3Cimg src=x onerror=alert(1)%3E",
            "%00%ff",
            ".....",
            "1.2026-05-01.s.cdk2.r.aaaa",
        ] {
            go(page, Place::Meeting, mangled);
            page.is_titled(FIRST);
            page.eventually("it is said", || {
                page.text("body").contains("could not be read, so you start with no answers.")
            });
            assert!(page.told().contains("could not be read"), "{mangled}");
            page.says("Nothing answered, so nothing recommended.");
            assert_eq!(stored(page), before, "{mangled}");
        }
        page.reload();
        page.is_titled(QUESTIONS[2].1);
        page.says("Essentials, because");
    });
}
