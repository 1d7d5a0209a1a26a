//! What is retired: the page that is told of it can rely on every id and every letter standing for one thing.

#![allow(clippy::expect_used, reason = "a test says what it proves")]

use std::path::{Path, PathBuf};

use tier_advisor_catalog::packed::{pack, unpack};
use tier_advisor_catalog::{
    Catalog, Day, Desk, Retired, RetiredChoice, RetiredOption, RetiredQuestion, RetiredTier, faults, files,
};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")
}

fn embedded() -> Catalog {
    files::read(&data()).expect("data/ holds a valid catalog")
}

fn day(text: &str) -> Day {
    Day::read(text).expect("a day")
}

/// The day before the embedded catalog's.
fn before() -> Day {
    day("2026-11-21")
}

fn question() -> RetiredQuestion {
    let choice = |id: &str, code| RetiredChoice { id: id.into(), code, label: id.into() };
    RetiredQuestion {
        id: "language".into(),
        code: '0',
        title: "Which language?".into(),
        options: vec![choice("english", 'e'), choice("other", 'o')].into(),
        until: before(),
    }
}

fn option() -> RetiredOption {
    RetiredOption { question: "calls".into(), id: "daily".into(), code: 'd', label: "Daily".into(), until: before() }
}

fn tier() -> RetiredTier {
    RetiredTier { id: "basic".into(), code: '0', name: "Basic".into(), until: before() }
}

fn retired() -> Retired {
    Retired { questions: vec![question()].into(), options: vec![option()].into(), tiers: vec![tier()].into() }
}

/// The faults of the embedded catalog with this retired.
fn faults_of(retired: Retired) -> Vec<String> {
    let catalog = embedded();
    let desk = Desk { retired, ..catalog.desk.cloned().expect("a desk") };
    let catalog = Catalog { desk: Some(Box::leak(Box::new(desk))), ..catalog };
    faults(&catalog).into_iter().map(|fault| format!("{}: {}; {}", fault.place, fault.found, fault.remedy)).collect()
}

#[track_caller]
fn refused(retired: Retired, expected: &str) {
    let faults = faults_of(retired);
    assert!(faults.iter().any(|fault| fault.contains(expected)), "expected `{expected}` among {faults:#?}");
}

#[test]
fn what_is_written_as_the_file_explains_is_read() {
    let text = std::fs::read_to_string(data().join("retired.toml")).expect("the file");
    let example: String = text.lines().filter_map(|line| line.strip_prefix("#   ")).flat_map(|l| [l, "\n"]).collect();
    let dir = tempfile::tempdir().expect("a folder for the copy");
    for entry in std::fs::read_dir(data()).expect("data/ can be listed") {
        let entry = entry.expect("an entry of data/");
        std::fs::copy(entry.path(), dir.path().join(entry.file_name())).expect("a copy of the file");
    }
    std::fs::write(dir.path().join("retired.toml"), example).expect("the example alone");
    let about = std::fs::read_to_string(data().join("about.toml")).expect("the file");
    let about = about.replace("version = \"2026-11-22\"", "version = \"2027-02-01\"");
    std::fs::write(dir.path().join("about.toml"), about).expect("a later version");
    let desk = files::read(dir.path()).expect("the example is valid").desk.expect("a desk");
    let Retired { questions, options, tiers } = &desk.retired;
    assert_eq!((questions.len(), options.len(), tiers.len()), (1, 1, 1));
}

#[test]
fn what_is_retired_and_nowhere_in_use_is_no_fault() {
    assert_eq!(faults_of(retired()), Vec::<String>::new());
}

#[test]
fn what_is_retired_is_packed_with_the_desk() {
    let packed = pack(&retired()).expect("there is a character for every number");
    assert_eq!(unpack(packed.leak()), Some(retired()));
}

#[test]
fn an_id_or_a_letter_of_a_retired_question_is_not_used_again() {
    let by_code = RetiredQuestion { code: 'k', ..question() };
    refused(
        Retired { questions: vec![by_code].into(), ..retired() },
        "retired.questions[0].code: `k` is retired, and in use; give what is in use a name that was never used",
    );
    let by_id = RetiredQuestion { id: "calls".into(), ..question() };
    refused(Retired { questions: vec![by_id].into(), ..retired() }, "retired.questions[0].id: `calls` is retired");
}

