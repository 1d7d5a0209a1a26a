//! `docs/session.schema.json`, taken at its word. A keyword that is not known here panics: nothing of the schema goes
//! unchecked.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use serde_json::Value;
use tier_advisor_catalog::{Day, is_id};

static SCHEMA: LazyLock<Value> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/session.schema.json");
    serde_json::from_str(&fs::read_to_string(path).expect("the schema")).expect("the schema is JSON")
});

/// Whether a file is as the schema says.
pub fn allows(file: &Value) -> bool {
    holds(&SCHEMA, file)
}

fn holds(schema: &Value, value: &Value) -> bool {
    let rules = schema.as_object().expect("a schema is an object");
    rules.iter().all(|(keyword, rule)| match keyword.as_str() {
        "$schema" | "$defs" | "title" | "description" => rule.is_string() || keyword == "$defs",
        "$ref" => holds(SCHEMA.pointer(rule.as_str().expect("a text").trim_start_matches('#')).expect("a part"), value),
        "type" => rule.as_array().map_or_else(|| is(rule, value), |kinds| kinds.iter().any(|kind| is(kind, value))),
        "const" => rule == value,
        "enum" => list(rule).contains(value),
        "not" => !holds(rule, value),
        "oneOf" => list(rule).iter().filter(|schema| holds(schema, value)).count() == 1,
        "format" => rule == "date" && value.as_str().is_none_or(|text| Day::read(text).is_some()),
        "pattern" => rule == "^[a-z0-9-]{1,40}$" && value.as_str().is_none_or(is_id),
        "propertyNames" => value.as_object().into_iter().flatten().all(|(name, _)| holds(rule, &name.as_str().into())),
        "required" => list(rule).iter().all(|name| value.get(name.as_str().expect("a name")).is_some()),
        "properties" => rule
            .as_object()
            .expect("properties by their name")
            .iter()
            .all(|(name, schema)| value.get(name).is_none_or(|value| holds(schema, value))),
        "additionalProperties" => value.as_object().into_iter().flatten().all(|(name, value)| {
            let is_known = rules.get("properties").is_some_and(|known| known.get(name).is_some());
            is_known || rule.as_bool().unwrap_or_else(|| holds(rule, value))
        }),
        _ => panic!("`{keyword}` is no keyword that this test knows"),
    })
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn is(kind: &Value, value: &Value) -> bool {
    match kind.as_str() {
        Some("object") => value.is_object(),
        Some("string") => value.is_string(),
        Some("null") => value.is_null(),
        _ => panic!("{kind} is no kind that this test knows"),
    }
}
