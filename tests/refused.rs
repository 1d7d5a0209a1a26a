//! Every rule of a catalog, broken once: the fault is told by its place, and no other is.

#![allow(clippy::expect_used, reason = "a test says what it proves")]

use std::path::Path;
use std::sync::LazyLock;

use serde_json::{Value, json};
use tier_advisor_catalog::{Fault, files, json as file};

/// The embedded catalog, as others would write it.
static WRITTEN: LazyLock<Value> = LazyLock::new(|| {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    files::written(&data).expect("data/ holds a valid catalog")
});

/// The embedded catalog after `value` was put at a place that is there, or is missing in one that is.
fn with(place: &str, value: Value) -> Value {
    let mut file = WRITTEN.clone();
    let (outer, name) = place.rsplit_once('/').expect("a pointer");
    match file.pointer_mut(outer).expect("a place of the catalog") {
        Value::Object(fields) => _ = fields.insert(name.to_owned(), value),
        Value::Array(entries) if name == "-" => entries.push(value),
        other => other[name.parse::<usize>().expect("an index")] = value,
    }
    file
}

#[track_caller]
fn refused<const N: usize>(place: &str, value: Value, expected: [&str; N]) {
    let told = match file::read(&with(place, value).to_string(), &WRITTEN) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(|Fault { place, found, .. }| format!("{place}: {found}")).collect(),
    };
    assert_eq!(told, expected, "{place}");
}

#[test]
fn a_language_is_named_as_browsers_name_it() {
    refused("/about/languages", json!([]), ["about.languages: there is none"]);
    for language in ["English", "e", "en_GB", "en-"] {
        let told = format!("about.languages[0]: `{language}` is no language");
        refused("/about/languages", json!([language]), [told.as_str()]);
    }
    for language in ["en", "de-AT", "zh-Hant-TW"] {
        refused("/about/languages", json!([language]), []);
    }
}

#[test]
fn a_catalog_says_how_its_language_is_read() {
    refused("/about/languages", json!(["ar-EG"]), ["about.direction: `ltr`, where `ar-EG` is read otherwise"]);
    refused("/about/direction", json!("rtl"), ["about.direction: `rtl`, where `en` is read otherwise"]);
    refused("/about", about(&["he", "en"], "rtl"), []);
    refused("/about", about(&["fr"], "ltr"), []);
}

/// What a catalog is, in other languages, and read so.
fn about(languages: &[&str], direction: &str) -> Value {
    let mut about = WRITTEN["about"].clone();
    about["languages"] = json!(languages);
    about["direction"] = json!(direction);
    about
}

#[test]
fn a_bracket_that_explains_no_word_is_told() {
    let place = "/questions/0/why/text";
    refused(
        place,
        json!("On any day [sic]: [Severity 2](severity)."),
        ["questions[0].why: `On any day [sic]: [Severity 2](severity).` has a bracket that explains no word"],
    );
    refused(place, json!("On any day (sic)."), []);
}

#[test]
fn a_word_that_explains_itself_is_told_where_nothing_can_be_opened() {
    for (pointer, place) in
        [("/tiers/0/summary/text", "tiers[0].summary"), ("/guide/terms/0/says/text", "guide.terms[0].says")]
    {
        let expected = format!("{place}: `[accelerator](accelerator)` explains itself where nothing can be opened");
        refused(pointer, json!("What an [accelerator](accelerator) is."), [&expected]);
    }
}

