//! What the build writes beside the advisor: the first screen, the text to read without it, and the catalog as data.

#![allow(clippy::expect_used, reason = "a test says what it proves")]

mod words;

use std::fs;

use serde_json::Value;
use tier_advisor::advisor::embedded;
use tier_advisor_catalog::public::Catalog;
use tier_advisor_catalog::{List, Shown};
use tier_advisor_pages::{
    STYLESHEET, at_first_look, drawing, fallback, fallback_page, first, json, said, said_in_meeting, types, write,
};

use words::words;

/// What stands in the first element of this kind.
fn inside<'a>(html: &'a str, tag: &str) -> &'a str {
    let (open, close) = (format!("<{tag}"), format!("</{tag}>"));
    let rest = html.split_once(&open).and_then(|(_, rest)| rest.split_once('>')).expect("it is there").1;
    rest.split(close.as_str()).next().unwrap_or_default()
}

/// `catalog.json`, read back.
fn data() -> Value {
    let text = json(&Catalog::from(&embedded().catalog)).expect("a catalog can be told in JSON");
    serde_json::from_str(&text).expect("what is told in JSON can be read")
}

/// The ids of a list in it.
fn ids(list: &Value) -> Vec<&str> {
    let ids = list.as_array().expect("a list").iter().map(|entry| entry["id"].as_str());
    ids.map(|id| id.expect("every entry has an id")).collect()
}

