//! Catalogs that others write: the schema is the one of the types, what it allows is read, and what is wrong is told by
//! its place, all of it.

#![allow(clippy::expect_used, reason = "a test says what it proves")]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tier_advisor_catalog::public::Catalog as Public;
use tier_advisor_catalog::{Catalog, Fault, files, json as file, open};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The embedded catalog, as others would write it.
fn written() -> Value {
    files::written(&root().join("data")).expect("data/ holds a valid catalog")
}

fn read(file: &Value) -> Result<Catalog, Vec<Fault>> {
    file::read(&file.to_string(), &written())
}

/// Everything that is wrong with the embedded catalog after a change, a line for each.
#[track_caller]
fn faults_after(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut changed = written();
    change(&mut changed);
    let faults = read(&changed).expect_err("it is refused");
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn the_schema_is_made_from_the_types() {
    let path = root().join("docs/catalog.schema.json");
    let now = serde_json::to_string_pretty(&file::schema()).expect("it is JSON") + "\n";
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        fs::write(&path, &now).expect("it can be written");
    }
    assert!(fs::read_to_string(path).expect("it is there") == now, "run the test again with UPDATE_SCHEMA=1");
}

/// What is held against the schema knows these words alone, and passes over others.
const KEYWORDS: [&str; 17] = [
    "$defs",
    "$ref",
    "$schema",
    "additionalProperties",
    "anyOf",
    "const",
    "description",
    "format",
    "items",
    "maxLength",
    "minLength",
    "oneOf",
    "pattern",
    "properties",
    "required",
    "title",
    "type",
];

#[test]
fn the_schema_says_nothing_that_is_not_held_against_a_file() {
    let mut parts = vec![file::schema()];
    while let Some(part) = parts.pop() {
        let Value::Object(part) = part else { continue };
        for (keyword, value) in part {
            assert!(KEYWORDS.contains(&keyword.as_str()), "{keyword}");
            match (keyword.as_str(), value) {
                ("$defs" | "properties", Value::Object(named)) => parts.extend(named.into_values()),
                ("anyOf" | "oneOf", Value::Array(some)) => parts.extend(some),
                ("items" | "additionalProperties", part) => parts.push(part),
                _ => {}
            }
        }
    }
}

/// A catalog as programs read it, beside what its author wrote.
#[test]
fn what_programs_read_of_a_catalog_is_what_its_author_wrote() {
    let written = written();
    let told = Public::from(&read(&written).expect("it is whole"));
    let told = serde_json::to_value(told).expect("it can be written");
    assert_eq!(told["company"], written["about"]["company"]);
    assert_eq!(told["language"], written["about"]["languages"][0]);
    for (list, own, fields) in [
        ("tiers", "tiers", &["id", "name", "who", "lead"][..]),
        ("roles", "roles", &["id", "abbr", "name", "focus", "activities", "engagement", "hands"]),
        ("capabilities", "capabilities", &["id", "name"]),
        ("questions", "questions", &["id", "code", "title", "short"]),
        ("addOns", "add_ons", &["id", "name", "role"]),
        ("sources", "sources", &["id", "title", "url", "date"]),
    ] {
        let [told, own] = [&told[list], &written[own]].map(|list| list.as_array().expect("a list"));
        assert_eq!(told.len(), own.len(), "{list}");
        for (told, own) in told.iter().zip(own) {
            for field in fields {
                assert_eq!(told[field], own[field], "{list}: {field}");
            }
        }
    }
    let (told, own) = (&told["tiers"][1], &written["capabilities"]);
    for capability in own.as_array().expect("a list") {
        let says = capability["tiers"]["essentials"]["says"].clone();
        assert_eq!(told["gives"][capability["id"].as_str().expect("an id")], says, "{}", capability["id"]);
    }
}

#[test]
fn the_embedded_catalog_written_as_one_file_is_the_same() {
    let own = files::read(&root().join("data")).expect("data/ holds a valid catalog");
    assert_eq!(read(&written()).expect("it is whole"), own);
}

