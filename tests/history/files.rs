//! The session as a file.

use std::fs;
use std::path::Path;

use fastrand::Rng;
use serde_json::{Value, json};
use tier_advisor_advice::choose;
use tier_advisor_catalog::{About, At, Catalog, Day, Retired};
use tier_advisor_session::code::encode;
use tier_advisor_session::file::{FileRefusal, Opened, read, write};
use tier_advisor_session::{Action, Session, Step, Then};

use crate::retiring::{Gone, Later};
use crate::schema;
use crate::sessions::{CATALOG, RULES, question, said, session};

/// The day after the catalog's.
pub fn made() -> Day {
    Day::read("2026-11-23").expect("a day")
}

pub fn file(session: &Session) -> String {
    let link = format!("https://www.example.com/#tier-advisor={}", encode(&CATALOG, &RULES, session));
    write(&CATALOG, &RULES, session, made(), &link)
}

pub fn opened(text: &str) -> Result<Opened, FileRefusal> {
    read(&CATALOG, &RULES, &Retired::default(), text)
}

#[track_caller]
fn round_trips(session: &Session) {
    let text = file(session);
    let opened = opened(&text).expect("a file of our own");
    assert_eq!(opened.made, made());
    assert_eq!(opened.reopened.session, *session, "{text}");
    assert_eq!(opened.reopened.lost, []);
    assert_eq!(Some(opened.reopened.version), CATALOG.about.day());
    let tier = choose(&RULES, session.answers());
    assert_eq!(opened.reopened.then, tier.map_or(Then::Nothing, Then::Tier));
    let value = serde_json::from_str(&text).expect("JSON");
    assert!(schema::allows(&value), "{text}");
}

#[test]
fn a_file_says_everything_by_its_id() {
    let session = said("calls=weekly engineer=yes~ severity=?", Step::Question(question("engineer")));
    let text = write(&CATALOG, &RULES, &session, made(), "https://www.example.com/#a");
    let expected = json!({
        "format": "tier-advisor-session",
        "form": 1,
        "catalog": "2026-11-22",
        "made": "2026-11-23",
        "answers": {
            "calls": { "option": "weekly", "importance": "must" },
            "engineer": { "option": "yes", "importance": "nice" },
            "severity": { "option": "not-sure" },
        },
        "at": { "screen": "questions", "question": "engineer" },
        "recommendation": "advanced",
        "link": "https://www.example.com/#a",
    });
    assert_eq!(serde_json::from_str::<Value>(&text).expect("JSON"), expected);
    assert!(text.starts_with("{\n  \"format\": \"tier-advisor-session\",\n  \"form\": 1,\n"), "{text}");
    assert!(text.ends_with("}\n"));
}

#[test]
fn every_step_comes_back() {
    let handoffs = At::all(&CATALOG.tiers).map(|tier| Step::Handoff(Some(tier)));
    let questions = At::all(&CATALOG.questions).map(Step::Question);
    for step in [Step::Result, Step::Handoff(None), Step::Roles].into_iter().chain(handoffs).chain(questions) {
        round_trips(&said("calls=weekly", step));
    }
}

#[test]
fn every_named_situation_comes_back() {
    let table = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/advice/situations.txt");
    let table = fs::read_to_string(table).expect("the table of situations");
    let situations: Vec<_> = table.lines().filter_map(|line| line.strip_prefix("  answers")).collect();
    assert!(situations.len() > 20, "{}", situations.len());
    for written in situations {
        round_trips(&said(written, Step::Result));
    }
}

#[test]
fn any_session_comes_back() {
    let mut random = Rng::with_seed(1);
    for _ in 0..5_000 {
        round_trips(&session(&mut random));
    }
}

#[test]
fn a_change_that_is_only_tried_is_not_kept() {
    let session = said("calls=as-needed", Step::Result);
    let change = tier_advisor_advice::changes(&RULES, session.answers()).remove(0);
    let tried = session.after(&RULES, Action::Try(change));
    assert_ne!(tried.answers(), session.answers());
    assert_eq!(opened(&file(&tried)).expect("a file of our own").reopened.session, session);
}

#[test]
fn what_some_programs_write_before_a_text_is_passed_over() {
    let text = file(&said("calls=weekly", Step::Result));
    assert_eq!(opened(&format!("\u{feff}{text}")), opened(&text));
    assert_eq!(opened(&format!("\u{feff}\u{feff}{text}")), Err(FileRefusal::NotJson));
}

#[test]
fn any_file_of_an_earlier_catalog_keeps_what_is_still_asked_and_lists_what_is_not() {
    let mut random = Rng::with_seed(2);
    let mut lost = 0;
    for _ in 0..100 {
        let later = Later::without(Gone::any(&mut random));
        for _ in 0..20 {
            let session = session(&mut random);
            let Opened { reopened, .. } =
                read(&later.catalog, &later.rules, &later.retired, &file(&session)).expect("an old file");
            assert_eq!(reopened, later.expected(&session));
            lost += reopened.lost.len();
        }
    }
    assert!(lost > 1_000, "{lost} answers are lost");
}

#[test]
fn a_file_of_a_newer_catalog_asks_for_the_page_to_be_loaded_again() {
    let about = About { version: "2026-11-23".into(), ..CATALOG.about.clone() };
    let newer = Catalog { about, ..CATALOG.clone() };
    let text = write(&newer, &RULES, &said("calls=weekly", Step::Result), made(), "");
    assert_eq!(opened(&text), Err(FileRefusal::Newer));
    assert_eq!(opened(&text.replace("\"calls\"", "\"never-heard-of\"")), Err(FileRefusal::Newer));
}
