//! The decision table for people: `docs/tiers.md`.

#![allow(clippy::expect_used, reason = "a test says what it proves")]

use std::path::{Path, PathBuf};
use std::{env, fs};

use tier_advisor_catalog::{Catalog, files};
use tier_advisor_pages::decisions;

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

fn catalog() -> Catalog {
    files::read(&root("data")).expect("data/ holds a valid catalog")
}

/// The cells of the rows below a heading, up to the next.
fn rows<'table>(table: &'table str, heading: &str) -> Vec<Vec<&'table str>> {
    let (_, below) = table.split_once(heading).unwrap_or_else(|| panic!("no {heading}"));
    let section = below.split("\n#").next().unwrap_or_default();
    let rows = section.lines().filter(|line| line.starts_with("| ")).skip(2);
    rows.map(|row| row.trim_start_matches("| ").trim_end_matches(" |").split(" | ").collect()).collect()
}

#[test]
fn the_documentation_holds_the_decision_table_as_it_is_now() {
    let (path, table) = (root("docs/tiers.md"), decisions(&catalog()));
    if env::var_os("UPDATE_TIERS").is_some() {
        fs::write(&path, &table).expect("it can be written");
    }
    let held = fs::read_to_string(&path).expect("it is there");
    let accept =
        "review the change, and accept it with UPDATE_TIERS=1 cargo test -p tier-advisor-pages --test decisions";
    assert!(held == table, "docs/tiers.md is stale: {accept}");
}

#[test]
fn every_capability_has_a_cell_for_every_tier_and_every_answer_has_its_row() {
    let (catalog, table) = (catalog(), decisions(&catalog()));
    let gives = rows(&table, "## What each tier gives");
    assert_eq!(gives.len(), catalog.capabilities.len());
    for (row, capability) in gives.iter().zip(catalog.capabilities) {
        assert!(row[0].contains(&format!("(`{}`)", capability.id)), "{row:?}");
        assert_eq!(row.len(), 1 + catalog.tiers.len(), "{row:?}");
    }
    for question in catalog.questions {
        let leads = rows(&table, &format!("(`{}`)\n\n", question.id));
        assert_eq!(leads.len(), question.options.len(), "{}", question.id);
        for (row, option) in leads.iter().zip(question.options) {
            assert!(row[0].ends_with(&format!("(`{}`)", option.id)), "{row:?}");
            assert!(catalog.tiers.iter().any(|tier| row[2].starts_with(tier.name.as_str())), "{row:?}");
            let needs = row[1].split("<br>").filter(|need| *need != "–").count();
            assert_eq!(needs, option.needs.iter().count(), "{row:?}");
        }
    }
}

/// The cell of an answer.
fn cell<'table>(table: &'table str, question: &str, option: &str, column: usize) -> &'table str {
    let rows = rows(table, &format!("(`{question}`)\n\n"));
    rows.iter().find(|row| row[0].ends_with(&format!("(`{option}`)"))).expect("it has a row")[column]
}

#[test]
fn an_answer_leads_where_the_sources_say() {
    let table = decisions(&catalog());
    assert_eq!(cell(&table, "calls", "weekly", 2), "Advanced");
    assert_eq!(cell(&table, "initiatives", "six", 2), "Signature, in part: no tier gives it whole");
    assert_eq!(cell(&table, "engineer", "yes", 2), "Signature; or On-Demand with ASE add-on");
    assert_eq!(cell(&table, "hands-on", "gitlab", 2), "On-Demand");
    assert_eq!(cell(&table, "hands-on", "gitlab", 5), "Professional Services");
    assert_eq!(cell(&table, "contact", "architect", 4), "`architecture`: `yes`");
    assert_eq!(cell(&table, "unwanted", "nothing-paid", 3), "nothing paid (`paid`: `no`)");
}
