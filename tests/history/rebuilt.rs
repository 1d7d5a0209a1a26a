//! Files of which something was changed: the schema and the reader agree on each.

use fastrand::Rng;
use serde_json::{Value, json};
use tier_advisor_session::file::FileRefusal;

use crate::files::{file, opened};
use crate::mangling::mangled;
use crate::schema;
use crate::sessions::session;

/// Puts something into some place of a file, takes something out, or moves it elsewhere.
fn rebuilt(random: &mut Rng, file: &mut Value) {
    let mut places = Vec::new();
    all_places("", file, &mut places);
    let place = |random: &mut Rng| places[random.usize(..places.len())].clone();
    let (to, from) = (place(random), place(random));
    let other = file.pointer(&from).cloned().unwrap_or_default();
    let new = if random.bool() { other } else { anything(random) };
    let Some(value) = file.pointer_mut(&to) else { return };
    match value {
        Value::Object(object) if random.bool() => {
            let names: Vec<_> = object.keys().cloned().collect();
            if random.bool() && !names.is_empty() {
                object.remove(&names[random.usize(..names.len())]);
            } else {
                object.insert(name(random).into(), new);
            }
        }
        value => *value = new,
    }
}

fn all_places(at: &str, value: &Value, places: &mut Vec<String>) {
    places.push(at.into());
    for (name, value) in value.as_object().into_iter().flatten() {
        all_places(&format!("{at}/{name}"), value, places);
    }
}

/// Names and texts that have a meaning somewhere, and one that has none.
fn name(random: &mut Rng) -> &'static str {
    const NAMES: [&str; 24] = [
        "format",
        "form",
        "catalog",
        "made",
        "answers",
        "at",
        "recommendation",
        "link",
        "option",
        "importance",
        "screen",
        "question",
        "tier",
        "questions",
        "result",
        "handoff",
        "roles",
        "must",
        "nice",
        "not-sure",
        "calls",
        "weekly",
        "2026-11-22",
        "nothing",
    ];
    NAMES[random.usize(..NAMES.len())]
}

fn anything(random: &mut Rng) -> Value {
    match random.u8(..12) {
        0 => json!(null),
        1 => json!(random.bool()),
        2 => json!(random.u8(..3)),
        3 => json!(random.f64()),
        4 => json!([name(random)]),
        5 => json!({}),
        6 => json!({ "option": name(random), "importance": name(random) }),
        7 => json!({ "screen": name(random), name(random): name(random) }),
        _ => json!(name(random)),
    }
}

#[test]
fn what_the_schema_allows_is_read_or_names_a_stranger_and_nothing_else_is_read() {
    let mut random = Rng::with_seed(1);
    let (mut read, mut strange, mut mangled) = (0, 0, 0);
    for _ in 0..20_000 {
        let mut value = serde_json::from_str(&file(&session(&mut random))).expect("JSON");
        for _ in 0..random.usize(1..3) {
            rebuilt(&mut random, &mut value);
        }
        let opened = opened(&value.to_string());
        let count = match &opened {
            Ok(_) => &mut read,
            Err(FileRefusal::Unknown(_)) => &mut strange,
            Err(_) => &mut mangled,
        };
        *count += 1;
        let is_of_the_form = matches!(opened, Ok(_) | Err(FileRefusal::Unknown(_) | FileRefusal::Newer));
        assert_eq!(schema::allows(&value), is_of_the_form, "{opened:?}: {value:#}");
    }
    assert!(read.min(strange).min(mangled) > 200, "{read} are read, {strange} name strangers, {mangled} are none");
}

/// Whatever is opened is of the form that the schema describes, and every answer in it is in the session.
#[test]
fn of_twenty_thousand_mangled_files_none_is_opened_by_half() {
    let mut random = Rng::with_seed(1);
    let mut read = 0;
    for _ in 0..20_000 {
        let text = file(&session(&mut random));
        let text = mangled(&mut random, &text, b"{}[]\":, \n0123456789abcdeimnorstuy-");
        let Ok(opened) = opened(&text) else { continue };
        let value: Value = serde_json::from_str(&text).expect("what is opened is JSON");
        assert!(schema::allows(&value), "{text}");
        let answers = value["answers"].as_object().expect("answers");
        let session = opened.reopened.session;
        assert_eq!(session.answers().iter().filter(|(_, answer)| answer.is_some()).count(), answers.len(), "{text}");
        let again: Value = serde_json::from_str(&file(&session)).expect("JSON");
        assert_eq!((&again["answers"], &again["at"]), (&value["answers"], &value["at"]), "{text}");
        read += 1;
    }
    assert!((100..10_000).contains(&read), "{read} are read");
}
