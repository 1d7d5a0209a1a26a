//! What is packed comes out again, and what is broken is refused.

#![allow(clippy::expect_used, reason = "a test says what it proves")]

use std::path::Path;

use tier_advisor_advice::Rules;
use tier_advisor_catalog::packed::{Packed, pack, unpack};
use tier_advisor_catalog::{Better, Catalog, Lane, List, Text, Tier, files};

fn catalog() -> Catalog {
    files::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")).expect("data/ holds a valid catalog")
}

fn packed(data: &impl Packed) -> &'static str {
    pack(data).expect("there is a character for every number").leak()
}

#[test]
fn a_catalog_and_its_rules_come_out_as_they_went_in() {
    let catalog = catalog();
    let rules = Rules::new(&catalog);
    let both = (catalog, rules);
    assert_eq!(unpack(packed(&both)), Some(both));
}

#[test]
fn a_text_that_is_said_again_is_packed_once() {
    let texts = List::from(vec![Text::from("Pooled"), Text::default(), Text::from("Pooled")]);
    assert_eq!(packed(&texts), "\u{2}\u{4}\u{6}\0\u{3}\0\0\u{1}Pooled");
}

#[test]
fn what_is_too_large_is_not_packed() {
    assert_eq!(pack(&Text::from("a".repeat(0xd800))), None);
    let tier = Tier::clone(&catalog().tiers.as_slice()[0]);
    assert_eq!(pack(&List::from(vec![tier; 0xd800])), None);
}

#[test]
fn what_is_cut_short_is_refused() {
    let packed = packed(&catalog());
    for (end, _) in packed.char_indices() {
        assert_eq!(unpack::<Catalog>(&packed[..end]), None, "cut at {end}");
    }
}

#[test]
fn what_is_too_long_is_refused() {
    let longer = packed(&catalog()).to_owned() + " ";
    assert_eq!(unpack::<Catalog>(longer.leak()), None);
}

/// What is packed of these numbers and texts, by the form that `src/catalog/packed` tells.
fn written(numbers: &str, texts: &[&str]) -> &'static str {
    let letter = |number: usize| char::from_u32(number as u32).expect("a character");
    let lengths: String = texts.iter().map(|text| letter(text.len())).collect();
    let (ahead, texts) = ([letter(lengths.len()), letter(numbers.len())], texts.concat());
    (String::from_iter(ahead) + &lengths + numbers + &texts).leak()
}

#[test]
fn what_means_nothing_is_refused_even_where_all_of_it_is_read() {
    let texts = |numbers, texts| unpack::<List<Text>>(written(numbers, texts));
    let two = List::from(vec![Text::from("a"), Text::from("a")]);
    assert_eq!(texts("\u{2}\u{0}\u{1}", &["a"]), Some(two));
    assert_eq!(texts("\u{2}\u{0}\u{5}", &["a"]), None, "there is no fifth text");
    assert_eq!(texts("\u{2}\u{0}\u{1}\u{1}", &["a"]), None, "a number is left");
    assert_eq!(texts("\u{2}\u{0}\u{1}", &["a", "b"]), None, "a text is left");
    let better = |numbers| unpack::<Better>(written(numbers, &[]));
    assert_eq!(better("\u{0}"), Some(Better::More));
    assert_eq!(better("\u{9}"), None, "there is no ninth choice");
}

#[test]
fn whatever_number_is_changed_nothing_panics() {
    let catalog = catalog();
    let packed = packed(&(catalog.tiers, catalog.handoff.lanes));
    for (at, own) in packed.char_indices() {
        for other in ['\0', '\u{1}', '\u{7f}', char::MAX].into_iter().filter(|other| *other != own) {
            let (before, after) = (&packed[..at], &packed[at + own.len_utf8()..]);
            let changed = format!("{before}{other}{after}");
            _ = unpack::<(List<Tier>, List<Lane>)>(changed.leak());
        }
    }
}
