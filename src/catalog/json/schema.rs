//! The JSON Schema of a catalog, made from the types.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use super::WORDS;
use super::written::Written;
use crate::{Day, List, Name, Table, Text, Who};

/// The schema.
#[must_use]
pub fn schema() -> Value {
    let written = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Written>();
    let mut schema = written.to_value();
    schema["title"] = json!("A catalog for Tier Advisor");
    schema["properties"]["$schema"] = json!({ "type": "string", "description": "Where the schema of this file is." });
    let mut words: Vec<String> = WORDS.iter().flat_map(|part| references(&schema["properties"][part])).collect();
    while let Some(name) = words.pop() {
        let Some(Value::Object(part)) = schema.pointer_mut(&name[1..]) else { continue };
        // What was walked before asks for nothing any more.
        if part.remove("required").is_some() {
            words.extend(part.values().flat_map(references));
        }
    }
    without_defaults(&mut schema);
    schema
}

/// What is meant where nothing is written stands in no file.
fn without_defaults(schema: &mut Value) {
    if let Value::Object(fields) = schema {
        fields.remove("default");
        fields.values_mut().for_each(without_defaults);
    }
}

/// What a part refers to.
fn references(part: &Value) -> Vec<String> {
    match part {
        Value::Object(fields) => match fields.get("$ref") {
            Some(Value::String(name)) => vec![name.clone()],
            _ => fields.values().flat_map(references).collect(),
        },
        Value::Array(entries) => entries.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

impl JsonSchema for Text {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "minLength": 1 })
    }
}

impl<T> JsonSchema for Name<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Name".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[a-z0-9-]{1,40}$" })
    }
}

impl<T: JsonSchema> JsonSchema for List<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("ListOf{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "items": generator.subschema_for::<T>() })
    }
}

impl<K, V: JsonSchema> JsonSchema for Table<K, V> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("TableOf{}", V::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "object", "additionalProperties": generator.subschema_for::<V>() })
    }
}

impl JsonSchema for Day {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date" })
    }
}

impl JsonSchema for Who {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Who".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "The id of a role; `lead` for the one that leads after the sale, `ae` for who sells."
        })
    }
}