#[test]
fn a_name_that_leads_nowhere_is_told_where_it_stands() {
    for (place, value, expected) in [
        ("/tiers/0/people/nobody", json!("beside"), "tiers[0].people.nobody: there is no role `nobody`"),
        ("/roles/0/stop", json!("nowhere"), "roles[0].stop: there is no stop `nowhere`"),
        ("/capabilities/5/term", json!("nothing"), "capabilities[5].term: there is no term `nothing`"),
        ("/capabilities/0/tiers/none", json!({}), "capabilities[0].tiers.none: there is no tier `none`"),
        (
            "/capabilities/0/tiers/essentials/level",
            json!("none"),
            "capabilities[0].tiers.essentials.level: there is no level `none`",
        ),
        ("/add_ons/0/role", json!("nobody"), "add_ons[0].role: there is no role `nobody`"),
        ("/add_ons/0/meets", json!({ "none": "yes" }), "add_ons[0].meets.none: there is no capability `none`"),
        ("/talk/none", WRITTEN["talk"]["calls"].clone(), "talk.none: there is no question `none`"),
        (
            "/questions/0/options/2/implies",
            json!({ "calls": "never" }),
            "questions[0].options[2].implies.calls: there is no answer `calls = never`",
        ),
        (
            "/questions/0/options/0/bring",
            json!({ "nowhere": "A map." }),
            "questions[0].options[0].bring.nowhere: there is no stage of the handoff `nowhere`",
        ),
        ("/handoff/stages/0/tiers", json!(["none"]), "handoff.stages[0].tiers: there is no tier `none`"),
        ("/handoff/stages/0/ours_for", json!(["none"]), "handoff.stages[0].ours_for: there is no tier `none`"),
        ("/handoff/stages/0/leads", json!("nobody"), "handoff.stages[0].leads: there is no role `nobody`"),
        ("/handoff/stages/0/joins", json!(["nobody"]), "handoff.stages[0].joins: there is no role `nobody`"),
        ("/handoff/stages/0/leaves", json!(["nobody"]), "handoff.stages[0].leaves: there is no role `nobody`"),
        ("/handoff/lanes/0/who", json!("nobody"), "handoff.lanes[0].who: there is no role `nobody`"),
        ("/handoff/lanes/3/tiers", json!(["none"]), "handoff.lanes[3].tiers: there is no tier `none`"),
        ("/handoff/lanes/3/bars/0/tiers", json!(["none"]), "handoff.lanes[3].bars[0].tiers: there is no tier `none`"),
        (
            "/handoff/lanes/3/bars/0/from",
            json!("nowhere"),
            "handoff.lanes[3].bars[0].from: there is no stage of the handoff `nowhere`",
        ),
        (
            "/handoff/lanes/3/bars/0/until",
            json!("nowhere"),
            "handoff.lanes[3].bars[0].until: there is no stage of the handoff `nowhere`",
        ),
    ] {
        refused(place, value, [expected]);
    }
}

#[test]
fn a_fact_without_a_source_is_told_wherever_facts_stand() {
    let fact = json!({ "text": "So it is said.", "sources": [] });
    for (place, value, told) in [
        ("/tiers/0/steps", json!([fact]), "tiers[0].steps[0]"),
        ("/roles/0/sources", json!([]), "roles[0]"),
        ("/roles/0/more", json!([fact]), "roles[0].more[0]"),
        ("/roles/2/does/0/sources", json!([]), "roles[2].does[0]"),
        ("/capabilities/0/tiers/essentials/sources", json!([]), "capabilities[0].tiers.essentials"),
        ("/add_ons/0/says", fact.clone(), "add_ons[0].says"),
        ("/add_ons/0/how", fact.clone(), "add_ons[0].how"),
        ("/questions/0/why", fact.clone(), "questions[0].why"),
        ("/handoff/stages/0/what", fact.clone(), "handoff.stages[0].what"),
        ("/handoff/stages/0/bring", fact.clone(), "handoff.stages[0].bring"),
        ("/handoff/always/0/says", fact.clone(), "handoff.always[0].says"),
        ("/guide/distinctions/0/says", fact.clone(), "guide.distinctions[0].says"),
        ("/guide/accelerators/says", fact.clone(), "guide.accelerators.says"),
        ("/guide/accelerators/sources", json!([]), "guide.accelerators"),
        ("/guide/terms/0/says", fact.clone(), "guide.terms[0].says"),
    ] {
        refused(place, value, [format!("{told}: a fact without a source").as_str()]);
    }
}

#[test]
fn a_source_that_is_a_page_has_an_address_and_own_advice_has_none() {
    let last = WRITTEN["sources"].as_array().expect("a list").len() - 1;
    for kind in ["seed", "handbook"] {
        let source = json!({ "id": "roles", "kind": kind, "title": "A page" });
        refused("/sources/0", source, ["sources[0].url: a page without an address"]);
    }
    let told = format!("sources[{last}].url: our own advice has no address");
    refused(&format!("/sources/{last}/url"), json!("https://example.com"), [told.as_str()]);
}

#[test]
fn a_value_has_a_level_and_a_text_or_neither() {
    let place = "capabilities[0].tiers.on-demand";
    let cell = "/capabilities/0/tiers/on-demand";
    refused(&format!("{cell}/says"), json!(""), [format!("{place}.says: an empty text").as_str()]);
    for empty in [json!({ "says": "something" }), json!({ "gives": "something" })] {
        refused(cell, empty, [format!("{place}: a text without a level").as_str()]);
    }
}

