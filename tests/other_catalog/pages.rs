//! What is written beside the page.

use tier_advisor_catalog::public::Catalog;
use tier_advisor_pages::{fallback, first, json, manifest};

use crate::company::{advisor, assert_nothing_of_the_embedded, catalog};
use crate::words::words;

#[test]
fn the_first_screen_and_the_text_to_read_without_it_are_the_companys_own() {
    for html in [first(advisor()), fallback(catalog())] {
        let words = words(&html);
        assert_nothing_of_the_embedded("the page", &words);
        for tier in &catalog().tiers {
            assert!(words.contains(tier.name.as_str()), "{}: {words}", tier.id);
        }
    }
}

#[test]
fn what_programs_read_of_it_is_the_companys_own() {
    let text = json(&Catalog::from(catalog())).expect("a catalog can be told in JSON");
    assert!(text.contains("Älvdimma") && text.contains("Höhenwind"), "{text}");
    assert_nothing_of_the_embedded("catalog.json", &text);
    assert_nothing_of_the_embedded("app.webmanifest", &manifest(catalog()).to_string());
}
