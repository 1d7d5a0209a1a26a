//! Files that are none: anybody can drop anything on a page.

use serde_json::{Value, json};
use tier_advisor_session::Step;
use tier_advisor_session::file::FileRefusal;

use crate::files::{file, opened};
use crate::schema;
use crate::sessions::{CATALOG, said};

/// A whole file, as JSON.
fn whole() -> Value {
    let session = said("calls=weekly engineer=yes~ severity=?", Step::Result);
    serde_json::from_str(&file(&session)).expect("JSON")
}

/// The refusal of a whole file in which something else stands at a place; nothing, if `value` is none.
#[track_caller]
fn with(place: &str, value: impl Into<Option<Value>>) -> FileRefusal {
    let mut whole = whole();
    let (parent, name) = place.rsplit_once('/').expect("a place such as /at/screen");
    let parent = whole.pointer_mut(parent).and_then(Value::as_object_mut).expect("a place in the file");
    match value.into() {
        Some(value) => drop(parent.insert(name.into(), value)),
        None => drop(parent.remove(name).expect("something to take out")),
    }
    let refusal = opened(&whole.to_string()).expect_err("the file is refused");
    let is_of_the_form = matches!(refusal, FileRefusal::Unknown(_) | FileRefusal::Newer);
    assert_eq!(schema::allows(&whole), is_of_the_form, "the schema says the same of {whole}");
    refusal
}

fn unknown<const N: usize>(names: [&str; N]) -> FileRefusal {
    FileRefusal::Unknown(names.map(String::from).into())
}

#[test]
fn what_is_no_json_is_told_apart_from_what_is_no_session() {
    for text in ["", " ", "hello", "{", "{}}", "NaN", "{\"format\": NaN}", "{'format': 1}", "[1,]", "\0", "{\"a\":01}"]
    {
        assert_eq!(opened(text), Err(FileRefusal::NotJson), "{text}");
    }
    for text in ["{}", "[]", "1", "null", "\"tier-advisor-session\"", "[\"tier-advisor-session\"]", "1e999"] {
        assert_eq!(opened(text), Err(FileRefusal::NotASession), "{text}");
    }
    for value in [json!("tier-advisor"), json!(null), json!(["tier-advisor-session"]), json!({})] {
        assert_eq!(with("/format", value), FileRefusal::NotASession);
    }
    assert_eq!(with("/format", None), FileRefusal::NotASession);
}

#[test]
fn another_form_is_told_as_such() {
    for value in [json!(0), json!(2), json!(-1), json!(1.5), json!("1"), json!(null), json!([1]), json!(u64::MAX)] {
        assert_eq!(with("/form", value), FileRefusal::OtherForm);
    }
    assert_eq!(with("/form", None), FileRefusal::OtherForm);
    for form in ["1e999", "1e1", "1.0", "99999999999999999999999999"] {
        let text = file(&said("", Step::Result)).replace("\"form\": 1", &format!("\"form\": {form}"));
        assert_eq!(opened(&text), Err(FileRefusal::OtherForm), "{form}");
    }
}

#[test]
fn whatever_is_missing_or_too_much_or_of_another_kind_refuses_the_whole() {
    for place in ["/catalog", "/made", "/answers", "/at", "/recommendation", "/link"] {
        assert_eq!(with(place, None), FileRefusal::Mangled, "{place}");
        for value in [json!(1), json!(true), json!([]), json!(["calls"])] {
            assert_eq!(with(place, value), FileRefusal::Mangled, "{place}");
        }
    }
    for day in ["2026-02-30", "2026-11-22T00:00", "22 November 2026", ""] {
        assert_eq!(with("/catalog", json!(day)), FileRefusal::Mangled, "{day}");
        assert_eq!(with("/made", json!(day)), FileRefusal::Mangled, "{day}");
    }
    for place in ["/more", "/at/more", "/answers/calls/more"] {
        assert_eq!(with(place, json!(null)), FileRefusal::Mangled, "{place}");
    }
    for answer in [
        json!("weekly"),
        json!(null),
        json!([]),
        json!(["weekly", "must"]),
        json!({}),
        json!({ "option": "weekly" }),
        json!({ "option": "weekly", "importance": null }),
        json!({ "option": "weekly", "importance": "MUST" }),
        json!({ "option": "weekly", "importance": { "must": null } }),
        json!({ "option": 4, "importance": "must" }),
        json!({ "option": "not-sure", "importance": "must" }),
        json!({ "option": "not-sure", "importance": null }),
        json!({ "importance": "must" }),
    ] {
        assert_eq!(with("/answers/calls", answer.clone()), FileRefusal::Mangled, "{answer}");
    }
    for at in [
        json!({}),
        json!(["result"]),
        json!({ "screen": "questions" }),
        json!({ "screen": "questions", "question": null }),
        json!({ "screen": "questions", "question": "calls", "tier": "advanced" }),
        json!({ "screen": "result", "question": "calls" }),
        json!({ "screen": "handoff", "tier": null }),
        json!({ "screen": "elsewhere" }),
        json!({ "screen": { "result": null } }),
    ] {
        assert_eq!(with("/at", at.clone()), FileRefusal::Mangled, "{at}");
    }
}