#[test]
fn words_that_are_not_written_are_the_advisors_own() {
    let own = files::read(&root().join("data")).expect("data/ holds a valid catalog");
    let mut fewer = written();
    for part in file::WORDS {
        fewer.as_object_mut().expect("an object").remove(part).expect("it was there");
    }
    assert_eq!(read(&fewer).expect("it is whole"), own);
    fewer["wording"] = json!({ "shell": { "name": "Plan finder" } });
    let catalog = read(&fewer).expect("it is whole");
    assert_eq!(&*catalog.wording.shell.name, "Plan finder");
    assert_eq!(catalog.wording.ask, own.wording.ask);
}

#[test]
fn a_catalog_without_words_for_meetings_and_without_a_past_is_whole() {
    let mut fewer = written();
    for part in ["talk", "retired"] {
        fewer.as_object_mut().expect("an object").remove(part).expect("it was there");
    }
    assert!(read(&fewer).is_ok());
}

#[test]
fn every_fault_of_form_is_told_by_its_place() {
    let faults = faults_after(|file| {
        file["tiers"][1]["code"] = json!("es");
        file["tiers"][2]["people"]["sa"] = json!("friend");
        file["questions"][0]["title"] = json!(7);
        file["questions"][3]["options"][1]["lable"] = json!("Weekly");
        file["questions"][3]["options"][1].as_object_mut().expect("an object").remove("label");
        file["questions"][0]["options"][0]["asks"] = json!(7);
        file["questions"][0]["options"][1]["asks"] = Value::Null;
        file["tiers"][0]["name"] = Value::Null;
        file["tiers"][0]["summary"] = json!(true);
        let basic = json!({ "id": "basic", "code": "b", "name": "Basic", "until": "2026-02-30" });
        file["retired"] = json!({ "questions": [], "options": [], "tiers": [basic] });
        file["handoff"]["stages"] = json!({});
        file["wording"]["ask"]["next"] = json!(["Next"]);
        file["prices"] = json!([]);
        file.as_object_mut().expect("an object").remove("roles");
    });
    for expected in [
        "the catalog: `roles` is missing; write it",
        "tiers[1].code: `es`; write a single letter or digit",
        "tiers[2].people.sa: `friend`; write one of yours, around, add-on, not-included, until-close, beside",
        "questions[0].title: 7; write a text",
        "questions[3].options[1]: `label` is missing; write it",
        "questions[3].options[1].lable: nothing is called so here; take it out, or mend the name",
        "questions[0].options[0].asks: 7; write a text",
        "tiers[0].name: null; write a text",
        "tiers[0].summary: true; write an object",
        "retired.tiers[0].until: `2026-02-30`; write a day as in 2026-11-22",
        "handoff.stages: an object; write a list",
        "wording.ask.next: a list; write a text",
        "prices: nothing is called so here",
    ] {
        assert!(faults.iter().any(|fault| fault.contains(expected)), "{expected}\n{}", faults.join("\n"));
    }
    assert_eq!(faults.len(), 13, "{}", faults.join("\n"));
}

#[test]
fn every_fault_of_content_is_told_by_its_place() {
    let faults = faults_after(|file| {
        file["tiers"][0]["lead"] = json!("nobody");
        file["questions"][0]["options"][0]["needs"] = json!({ "nothing": "1" });
        file["sources"][0]["id"] = json!("<b>");
    });
    for expected in ["tiers[0].lead", "questions[0].options[0].needs.nothing", "sources[0].id"] {
        assert!(faults.iter().any(|fault| fault.starts_with(expected)), "{expected}\n{}", faults.join("\n"));
    }
}

#[test]
fn there_is_at_least_one_of_what_is_drawn_and_not_more_than_can_be_counted() {
    let faults = faults_after(|file| {
        file["questions"] = json!([]);
        file["talk"] = json!({});
        file["handoff"]["stages"] = json!([]);
        let level = file["capabilities"][0]["levels"][0].clone();
        file["capabilities"][0]["levels"] = json!(vec![level.clone(); 201]);
        file["capabilities"][1]["levels"] = json!(vec![level; 200]);
    });
    assert!(!faults.iter().any(|fault| fault.contains("200 of them")), "{}", faults.join("\n"));
    for expected in [
        "questions: there is none; write at least one",
        "handoff.stages: there is none; write at least one",
        "capabilities[0].levels: 201 of them; write 200 at most",
    ] {
        assert!(faults.iter().any(|fault| fault == expected), "{expected}\n{}", faults.join("\n"));
    }
}

