//! The form of a file, held against `docs/catalog.schema.json`: every place where it is not as the schema says.

use serde_json::{Map, Value};

use crate::{Day, Fault};

/// The schema, made from the types.
const SCHEMA: &str = include_str!("../../../docs/catalog.schema.json");

/// Everything that is wrong with the form of a file.
pub(super) fn faults(file: &Value) -> Vec<Fault> {
    let Ok(Value::Object(schema)) = serde_json::from_str(SCHEMA) else { unreachable!("it is written from the types") };
    let mut form = Form { root: &schema, faults: Vec::new() };
    form.check(&schema, file, "");
    form.faults
}

type Schema = Map<String, Value>;

struct Form<'a> {
    root: &'a Schema,
    faults: Vec<Fault>,
}

impl<'a> Form<'a> {
    fn check(&mut self, schema: &'a Schema, value: &Value, place: &str) {
        if let Some(part) = self.referred(schema) {
            return self.check(part, value, place);
        }
        if let Some(words) = words(schema) {
            if !words.iter().any(|word| value.as_str() == Some(word)) {
                self.add(place, seen(value), format!("write one of {}", words.join(", ")));
            }
            return;
        }
        if let Some([given, _]) = list(schema, "anyOf") {
            if let (Some(given), false) = (given.as_object(), value.is_null()) {
                self.check(given, value, place);
            }
            return;
        }
        let kinds = kinds(schema);
        if !kinds.is_empty() && !kinds.contains(&kind(value)) {
            return self.add(place, seen(value), format!("write {}", wanted(schema, kinds[0])));
        }
        match value {
            Value::Object(fields) => self.fields(schema, fields, place),
            Value::Array(entries) => self.entries(schema, entries, place),
            Value::String(text) => self.text(schema, text, place),
            _ => {}
        }
    }

    fn fields(&mut self, schema: &'a Schema, fields: &Schema, place: &str) {
        let known = object(schema, "properties");
        for name in list(schema, "required").into_iter().flatten().filter_map(Value::as_str) {
            if !fields.contains_key(name) {
                self.add(place, format!("`{name}` is missing"), "write it".to_owned());
            }
        }
        let others = schema.get("additionalProperties");
        for (name, value) in fields {
            let inside = if place.is_empty() { name.clone() } else { format!("{place}.{name}") };
            match known.and_then(|known| known.get(name)).or(others) {
                Some(Value::Object(part)) => self.check(part, value, &inside),
                Some(Value::Bool(false)) => {
                    let names: Vec<_> = known.into_iter().flat_map(Map::keys).map(String::as_str).collect();
                    let remedy = format!("take it out, or mend the name: here may stand {}", names.join(", "));
                    self.add(&inside, "nothing is called so here".to_owned(), remedy);
                }
                _ => {}
            }
        }
    }

    fn entries(&mut self, schema: &'a Schema, entries: &[Value], place: &str) {
        let Some(part) = object(schema, "items") else { return };
        for (index, entry) in entries.iter().enumerate() {
            self.check(part, entry, &format!("{place}[{index}]"));
        }
    }

    fn text(&mut self, schema: &Schema, text: &str, place: &str) {
        let is_one_letter = schema.get("maxLength").is_some_and(|most| most == 1);
        if schema.contains_key("minLength") && !is_one_letter && text.trim().is_empty() {
            self.add(place, "an empty text".to_owned(), "write what is to be read there".to_owned());
        }
        let is_day = schema.get("format").is_some_and(|format| format == "date");
        if is_one_letter && text.chars().count() != 1 || is_day && Day::read(text).is_none() {
            self.add(place, format!("`{text}`"), format!("write {}", wanted(schema, "string")));
        }
    }

    /// The part of the schema that a part refers to.
    fn referred(&self, schema: &Schema) -> Option<&'a Schema> {
        let name = schema.get("$ref")?.as_str()?.strip_prefix("#/$defs/")?;
        object(object(self.root, "$defs")?, name)
    }

    fn add(&mut self, place: &str, found: String, remedy: String) {
        let place = if place.is_empty() { "the catalog" } else { place };
        self.faults.push(Fault { place: place.to_owned(), found, remedy });
    }
}

/// The words between which a text chooses, if it does.
fn words(schema: &Schema) -> Option<Vec<&str>> {
    let one_of = list(schema, "oneOf")?;
    Some(one_of.iter().filter_map(|one| one.get("const")?.as_str()).collect())
}

fn kinds(schema: &Schema) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(kind)) => vec![kind],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// What stands there, as its author calls it.
fn seen(value: &Value) -> String {
    match value {
        Value::String(text) => format!("`{text:.60}`"),
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

/// What belongs there.
fn wanted(schema: &Schema, kind: &str) -> &'static str {
    let has = |keyword| schema.contains_key(keyword);
    match kind {
        "string" if has("maxLength") => "a single letter or digit",
        "string" if has("format") => "a day as in 2026-11-22",
        "string" => "a text",
        "array" => "a list",
        _ => "an object",
    }
}

fn object<'a>(schema: &'a Schema, keyword: &str) -> Option<&'a Schema> {
    schema.get(keyword)?.as_object()
}

fn list<'a>(schema: &'a Schema, keyword: &str) -> Option<&'a [Value]> {
    Some(schema.get(keyword)?.as_array()?.as_slice())
}
