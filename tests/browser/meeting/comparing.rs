//! Tiers side by side, and their handoffs.

use serde_json::json;
use thirtyfour::Key;

use super::{PERSON, meeting, open};
use crate::page::Page;

/// The tiers at the head of the table, and how many rows it has.
const TABLE: &str = "\
    const table = document.querySelector('main table');
    return table && [[...table.querySelectorAll('thead th')].slice(1).map(e => e.innerText.split('\\n')[0].trim()),
      table.querySelectorAll('tbody tr').length];";

const ALL: [&str; 4] = ["On-Demand", "Essentials", "Advanced", "Signature"];

fn tiers(page: &Page) -> serde_json::Value {
    page.ask(TABLE)[0].clone()
}

fn rows(page: &Page) -> u64 {
    page.ask(TABLE)[1].as_u64().unwrap_or_default()
}

#[test]
fn any_tiers_are_compared_but_never_fewer_than_two() {
    meeting(|page| {
        page.keys("c");
        page.is_titled("Compare the tiers");
        assert_eq!(tiers(page), json!(ALL));
        page.click_at("a tier", &tier("Essentials"));
        page.eventually("it is left out", || tiers(page) == json!(["On-Demand", "Advanced", "Signature"]));
        page.click_at("a tier", &tier("On-Demand"));
        page.eventually("so is this one", || tiers(page) == json!(["Advanced", "Signature"]));
        for name in ["Advanced", "Signature"] {
            assert_eq!(page.ask(&tier(name).replace(';', ".disabled;")), true, "{name} has to stay");
        }
        page.click_at("a tier", &tier("On-Demand"));
        page.eventually("it is back", || tiers(page) == json!(["On-Demand", "Advanced", "Signature"]));
        page.click_at("a tier", &tier("Essentials"));
        page.eventually("all are", || tiers(page) == json!(ALL));
    });
}

#[test]
fn the_rows_are_all_or_the_differences_or_what_was_asked_for() {
    meeting(|page| {
        page.keys("c");
        page.is_titled("Compare the tiers");
        let all = rows(page);
        page.pick("Your needs only");
        page.says("Nothing asked for yet, so no row to show.");
        page.pick("Differences only");
        page.eventually("there are rows", || rows(page) > 0);
        assert!(rows(page) < all, "{} of {all}", rows(page));
        let same = "return [...document.querySelectorAll('main tbody tr')].filter(row => \
            new Set([...row.querySelectorAll('td')].map(e => e.innerText.replace(/\\s+/g, ' ').trim())).size === 1) \
            .map(row => row.innerText)";
        assert_eq!(page.ask(same), json!([]));
        open(page, PERSON);
        page.keys("c");
        page.is_titled("Compare the tiers");
        page.pick("Your needs only");
        page.eventually("two needs are shown", || rows(page) == 2);
        page.says("Must:");
        assert_eq!(tiers(page), json!(ALL));
    });
}

#[test]
fn two_handoffs_are_drawn_beside_each_other() {
    meeting(|page| {
        open(page, PERSON);
        page.keys("h");
        page.says("The handoff with Essentials.");
        page.click_at("the other", &beside("Signature"));
        let heads =
            "return [...document.querySelectorAll('.handoffs > section')].map(e => e.querySelector('h2').innerText)";
        page.eventually("both stand there", || page.ask(heads) == json!(["Essentials", "Signature"]));
        let lists = page.ask("return document.querySelectorAll('.handoffs ol').length");
        assert!(lists.as_u64() >= Some(2), "{lists}");
        page.click_at("none", &beside("None"));
        page.eventually("one stands alone", || page.ask(heads) == json!([]));
        page.says("The SA hands over to the CSM");
    });
}

#[test]
fn what_is_drawn_beside_is_chosen_with_the_arrow_keys_alone() {
    meeting(|page| {
        open(page, PERSON);
        page.keys("h");
        page.says("The handoff with Essentials.");
        page.ask(&format!("(() => {{ {} }})().focus()", beside("None")));
        let second = "return document.querySelector('.handoffs > section + section > h2')?.innerText ?? null";
        for tier in ["On-Demand", "Advanced", "Signature"] {
            page.keys(Key::Right);
            page.eventually(&format!("{tier} is drawn"), || page.ask(second) == tier);
        }
    });
}

/// Finds the box of a tier to compare.
fn tier(name: &str) -> String {
    format!("return {}.querySelector('input');", label("Tiers", name))
}

/// Finds the choice of a tier whose handoff is drawn beside the other.
fn beside(name: &str) -> String {
    format!("return {}.querySelector('input');", label("Beside it", name))
}

fn label(group: &str, name: &str) -> String {
    format!(
        "[...document.querySelectorAll('fieldset')] \
         .find(e => e.querySelector('legend').textContent === {group:?}).querySelectorAll('label').values() \
         .find(e => e.innerText.trim().startsWith({name:?}))"
    )
}
