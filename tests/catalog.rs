//! The catalog: the embedded one is whole, and a broken one is refused with the place and the remedy.

#![allow(clippy::expect_used, reason = "a test says what it proves")]

use std::fs;
use std::path::{Path, PathBuf};

use tier_advisor_catalog::{Catalog, Fact, files};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")
}

fn embedded() -> Catalog {
    files::read(&data()).expect("data/ holds a valid catalog")
}

/// The faults of data/ after `old` in one of its files gave way to `new`.
#[track_caller]
fn faults_after(file: &str, old: &str, new: &str) -> Vec<String> {
    faults_of(file, |text| {
        assert!(text.contains(old), "`{old}` stands in {file}");
        text.replacen(old, new, 1)
    })
}

/// The faults of data/ after a change of one of its files.
fn faults_of(file: &str, change: impl FnOnce(String) -> String) -> Vec<String> {
    let dir = tempfile::tempdir().expect("a folder for the copy");
    for entry in fs::read_dir(data()).expect("data/ can be listed") {
        let entry = entry.expect("an entry of data/");
        fs::copy(entry.path(), dir.path().join(entry.file_name())).expect("a copy of the file");
    }
    let path = dir.path().join(file);
    let text = fs::read_to_string(&path).expect("the file");
    fs::write(&path, change(text)).expect("the file, broken");
    let faults = files::read(dir.path()).expect_err("the broken catalog is refused");
    faults
        .into_iter()
        .map(|fault| {
            let Some(name) = fault.file.file_name() else { return fault.to_string() };
            files::Fault { file: name.into(), ..fault }.to_string()
        })
        .collect()
}

#[track_caller]
fn refused(file: &str, old: &str, new: &str, expected: &str) {
    let faults = faults_after(file, old, new);
    assert!(faults.iter().any(|fault| fault.contains(expected)), "expected `{expected}` among:\n{}", faults.join("\n"));
}

#[test]
fn the_embedded_catalog_is_whole() {
    let catalog = embedded();
    assert_eq!(catalog.tiers.len(), 4);
    assert_eq!(catalog.roles.len(), 7);
    assert_eq!(catalog.questions.len(), 10);
}

#[test]
fn every_capability_has_a_value_none_or_not_stated_for_each_tier() {
    let catalog = embedded();
    for capability in &catalog.capabilities {
        for tier in &catalog.tiers {
            let cell = capability.tiers.get(&tier.id).expect("a cell");
            assert_eq!(cell.level.is_none(), cell.says.is_empty(), "{} at {}", capability.id, tier.id);
        }
    }
}

#[test]
fn an_error_names_the_file_and_the_line() {
    let faults = faults_after("tiers.toml", "lead = \"cse\"", "lead = \"cso\"");
    assert_eq!(faults, ["tiers.toml:11: tiers[0].lead: there is no role `cso`; mend the name, or write the role"]);
}

#[test]
fn a_file_that_is_no_toml_is_refused() {
    refused("about.toml", "[about]", "[about", "about.toml:4: ");
}

#[test]
fn a_file_without_its_part_is_refused_under_its_own_name() {
    let faults = faults_of("share.toml", |_| String::new());
    assert_eq!(faults, ["share.toml:1: nothing here is called `share`; write its [share] or [[share]]"]);
}

#[test]
fn every_file_that_cannot_be_read_is_told() {
    let dir = tempfile::tempdir().expect("an empty folder");
    let missing = files::read(dir.path()).expect_err("nothing is there").len();
    fs::write(dir.path().join("tiers.toml"), "[[tiers]").expect("a file that is no TOML");
    let faults = files::read(dir.path()).expect_err("it is refused");
    assert_eq!(faults.len(), missing - 1, "the others are missing still");
    for entry in fs::read_dir(data()).expect("data/ can be listed") {
        let name = entry.expect("an entry of data/").file_name();
        fs::write(dir.path().join(name), "[[broken]").expect("a file that is no TOML");
    }
    assert_eq!(files::read(dir.path()).expect_err("none can be read").len(), missing);
}

#[test]
fn a_file_that_is_not_there_is_asked_for() {
    let dir = tempfile::tempdir().expect("an empty folder");
    let faults = files::read(dir.path()).expect_err("there is no catalog");
    let fault = faults.first().expect("a fault").to_string();
    assert!(
        fault.contains("about.toml:1: cannot be read: ") && fault.contains("; every catalog has this file"),
        "{fault}"
    );
}

#[test]
fn what_is_no_table_is_told_to_become_one() {
    refused("tiers.toml", "people = {", "people = 7 # {", "expected a table");
}

