//! The authored files of a catalog, edited: each line of an input is `FILE LINE TEXT`, and puts the text in the place of
//! that line of the embedded catalog.

#![no_main]
#![allow(clippy::expect_used, reason = "a test says what it proves")]

use std::collections::BTreeMap;
use std::fs;
use std::sync::LazyLock;

use libfuzzer_sys::{Corpus, fuzz_target};
use tempfile::TempDir;
use tier_advisor_catalog::files;
use tier_advisor_fuzz::data;
use tier_advisor_fuzz::serving::serves;

/// The files by name, line by line.
type Files = BTreeMap<String, Vec<String>>;

static AUTHORED: LazyLock<Files> = LazyLock::new(|| {
    let files =
        fs::read_dir(data()).expect("data/ can be listed").map(|entry| entry.expect("an entry of data/").path());
    let lines = |text: String| text.lines().map(String::from).collect();
    let name = |path: &std::path::Path| path.file_stem().expect("a name").to_string_lossy().into_owned();
    files.map(|path| (name(&path), lines(fs::read_to_string(&path).expect("a file of data/")))).collect()
});

static DIR: LazyLock<TempDir> = LazyLock::new(|| {
    let dir = tempfile::tempdir().expect("a folder for the catalog");
    AUTHORED.keys().for_each(|name| put(&dir, &AUTHORED, name));
    dir
});

fuzz_target!(|text: &str| -> Corpus {
    let Some((edited, names)) = edited(text) else { return Corpus::Reject };
    for name in &names {
        put(&DIR, &edited, name);
    }
    let read = files::read(DIR.path());
    for name in &names {
        put(&DIR, &AUTHORED, name);
    }
    match read {
        Ok(catalog) => serves(&catalog),
        Err(faults) => {
            assert!(!faults.is_empty());
            for fault in &faults {
                is_told(fault, &edited);
            }
        }
    }
    Corpus::Keep
});

fn put(dir: &TempDir, files: &Files, name: &str) {
    fs::write(dir.path().join(name).with_extension("toml"), files[name].join("\n")).expect("a file of the catalog");
}

/// The files after the edits, and which of them were edited; `None` where the input is not written so.
fn edited(text: &str) -> Option<(Files, Vec<&str>)> {
    let mut files = AUTHORED.clone();
    let mut names = Vec::new();
    for line in text.lines() {
        let mut words = line.splitn(3, ' ');
        let (name, number, text) = (words.next()?, words.next()?.parse::<usize>().ok()?, words.next()?);
        *files.get_mut(name)?.get_mut(number.checked_sub(1)?)? = text.into();
        names.push(name);
    }
    (!names.is_empty()).then_some((files, names))
}

/// A fault leads to a line that there is, and says something.
fn is_told(fault: &files::Fault, files: &Files) {
    let name = fault.file.file_stem().expect("a file").to_string_lossy();
    assert!((1..=files[&*name].len() + 1).contains(&fault.line), "{fault}");
    assert!(!fault.found.is_empty() && !fault.remedy.is_empty());
}
