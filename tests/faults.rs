//! `docs/faults.md` is held to the tests: what it names is there, and every test of a fault is named.

#![allow(clippy::expect_used, reason = "a test says what it proves")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const TABLE: &str = "docs/faults.md";

/// Where each test is one of a fault.
const MODULES: [&str; 10] = [
    "tests/browser/faults",
    "tests/browser/failing.rs",
    "tests/browser/keeping.rs",
    "tests/browser/opaque.rs",
    "tests/browser/element/failing.rs",
    "tests/browser/element/input.rs",
    "tests/browser/element/memory.rs",
    "tests/browser/element/moving.rs",
    "tests/browser/meeting/leaving.rs",
    "tests/browser/meeting/windows.rs",
];

type Names = BTreeSet<String>;

fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = package.ancestors().find(|place| place.join(TABLE).is_file());
    root.expect("the test lies in the project").to_path_buf()
}

/// The tests in a source, or in all sources below a directory.
fn tests(path: &Path) -> Names {
    if path.is_dir() {
        let entries = fs::read_dir(path).expect("a directory of the project");
        return entries.flat_map(|entry| tests(&entry.expect("an entry of it").path())).collect();
    }
    if path.extension().is_none_or(|own| own != "rs") {
        return Names::new();
    }
    let source = fs::read_to_string(path).expect("a source of the project");
    let tests = source.split("#[test]\nfn ").skip(1);
    tests.filter_map(|test| test.split('(').next()).map(str::to_owned).collect()
}

/// The rows of the tables: their cells.
fn rows() -> Vec<Vec<String>> {
    let table = fs::read_to_string(root().join(TABLE)).expect(TABLE);
    let rows = table.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    let cells = |row: &str| row.split(" | ").map(str::to_owned).collect::<Vec<_>>();
    rows.map(cells).filter(|cells| cells[0] != "fault").collect()
}

/// The tests that a row names.
fn named(row: &[String]) -> Names {
    let last = row.last().map_or("", String::as_str);
    last.split(", ").map(|name| name.trim_matches('`').to_owned()).collect()
}

#[test]
fn every_fault_says_what_is_seen_and_kept_and_names_tests_that_there_are() {
    let known = tests(&root().join("tests"));
    for row in rows() {
        assert_eq!(row.len(), 4, "{TABLE}: {row:?}");
        assert!(row.iter().all(|cell| !cell.is_empty()), "{TABLE}: {row:?}");
        let unknown: Vec<_> = named(&row).into_iter().filter(|name| !known.contains(name)).collect();
        assert!(unknown.is_empty(), "{TABLE} names tests that there are not: {unknown:?}");
    }
}

#[test]
fn every_test_of_a_fault_is_named() {
    let named: Names = rows().iter().flat_map(|row| named(row)).collect();
    for module in MODULES {
        let own = tests(&root().join(module));
        assert!(!own.is_empty(), "{module} holds no tests");
        let missing: Vec<_> = own.difference(&named).collect();
        assert!(missing.is_empty(), "{TABLE} does not name these tests of {module}: {missing:?}");
    }
}