#[test]
fn names_that_nothing_has_are_listed() {
    let answer = json!({ "option": "weekly", "importance": "must" });
    let daily = json!({ "option": "daily", "importance": "nice" });
    assert_eq!(with("/answers/coffee", answer), unknown(["coffee"]));
    assert_eq!(with("/answers/calls", daily), unknown(["calls=daily"]));
    assert_eq!(with("/recommendation", json!("platinum")), unknown(["platinum"]));
    assert_eq!(with("/at", json!({ "screen": "handoff", "tier": "platinum" })), unknown(["platinum"]));
    assert_eq!(with("/at", json!({ "screen": "questions", "question": "coffee" })), unknown(["coffee"]));
}

#[test]
fn what_cannot_be_a_name_is_not_repeated() {
    for name in ["<b>".into(), "\u{202e}sllac".into(), String::new(), "two words".into(), "a".repeat(1_000)] {
        let mut whole = whole();
        whole["recommendation"] = json!(name);
        assert_eq!(opened(&whole.to_string()), Err(FileRefusal::Mangled), "{name}");
    }
}

#[test]
fn nothing_stands_twice() {
    let text = file(&said("calls=weekly", Step::Result));
    for (once, twice) in [
        ("\"made\":", "\"made\": \"2026-11-23\", \"made\":"),
        ("\"calls\":", "\"calls\": { \"option\": \"not-sure\" }, \"calls\":"),
        ("\"option\":", "\"option\": \"not-sure\", \"option\":"),
        ("\"screen\":", "\"screen\": \"result\", \"screen\":"),
    ] {
        assert_eq!(opened(&text.replacen(once, twice, 1)), Err(FileRefusal::Mangled), "{twice}");
    }
}

#[test]
fn what_is_too_large_is_not_even_looked_at() {
    let text = file(&said("calls=weekly", Step::Result));
    let padded = |size: usize| text.clone() + &" ".repeat(size - text.len());
    assert!(opened(&padded(64 * 1024)).is_ok());
    assert_eq!(opened(&padded(64 * 1024 + 1)), Err(FileRefusal::TooLarge));
    assert_eq!(opened(&"x".repeat(1 << 20)), Err(FileRefusal::TooLarge));
}

#[test]
fn however_deep_it_is_nested_nothing_overflows() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        for depth in [100, 127, 128, 129, 10_000] {
            let deep = open.repeat(depth) + "1" + &close.repeat(depth);
            assert!(opened(&deep).is_err());
            assert!(opened(&open.repeat(depth)).is_err());
            for place in ["format", "form", "catalog", "answers", "at", "recommendation", "link", "more"] {
                let mut whole = whole();
                whole[place] = json!("DEEP");
                assert!(opened(&whole.to_string().replace("\"DEEP\"", &deep)).is_err(), "{place} {depth}");
            }
        }
    }
}

#[test]
fn a_file_that_is_cut_off_anywhere_is_no_json() {
    let text = file(&said("calls=weekly severity=? contact=pool~", Step::Result));
    for (end, _) in text.trim_end().char_indices() {
        assert_eq!(opened(&text[..end]), Err(FileRefusal::NotJson), "cut at {end}");
    }
}

#[test]
fn every_refusal_has_words() {
    let words = &CATALOG.desk.expect("a desk").meeting.refused;
    let reason = |refusal: FileRefusal| refusal.reason(words, CATALOG.wording.punctuation.comma);
    for refusal in [
        FileRefusal::TooLarge,
        FileRefusal::NotJson,
        FileRefusal::NotASession,
        FileRefusal::OtherForm,
        FileRefusal::Mangled,
        FileRefusal::Newer,
    ] {
        assert!(!reason(refusal).is_empty());
    }
    assert!(reason(unknown(["coffee", "calls=daily"])).ends_with(": coffee, calls=daily"));
    assert!(reason(unknown(["a", "b", "c", "d", "e"])).ends_with(": a, b, c, d, e"));
    assert!(reason(unknown(["a", "b", "c", "d", "e", "f"])).ends_with(": a, b, c, d, e, …"));
}