fn known<T>(list: List<T>, id: impl Fn(&T) -> &'static str) -> Vec<&'static str> {
    list.iter().map(id).collect()
}

#[test]
fn the_first_screen_asks_the_first_question_with_all_its_options() {
    let html = first(embedded());
    let question = embedded().catalog.questions.first().expect("there is one");
    assert!(words(inside(&html, "legend")).contains(question.title.as_str()), "{html}");
    assert_eq!(html.matches("<input type=\"radio\"").count(), question.options.len() + 1, "the options, and not sure");
    let words = words(inside(&html, "fieldset"));
    for option in question.options {
        assert!(words.contains(option.label.as_str()), "{}: {words}", option.id);
    }
}

#[test]
fn the_first_screen_has_the_ladder_with_each_tier() {
    let html = first(embedded());
    let ladder = words(inside(&html, "ol class=\"rungs\""));
    for tier in embedded().catalog.tiers {
        assert!(ladder.contains(tier.name.as_str()), "{}: {ladder}", tier.id);
    }
}

#[test]
fn the_first_screen_is_one_element_without_marks_for_a_takeover() {
    let html = first(embedded());
    assert!(html.starts_with("<div class=\"ta\" dir=\"ltr\">") && html.ends_with("</div>"), "{html}");
    assert!(!html.contains("<!--"), "{html}");
}

#[test]
fn the_fallback_tells_every_tier_with_its_figures() {
    let words = words(&fallback(&embedded().catalog));
    for tier in embedded().catalog.tiers {
        for said in [tier.name, tier.who, tier.summary.text] {
            assert!(words.contains(said.as_str()), "{}: {said:?}", tier.id);
        }
    }
    for figure in embedded().catalog.capabilities.iter().filter(|capability| capability.shown == Shown::Number) {
        assert!(words.contains(figure.name.as_str()), "{}", figure.id);
        for (tier, cell) in &figure.tiers {
            assert!(words.contains(cell.says.as_str()), "{} at {tier}", figure.id);
        }
    }
}

#[test]
fn the_fallback_tells_every_role() {
    let words = words(&fallback(&embedded().catalog));
    for role in embedded().catalog.roles {
        for said in [role.abbr, role.name, role.focus, role.activities, role.engagement, role.hands_says] {
            assert!(words.contains(said.as_str()), "{}: {said:?}", role.id);
        }
    }
}

#[test]
fn the_fallback_tells_every_stage_once_with_who_leads_at_which_tier() {
    let html = fallback(&embedded().catalog);
    let stages: Vec<_> = inside(&html, "ol").split("<li>").skip(1).map(words).collect();
    assert_eq!(stages.len(), embedded().catalog.handoff.stages.len());
    for (stage, told) in embedded().catalog.handoff.stages.iter().zip(&stages) {
        let title = stage.title.split('{').next().unwrap_or_default();
        assert!(told.starts_with(title), "{}: {told}", stage.id);
        for tier in embedded().catalog.tiers {
            let is_there = stage.tiers.is_empty() || stage.tiers.contains(&tier.id);
            assert_eq!(told.contains(tier.name.as_str()), is_there, "{} at {}: {told}", stage.id, tier.id);
        }
    }
    let transfer = |from: &str| stages.iter().find(|told| told.starts_with(from)).expect("there is a transfer");
    let named = transfer("The SA hands over to the CSM or CSA");
    for said in ["Essentials: CSM leads.", "Advanced and Signature: CSA leads (ours)."] {
        assert!(named.contains(said), "{said:?}: {named}");
    }
    assert!(transfer("The SA hands over to the CSE").contains("On-Demand: CSE leads."));
}

#[test]
fn the_fallback_says_what_it_is_and_as_of_when() {
    let about = &embedded().catalog.about;
    let words = words(&fallback(&embedded().catalog));
    for said in [about.guidance, about.checked, about.independent, about.authority, about.credit] {
        assert!(words.contains(said.as_str()), "{said:?}");
    }
}

#[test]
fn the_fallback_is_plain_and_fully_filled_in() {
    let html = fallback(&embedded().catalog);
    assert!(html.starts_with("<div class=\"fallback\">") && html.ends_with("</div>"), "{html}");
    for foreign in ["<script", "<style", "<button", "<form", "<input", "<!--", " style=", " id=", "{", "}"] {
        assert!(!html.contains(foreign), "{foreign}");
    }
}

#[test]
fn the_fallback_page_holds_the_same_text_and_links_the_style_sheet_named() {
    let page = fallback_page(&embedded().catalog, "look/of it.css");
    assert!(page.starts_with("<!doctype html><html lang=\"en\" dir=\"ltr\"><head><meta charset=\"utf-8\">"), "{page}");
    assert!(page.contains(&fallback(&embedded().catalog)), "{page}");
    assert!(page.contains("<link rel=\"stylesheet\" href=\"look/of it.css\">"), "{page}");
    assert_eq!(inside(&page, "title"), embedded().catalog.wording.shell.name.as_str());
    assert_eq!(page.matches("<h1").count(), 1, "{page}");
}

#[test]
fn the_catalog_as_data_has_every_id() {
    let (data, catalog) = (data(), &embedded().catalog);
    assert_eq!(ids(&data["tiers"]), known(catalog.tiers, |tier| tier.id.as_str()));
    assert_eq!(ids(&data["roles"]), known(catalog.roles, |role| role.id.as_str()));
    assert_eq!(ids(&data["capabilities"]), known(catalog.capabilities, |capability| capability.id.as_str()));
    assert_eq!(ids(&data["questions"]), known(catalog.questions, |question| question.id.as_str()));
    assert_eq!(ids(&data["addOns"]), known(catalog.add_ons, |add_on| add_on.id.as_str()));
    assert_eq!(ids(&data["sources"]), known(catalog.sources, |source| source.id.as_str()));
    for (question, told) in catalog.questions.iter().zip(data["questions"].as_array().expect("a list")) {
        assert_eq!(ids(&told["options"]), known(question.options, |option| option.id.as_str()), "{}", question.id);
    }
}

#[test]
fn the_catalog_as_data_tells_what_is_not_stated_from_what_is_not_given() {
    let data = data();
    let on_demand = &data["tiers"][0]["gives"];
    assert_eq!(on_demand["architecture"], Value::Null);
    assert_eq!(on_demand["plan"], "no");
    assert_eq!(data["tiers"][3]["gives"]["calls"], "as needed");
    for tier in data["tiers"].as_array().expect("a list") {
        let gives = tier["gives"].as_object().expect("an object");
        assert_eq!(gives.len(), embedded().catalog.capabilities.len(), "{}", tier["id"]);
    }
}

#[test]
fn the_types_name_every_field_of_the_data() {
    let types = types();
    let is_typed = |interface: &str, entry: &Value| {
        let opening = format!("export interface {interface} {{\n");
        let (_, rest) = types.split_once(&opening).unwrap_or_else(|| panic!("no {interface} in:\n{types}"));
        let fields = rest.split_once("\n}").expect("it ends").0;
        for field in entry.as_object().expect("an object").keys() {
            assert!(fields.contains(&format!("\n  {field}: ")), "no {field} in {interface}:\n{types}");
        }
    };
    let data = data();
    is_typed("Catalog", &data);
    is_typed("Choice", &data["questions"][0]["options"][0]);
    let lists = [("Tier", "tiers"), ("Role", "roles"), ("Capability", "capabilities"), ("Question", "questions")];
    for (interface, list) in lists.into_iter().chain([("AddOn", "addOns"), ("Source", "sources")]) {
        is_typed(interface, &data[list][0]);
    }
}

#[test]
fn all_five_files_are_written() {
    let dir = tempfile::tempdir().expect("a folder");
    let out = dir.path().join("new/folder");
    write(&out, STYLESHEET).expect("it may be written to");
    for name in ["first.html", "fallback.html", "fallback-page.html", "catalog.json", "catalog.d.ts"] {
        assert!(fs::metadata(out.join(name)).is_ok_and(|file| file.len() > 0), "{name}");
    }
}

#[test]
fn what_cannot_be_written_is_told_with_its_path_and_what_to_do() {
    let dir = tempfile::tempdir().expect("a folder");
    fs::create_dir(dir.path().join("fallback.html")).expect("it may be made");
    let error = write(dir.path(), STYLESHEET).expect_err("a folder is in the way").to_string();
    assert!(error.starts_with(&dir.path().join("fallback.html").display().to_string()), "{error}");
    assert!(error.contains("name a folder that may be written to"), "{error}");
}

/// The words of a drawing.
fn drawn(drawing: &Value) -> String {
    match drawing {
        Value::String(words) => words.clone(),
        Value::Array(element) => element.iter().skip(2).map(drawn).collect::<Vec<_>>().join(" "),
        _ => String::new(),
    }
}

#[test]
fn the_drawing_says_what_the_first_screen_says() {
    let html = at_first_look(&first(embedded()));
    let drawn = drawn(&drawing(&html));
    assert_eq!(drawn.split_whitespace().collect::<Vec<_>>().join(" "), words(&html));
}

#[test]
fn a_first_look_does_without_what_is_opened_later() {
    let (whole, look) = (first(embedded()), at_first_look(&first(embedded())));
    assert!(whole.contains("popover=") && !look.contains("popover="), "{look}");
    assert!(words(&whole).starts_with(&words(&look)), "{look}");
}

#[test]
fn the_types_that_the_scripts_are_checked_against_are_those_of_the_catalog() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../embed/element/catalog.d.ts");
    if std::env::var_os("UPDATE_TYPES").is_some() {
        fs::write(path, types()).expect("it can be written");
    }
    let written = fs::read_to_string(path).expect("it is there");
    assert_eq!(written, types(), "run the test again with UPDATE_TYPES=1");
}

