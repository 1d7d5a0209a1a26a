//! A catalog far larger than anybody would write: 100 tiers, 200 capabilities, 300 questions.

use serde_json::{Map, Value, json};
use tier_advisor::advisor::{Advisor, WORDS};
use tier_advisor_advice::Rules;
use tier_advisor_catalog::json as file;

const TIERS: usize = 100;
const CAPABILITIES: usize = 200;
const QUESTIONS: usize = 300;
const LEVELS: usize = 5;
const OPTIONS: usize = 4;

/// The advisor over it, kept for good. All but its tiers, capabilities and questions is the example's.
pub fn large() -> &'static Advisor {
    let mut catalog: Value =
        serde_json::from_str(include_str!("../examples/catalog/alvdimma.json")).expect("the example is JSON");
    catalog["tiers"] = (0..TIERS).map(|tier| self::tier(&catalog, tier)).collect();
    catalog["capabilities"] = (0..CAPABILITIES).map(capability).collect();
    catalog["questions"] = (0..QUESTIONS).map(question).collect();
    catalog["add_ons"] = json!([]);
    catalog["handoff"]["lanes"] = json!([]);
    for stage in catalog["handoff"]["stages"].as_array_mut().expect("the stages are a list") {
        let stage = stage.as_object_mut().expect("a stage is an object");
        stage.retain(|field, _| field != "tiers" && field != "ours_for");
    }
    catalog.as_object_mut().expect("it is an object").retain(|part, _| part != "talk" && part != "retired");
    let words = serde_json::from_str(WORDS).expect("the words are JSON");
    let catalog = file::read(&catalog.to_string(), &words).expect("it is a valid catalog");
    let rules = Rules::new(&catalog);
    Box::leak(Box::new(Advisor { catalog, rules }))
}

/// A letter of its own for each.
fn letter(index: usize) -> char {
    char::from_u32(0x4e00 + index as u32).expect("there are thousands of letters from there on")
}

fn tier(catalog: &Value, index: usize) -> Value {
    let mut tier = catalog["tiers"][0].clone();
    tier["id"] = json!(format!("tier-{index}"));
    tier["code"] = json!(letter(index));
    tier["name"] = json!(format!("Tier {index}"));
    tier
}

fn capability(index: usize) -> Value {
    let levels: Value =
        (1..=LEVELS).map(|level| json!({ "id": level.to_string(), "need": format!("{level} of {index}") })).collect();
    let cell = |tier: usize| {
        let level = 1 + (tier + index) * LEVELS / (TIERS + CAPABILITIES);
        json!({ "level": level.to_string(), "says": level.to_string(), "sources": ["ours"] })
    };
    let tiers: Map<_, _> = (0..TIERS).map(|tier| (format!("tier-{tier}"), cell(tier))).collect();
    json!({ "id": format!("c-{index}"), "shown": "line", "name": format!("Of {index}"), "levels": levels, "tiers": tiers })
}

fn question(index: usize) -> Value {
    let option = |option: usize| {
        json!({
            "id": format!("o-{option}"),
            "code": char::from(b'a' + option as u8),
            "label": format!("Option {option}"),
            "needs": { format!("c-{}", index % CAPABILITIES): (1 + option).to_string() },
        })
    };
    let options: Value = (0..OPTIONS).map(option).collect();
    let why = json!({ "text": "Because.", "sources": ["ours"] });
    json!({
        "id": format!("q-{index}"),
        "code": letter(index),
        "short": format!("Question {index}"),
        "title": format!("Which of {index}?"),
        "hint": "It depends.",
        "why": why,
        "options": options,
    })
}
