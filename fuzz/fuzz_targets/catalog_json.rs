//! A catalog that somebody else wrote as one JSON file: each line of an input is `POINTER JSON`, and puts the value at
//! that place of the embedded one. What is not written so is read as it is.

#![no_main]
#![allow(clippy::expect_used, reason = "a test says what it proves")]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use tier_advisor_catalog::{Catalog, Fault, files, json};
use tier_advisor_fuzz::data;
use tier_advisor_fuzz::serving::serves;

static WRITTEN: LazyLock<Value> = LazyLock::new(|| files::written(data()).expect("data/ holds a valid catalog"));

/// A value, and where it is put.
type Edit<'a> = (&'a str, Value);

fuzz_target!(|text: &str| {
    let Some(edits) = edits(text) else { return told(read(text), None) };
    let Some(file) = edited(&edits) else { return told(read(text), None) };
    told(read(&file.to_string()), Some(&file));
    if edits.len() > 1 && are_apart(&edits) {
        let alone: Option<Vec<_>> = edits.iter().map(|edit| of_form(std::slice::from_ref(edit))).collect();
        let alone = alone.map(|faults| faults.into_iter().flatten().collect());
        assert_eq!(of_form(&edits), alone, "every fault is told, however many there are");
    }
});

fn read(text: &str) -> Result<Catalog, Vec<Fault>> {
    json::read(text, &WRITTEN)
}

/// An accepted catalog serves; a refused one leads to every fault.
fn told(read: Result<Catalog, Vec<Fault>>, file: Option<&Value>) {
    match read {
        Ok(catalog) => serves(&catalog),
        Err(faults) => {
            assert!(!faults.is_empty());
            for fault in &faults {
                let Fault { place, found, remedy } = fault;
                assert!(!place.is_empty() && !found.is_empty() && !remedy.is_empty(), "{fault:?}");
                assert!(place == "the catalog" || file.is_none_or(|file| leads(file, place)), "{fault:?}");
            }
        }
    }
}

/// Whether a path leads to something that is written, or into something that lacks its last name.
fn leads(value: &Value, place: &str) -> bool {
    let after = |name: &str| {
        let rest = place.strip_prefix(name)?;
        (rest.is_empty() || rest.starts_with(['.', '['])).then(|| rest.strip_prefix('.').unwrap_or(rest))
    };
    match value {
        _ if place.is_empty() => true,
        Value::Object(fields) => {
            let named = |(name, value): (&String, &Value)| after(name).is_some_and(|rest| leads(value, rest));
            fields.iter().any(named) || !place.contains(['.', '['])
        }
        Value::Array(entries) => {
            let named = |(index, value)| after(&format!("[{index}]")).is_some_and(|rest| leads(value, rest));
            entries.iter().enumerate().any(named)
        }
        _ => false,
    }
}

/// The faults of form after these edits: with one of form among them, no others are told.
fn of_form(edits: &[Edit]) -> Option<BTreeSet<String>> {
    let mut file = edited(edits)?;
    file.as_object_mut()?.insert("prices".to_owned(), Value::Null);
    Some(read(&file.to_string()).expect_err("nothing is called so there").iter().map(Fault::to_string).collect())
}

/// Whether no edit is put into another.
fn are_apart(edits: &[Edit]) -> bool {
    let inside = |(inner, _): &Edit, (outer, _): &Edit| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let others = |index| edits.iter().enumerate().filter(move |(other, _)| *other != index).map(|(_, edit)| edit);
    edits.iter().enumerate().all(|(index, edit)| others(index).all(|other| !inside(edit, other)))
}

fn edits(text: &str) -> Option<Vec<Edit<'_>>> {
    text.lines().map(edit).collect()
}

fn edit(line: &str) -> Option<Edit<'_>> {
    let (pointer, value) = line.split_once(' ')?;
    Some((pointer, serde_json::from_str(value).ok()?))
}

fn edited(edits: &[Edit]) -> Option<Value> {
    let mut file = WRITTEN.clone();
    for (pointer, value) in edits {
        file.pointer_mut(pointer)?.clone_from(value);
    }
    Some(file)
}