#[test]
fn levels_climb_or_fall_as_their_capability_says_and_as_needed_is_above_them() {
    // Calls end with as-needed; vouchers climb; hours of response fall.
    for (capability, last, level, out_of_order) in [
        (2, 4, "9", &[(3, "as-needed")][..]),
        (12, 4, "59", &[(4, "59")]),
        (12, 4, "060", &[(4, "060")]),
        (12, 4, "61", &[]),
        (7, 2, "3", &[(2, "3")]),
        (7, 2, "02", &[(2, "02")]),
        (7, 2, "1", &[]),
    ] {
        let levels = format!("/capabilities/{capability}/levels");
        assert_eq!(WRITTEN.pointer(&levels).and_then(Value::as_array).map(Vec::len), Some(last), "{levels}");
        let told = |(index, level): &(usize, &str)| {
            format!("capabilities[{capability}].levels[{index}]: the level `{level}` is out of order")
        };
        let file = with(&format!("{levels}/-"), json!({ "id": level }));
        let faults = file::read(&file.to_string(), &WRITTEN).err().unwrap_or_default();
        let faults: Vec<_> = faults.iter().map(|Fault { place, found, .. }| format!("{place}: {found}")).collect();
        assert_eq!(faults, out_of_order.iter().map(told).collect::<Vec<_>>(), "{level} after the others");
    }
}

#[test]
fn a_bar_of_a_lane_ends_at_the_latest_where_the_next_begins() {
    let until = "/handoff/lanes/2/bars/0/until";
    assert_eq!(WRITTEN.pointer("/handoff/lanes/2/bars/1/from"), Some(&json!("transfer")));
    for stage in ["introduce", "team-meeting", "transfer"] {
        refused(until, json!(stage), []);
    }
    for stage in ["welcome", "kickoff"] {
        let told = |tier| format!("handoff.lanes[2].bars: two bars stand at one time, at the tier `{tier}`");
        let told = ["essentials", "advanced", "signature"].map(told);
        refused(until, json!(stage), told.each_ref().map(String::as_str));
    }
}

#[test]
fn what_is_implied_implies_nothing_itself() {
    refused(
        "/questions/2/options/1/implies",
        json!({ "calls": "as-needed" }),
        ["questions[0].options[2].implies.architecture: `architecture` is implied, and implies an answer itself"],
    );
    refused(
        "/questions/1/options/3/implies",
        json!({ "calls": "as-needed" }),
        ["questions[1].options[3].implies.calls: `calls` is implied, and implies an answer itself"],
    );
}

#[test]
fn what_is_implied_is_implied_by_a_must_and_from_one_question_alone() {
    let implies = json!({ "architecture": "yes" });
    refused(
        "/questions/5/options/0/implies",
        implies.clone(),
        [
            "questions[0].options[2].implies.architecture: `architecture` is implied by `engineer` as well",
            "questions[5].options[0].implies.architecture: an option without a need implies an answer",
            "questions[5].options[0].implies.architecture: `architecture` is implied by `contact` as well",
        ],
    );
    refused(
        "/questions/5/options/1/implies",
        implies,
        [
            "questions[0].options[2].implies.architecture: `architecture` is implied by `engineer` as well",
            "questions[5].options[1].implies.architecture: `architecture` is implied by `contact` as well",
        ],
    );
}

#[test]
fn a_question_leaves_a_choice() {
    let only = WRITTEN["questions"][5]["options"][1].clone();
    refused("/questions/5/options", json!([only]), ["questions[5]: a question with fewer than two options"]);
}

#[test]
fn an_option_of_a_question_is_retired_once_by_its_name_and_by_its_letter() {
    let option = |id: &str, code: &str| json!({ "question": "calls", "id": id, "code": code, "label": "Daily", "until": "2026-11-21" });
    let second = "stands here a second time";
    let both = |one, other| json!([option("daily", "d"), option(one, other)]);
    refused("/retired/options", both("daily", "e"), [format!("retired.options[1].id: `daily` {second}").as_str()]);
    refused("/retired/options", both("hourly", "d"), [format!("retired.options[1].code: `d` {second}").as_str()]);
    refused("/retired/options", both("hourly", "e"), []);
}