#[test]
fn pages_written_by_hand_say_in_development_what_the_catalog_says() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let catalog = &embedded().catalog;
    for (page, said) in [
        ("index.html", said(catalog)),
        ("src/embed/meeting/meeting.html", said_in_meeting(catalog)),
        ("src/embed/frame/embed.html", said(catalog)),
    ] {
        let html = fs::read_to_string(format!("{root}/{page}")).expect("it is there");
        let marked: Vec<_> = html.split(" data-says=\"").skip(1).filter_map(|rest| rest.split_once("\">")).collect();
        assert!(!marked.is_empty(), "{page} says nothing");
        for (name, rest) in marked {
            let says = rest.split('<').next().unwrap_or_default();
            assert_eq!(said.get(name).map(String::as_str), Some(says), "{page}: {name}");
        }
        assert!(html.contains(&format!("<html lang=\"{}\">", said["language"])), "{page}");
    }
}

#[test]
fn the_example_of_a_sales_page_holds_the_text_as_it_is_now() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/plain/index.html");
    let page = fs::read_to_string(path).expect("it is there");
    let (before, rest) = page.split_once("<!-- fallback.html -->\n").expect("the text begins at a mark");
    let (held, after) = rest.split_once("\n        <!-- /fallback.html -->").expect("and ends at one");
    let fallback = fallback(&embedded().catalog);
    if std::env::var_os("UPDATE_EXAMPLE").is_some() {
        let mark = ("<!-- fallback.html -->\n", "\n        <!-- /fallback.html -->");
        fs::write(path, [before, mark.0, &fallback, mark.1, after].concat()).expect("it can be written");
    } else {
        assert_eq!(held.trim_end(), fallback.trim_end(), "run the test again with UPDATE_EXAMPLE=1");
    }
}