#[test]
fn a_missing_text_is_refused() {
    refused(
        "questions.toml",
        "title.en = \"Are you",
        "titel.en = \"Are you",
        "questions.toml:229: unknown field `titel`",
    );
}

#[test]
fn a_text_without_a_declared_language_is_refused() {
    refused("about.toml", "[\"en\"]", "[\"en\", \"de\"]", "tiers.toml:9: a text without its `de`");
}

#[test]
fn a_text_in_an_undeclared_language_is_refused() {
    refused(
        "tiers.toml",
        "name.en = \"On-Demand\"",
        "name.en = \"On-Demand\"\nname.fr = \"À la demande\"",
        "`fr` is no language of this catalog",
    );
}

#[test]
fn a_fact_without_a_source_is_refused() {
    refused(
        "tiers.toml",
        "not paid.\", sources = [\"tiers\"]",
        "not paid.\", sources = []",
        "tiers[0].summary: a fact without a source",
    );
}

#[test]
fn an_unknown_source_is_refused() {
    refused("tiers.toml", "sources = [\"tiers\"]", "sources = [\"hearsay\"]", "there is no source `hearsay`");
}

#[test]
fn a_need_for_an_unknown_level_is_refused() {
    refused(
        "questions.toml",
        "needs = { calls = \"4\" }",
        "needs = { calls = \"5\" }",
        "there is no level `calls = 5`",
    );
}

#[test]
fn a_need_without_words_is_refused() {
    refused("questions.toml", "needs = { engineer = \"yes\" }", "needs = { plan = \"yes\" }", "has no words for it");
}

#[test]
fn levels_out_of_order_are_refused() {
    refused(
        "capabilities.toml",
        "{ id = \"5\" }, { id = \"10\" }",
        "{ id = \"10\" }, { id = \"5\" }",
        "the level `5` is out of order",
    );
}

#[test]
fn a_capability_that_falls_from_a_tier_to_a_higher_one_is_refused() {
    refused(
        "capabilities.toml",
        "signature = { level = \"4\", says.en = \"up to 4\", gives.en = \"up to 4 accelerators a year\"",
        "signature = { level = \"0\", says.en = \"up to 4\", gives.en = \"up to 4 accelerators a year\"",
        "`accelerators` falls at the tier `signature`",
    );
}

#[test]
fn a_tier_without_a_value_is_refused() {
    refused("capabilities.toml", "essentials = {}", "", "`essentials` has no value for `architecture`");
}

#[test]
fn a_question_that_changes_nothing_is_refused() {
    let expected = "questions.toml:206: questions[7]: no answer to it changes anything";
    refused("questions.toml", "needs = { hands-on = \"yes\" }", "", expected);
}

#[test]
fn a_question_without_words_for_the_solutions_architect_is_refused() {
    refused("talk.toml", "[talk.calls]", "[talk.cols]", "`calls` has no words for the Solutions Architect");
}

#[test]
fn two_options_of_one_code_are_refused() {
    refused(
        "questions.toml",
        "id = \"customer\"\ncode = \"c\"",
        "id = \"customer\"\ncode = \"n\"",
        "`n` stands here a second time",
    );
}

#[test]
fn an_option_is_not_called_as_the_answer_not_sure_is() {
    refused("questions.toml", "id = \"weekly\"", "id = \"not-sure\"", "an option called `not-sure`");
}

#[test]
fn a_role_is_not_called_as_whoever_leads_or_sells_is_in_a_handoff() {
    refused("roles.toml", "id = \"rm\"", "id = \"ae\"", "a role called `ae`");
    refused("roles.toml", "id = \"rm\"", "id = \"lead\"", "a role called `lead`");
}

#[test]
fn an_implied_answer_is_the_strongest_of_its_question() {
    refused(
        "questions.toml",
        "implies = { architecture = \"yes\" }",
        "implies = { architecture = \"no\" }",
        "`no` is not the strongest option of `architecture`",
    );
}

#[test]
fn a_stranger_among_the_parts_is_refused() {
    refused("about.toml", "[about]", "[abuot]\n[about]", "`abuot` is no part of a catalog that belongs here");
}

#[test]
fn a_word_without_an_explanation_is_refused() {
    refused("questions.toml", "(severity-2)", "(severity-9)", "there is no term `severity-9`");
}

#[test]
fn a_text_falls_into_plain_words_and_words_that_explain_themselves() {
    let pieces: Vec<_> = Fact::pieces("Called [severity 2](severity-2), by support.").collect();
    assert_eq!(pieces, [("Called ", None), ("severity 2", Some("severity-2")), (", by support.", None)]);
}