#[test]
fn who_leads_belongs_to_the_tier_nobody_stands_twice_at_one_time_and_own_advice_is_marked() {
    let faults = faults_after(|file| {
        file["tiers"][0]["lead"] = json!("pse");
        file["handoff"]["lanes"][1]["bars"][0].as_object_mut().expect("an object").remove("until");
        let ours = file["sources"].as_array_mut().expect("a list").iter_mut().find(|own| own["kind"] == "ours");
        ours.expect("there is one")["kind"] = json!("handbook");
    });
    for expected in [
        "tiers[0].lead: `pse` leads, and is nobody's own at this tier",
        "handoff.lanes[1].bars: two bars stand at one time",
        "sources: none is of the kind `ours`",
    ] {
        assert!(faults.iter().any(|fault| fault.starts_with(expected)), "{expected}\n{}", faults.join("\n"));
    }
}

#[test]
fn no_address_but_one_of_the_web_is_taken() {
    for address in ["javascript:alert(1)", "data:text/html,x", "//example.com", "http://example.com"] {
        let faults = faults_after(|file| {
            file["sources"][0]["url"] = json!(address);
            file["guide"]["pages"][0]["url"] = json!(address);
        });
        assert_eq!(faults.len(), 2, "{address}: {}", faults.join("\n"));
    }
}

#[test]
fn what_is_no_json_is_told_by_line_and_column() {
    let faults = file::read("{\n  \"about\": {,\n}", &json!({})).expect_err("it is refused");
    let [Fault { place, found, .. }] = faults.as_slice() else { unreachable!("one fault") };
    assert_eq!((place.as_str(), found.as_str()), ("the catalog", "key must be a string at line 2 column 13"));
}

#[test]
fn a_name_that_an_object_says_twice_is_refused_wherever_it_stands() {
    let text = written().to_string();
    for (once, twice) in [
        ("\"needs\":{", "\"needs\":{\"calls\":\"1\",\"calls\":\"2\","),
        ("\"result\":{", "\"result\":{\"label\":\"Fits\","),
        ("{\"about\":", "{\"about\":{},\"about\":"),
    ] {
        assert!(text.contains(once), "{once}");
        let faults = file::read(&text.replacen(once, twice, 1), &written()).expect_err("it is refused");
        let [Fault { found, .. }] = faults.as_slice() else { panic!("{faults:?}") };
        assert!(found.contains("stands here a second time at line 1"), "{found}");
    }
}

#[test]
fn a_folder_or_a_file_is_opened_and_its_faults_are_told_with_its_place() {
    let (root, dir) = (root(), tempfile::tempdir().expect("a folder"));
    let own = root.join("data");
    assert_eq!(open(&own, &own).expect("it is whole").about.company.as_str(), "GitLab");
    assert!(open(&root.join("examples/catalog/alvdimma.json"), &own).is_ok());
    let first = |path: &Path| open(path, &own).expect_err("it is refused").remove(0);
    assert!(first(dir.path()).contains("about.toml:1: cannot be read: "));
    let file = dir.path().join("own.json");
    assert!(first(&file).contains("own.json: cannot be read: "));
    fs::write(&file, "{}").expect("it can be written");
    assert!(first(&file).contains("own.json: the catalog: `about` is missing"));
}

#[test]
fn a_file_of_the_greatest_size_is_read_and_a_larger_one_is_not_even_looked_at() {
    let found = |size: usize| file::read(&" ".repeat(size), &json!({})).expect_err("it is refused").remove(0).found;
    assert!(found(file::LONGEST).starts_with("EOF"));
    assert_eq!(found(file::LONGEST + 1), "16777217 bytes");
}

#[test]
fn what_is_made_to_hurt_is_refused() {
    let deep = "[".repeat(100_000);
    let long = " ".repeat(file::LONGEST + 1);
    for text in ["", "null", "[]", "7", "\"catalog\"", &deep, &long, "{\"about\":1,\"about\":1}"] {
        assert!(!file::read(text, &json!({})).expect_err("it is refused").is_empty());
    }
}