#[test]
fn an_id_or_a_letter_of_a_retired_option_is_not_used_again_in_its_question() {
    let by_code = RetiredOption { code: '4', ..option() };
    refused(Retired { options: vec![by_code].into(), ..retired() }, "retired.options[0].code: `4` is retired");
    let by_id = RetiredOption { id: "weekly".into(), ..option() };
    refused(Retired { options: vec![by_id].into(), ..retired() }, "retired.options[0].id: `weekly` is retired");
    let elsewhere = RetiredOption { question: "architecture".into(), id: "weekly".into(), code: '4', ..option() };
    assert_eq!(faults_of(Retired { options: vec![elsewhere].into(), ..retired() }), Vec::<String>::new());
}

#[test]
fn an_id_or_a_letter_of_a_retired_tier_is_not_used_again() {
    let first = embedded().tiers.as_slice()[0].clone();
    let by_code = RetiredTier { code: first.code, ..tier() };
    refused(Retired { tiers: vec![by_code].into(), ..retired() }, "retired.tiers[0].code: `o` is retired");
    let by_id = RetiredTier { id: first.id, ..tier() };
    refused(Retired { tiers: vec![by_id].into(), ..retired() }, "retired.tiers[0].id: ");
}

#[test]
fn nothing_is_retired_twice() {
    let twice = "stands here a second time";
    refused(Retired { questions: vec![question(), question()].into(), ..retired() }, twice);
    refused(Retired { options: vec![option(), option()].into(), ..retired() }, twice);
    refused(Retired { tiers: vec![tier(), tier()].into(), ..retired() }, twice);
    let options = [question().options.to_vec(), question().options.to_vec()].concat().into();
    let question = RetiredQuestion { options, ..question() };
    refused(Retired { questions: vec![question].into(), ..retired() }, "retired.questions[0].options[2].code");
}

#[test]
fn a_retired_option_of_no_question_belongs_with_its_own() {
    let option = RetiredOption { question: "language".into(), ..option() };
    refused(
        Retired { options: vec![option].into(), ..retired() },
        "retired.options[0].question: there is no question `language`",
    );
}

#[test]
fn what_is_retired_was_there_before_this_version() {
    let tier = RetiredTier { until: day("2026-11-22"), ..tier() };
    refused(Retired { tiers: vec![tier].into(), ..retired() }, "until 2026-11-22 is not before this version");
}

#[test]
fn what_cannot_stand_in_a_link_or_a_file_is_refused() {
    refused(
        Retired { tiers: vec![RetiredTier { code: '~', ..tier() }].into(), ..retired() },
        "retired.tiers[0].code: `~` cannot stand in a link",
    );
    refused(
        Retired { tiers: vec![RetiredTier { id: "Old Tier".into(), ..tier() }].into(), ..retired() },
        "retired.tiers[0].id: `Old Tier` cannot stand in a file",
    );
}

#[test]
fn a_version_that_is_no_day_is_refused() {
    let mut catalog = embedded();
    catalog.about.version = "2026-11".into();
    assert_eq!(faults(&catalog).first().map(|fault| fault.place.as_str()), Some("about.version"));
}

#[test]
fn a_day_is_one_that_the_calendar_has() {
    for text in ["2026-11-22", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"] {
        assert_eq!(Day::read(text).map(|day| day.to_string()).as_deref(), Some(text));
    }
    for text in ["", "2026-11-2", "2026-11-222", "2026-13-01", "2026-00-01", "2026-02-29", "1900-02-29", "2026-04-31"] {
        assert_eq!(Day::read(text), None, "{text}");
    }
    for text in ["2026/11/22", "+026-11-22", "2026-+1-22", "2026-11-00", "20261-1-22", "２-11-22", "2026-1é-2"] {
        assert_eq!(Day::read(text), None, "{text}");
    }
    assert!(day("2026-11-22") < day("2026-12-01") && day("2026-12-01") < day("2027-01-01"));
}
