//! Reading the authored files of a catalog: one per part, each named for the part that it holds.

mod localise;
mod place;

use std::fmt;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use crate::{Catalog, Desk, faults};

/// The parts of a catalog, and so its files.
const PARTS: [(&str, &str); 18] = [
    ("about", "about.toml"),
    ("sources", "sources.toml"),
    ("tiers", "tiers.toml"),
    ("stops", "roles.toml"),
    ("roles", "roles.toml"),
    ("capabilities", "capabilities.toml"),
    ("add_ons", "capabilities.toml"),
    ("questions", "questions.toml"),
    ("talk", "talk.toml"),
    ("handoff", "handoff.toml"),
    ("guide", "guide.toml"),
    ("wording", "wording.toml"),
    ("fallback", "fallback.toml"),
    ("share", "share.toml"),
    ("offline", "offline.toml"),
    ("meeting", "meeting.toml"),
    ("summary", "summary.toml"),
    ("retired", "retired.toml"),
];

/// What is wrong, and where: one line for the person who edits the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file.
    pub file: PathBuf,
    /// The line, counted from 1.
    pub line: usize,
    /// What was found.
    pub found: String,
    /// What to do.
    pub remedy: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, found, remedy } = self;
        write!(formatter, "{}:{line}: {found}; {remedy}", file.display())
    }
}

/// The catalog in the folder `dir`, in the first of its languages.
///
/// # Errors
///
/// Every fault that was found: those of form first, as the rest cannot be seen before they are mended.
pub fn read(dir: &Path) -> Result<Catalog, Vec<Fault>> {
    let texts = read_texts(dir)?;
    let files = all(texts.iter().map(File::parse))?;
    let catalog = assemble(&files)?;
    let faults: Vec<_> = faults(&catalog).iter().map(|fault| place::locate(&files, fault)).collect();
    if faults.is_empty() { Ok(catalog) } else { Err(faults) }
}

/// The parts of the catalog in the folder `dir` by name, as they would be written in one file.
///
/// # Errors
///
/// As for [`read`].
#[cfg(feature = "json")]
pub fn written(dir: &Path) -> Result<serde_json::Value, Vec<Fault>> {
    let texts = read_texts(dir)?;
    let files = all(texts.iter().map(File::parse))?;
    let mut parts = Parts { files: &files, languages: languages(&files), faults: Vec::new() };
    let mut all = serde_json::Map::new();
    for (name, _) in PARTS {
        all.extend(parts.read::<serde_json::Value>(name).map(|part| (name.to_owned(), part)));
    }
    let all = all.into();
    if parts.faults.is_empty() { Ok(all) } else { Err(parts.faults) }
}

/// A file as it lies there.
struct Text {
    path: PathBuf,
    text: String,
}

/// A file, parsed.
struct File<'text> {
    path: &'text Path,
    text: &'text str,
    root: Spanned<DeTable<'text>>,
}

impl<'text> File<'text> {
    fn parse(source: &'text Text) -> Result<Self, Fault> {
        let Text { path, text } = source;
        match DeTable::parse(text) {
            Ok(root) => Ok(Self { path, text, root }),
            Err(error) => Err(misshapen(path, text, &error)),
        }
    }

    fn fault(&self, offset: usize, found: impl Into<String>, remedy: impl Into<String>) -> Fault {
        Fault { file: self.path.into(), line: line_of(self.text, offset), found: found.into(), remedy: remedy.into() }
    }

    fn part(&self, name: &str) -> Option<&Spanned<DeValue<'text>>> {
        self.root.get_ref().get(name)
    }
}

fn read_texts(dir: &Path) -> Result<Vec<Text>, Vec<Fault>> {
    let mut names: Vec<_> = PARTS.iter().map(|(_, file)| *file).collect();
    names.dedup();
    all(names.into_iter().map(|name| {
        let path = dir.join(name);
        std::fs::read_to_string(&path).map(|text| Text { path: path.clone(), text }).map_err(|error| Fault {
            file: path,
            line: 1,
            found: format!("cannot be read: {error}"),
            remedy: "every catalog has this file; put it there".into(),
        })
    }))
}

/// All that was read, or everything that was wrong with it.
fn all<T>(read: impl Iterator<Item = Result<T, Fault>>) -> Result<Vec<T>, Vec<Fault>> {
    let (mut whole, mut faults) = (Vec::new(), Vec::new());
    for one in read {
        match one {
            Ok(one) => whole.push(one),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(whole) } else { Err(faults) }
}

fn assemble(files: &[File<'_>]) -> Result<Catalog, Vec<Fault>> {
    let strangers: Vec<_> = files.iter().flat_map(strangers).collect();
    if !strangers.is_empty() {
        return Err(strangers);
    }
    let mut parts = Parts { files, languages: languages(files), faults: Vec::new() };
    let about = parts.read("about");
    let sources = parts.read("sources");
    let tiers = parts.read("tiers");
    let stops = parts.read("stops");
    let roles = parts.read("roles");
    let capabilities = parts.read("capabilities");
    let add_ons = parts.read("add_ons");
    let questions = parts.read("questions");
    let talk = parts.read("talk");
    let handoff = parts.read("handoff");
    let guide = parts.read("guide");
    let wording = parts.read("wording");
    let fallback = parts.read("fallback");
    let share = parts.read("share");
    let offline = parts.read("offline");
    let meeting = parts.read("meeting");
    let summary = parts.read("summary");
    let retired = parts.read("retired");
    let whole = || {
        Some(Catalog {
            about: about?,
            sources: sources?,
            tiers: tiers?,
            stops: stops?,
            roles: roles?,
            capabilities: capabilities?,
            add_ons: add_ons?,
            questions: questions?,
            handoff: handoff?,
            guide: guide?,
            wording: wording?,
            fallback: fallback?,
            share: share?,
            offline: offline?,
            desk: Some(Box::leak(Box::new(Desk {
                talk: talk?,
                meeting: meeting?,
                summary: summary?,
                retired: retired?,
            }))),
        })
    };
    whole().ok_or(parts.faults)
}

/// The languages that `about.languages` declares, read ahead, as all else is told apart by them.
fn languages(files: &[File<'_>]) -> Vec<String> {
    let declared = || {
        let about = files.iter().find_map(|file| file.part("about"))?.get_ref().as_table()?;
        let languages = about.get("languages")?.get_ref().as_array()?;
        Some(languages.iter().filter_map(|item| item.get_ref().as_str().map(Into::into)).collect())
    };
    declared().unwrap_or_default()
}

/// The parts being read, and what was wrong with them.
struct Parts<'files, 'text> {
    files: &'files [File<'text>],
    languages: Vec<String>,
    faults: Vec<Fault>,
}

impl Parts<'_, '_> {
    /// One part, in the first language.
    fn read<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        let Some((file, value)) = self.files.iter().find_map(|file| Some((file, file.part(name)?))) else {
            self.absent(name);
            return None;
        };
        let mut value = value.clone();
        let flaws = localise::localise(&mut value, &self.languages);
        if !flaws.is_empty() {
            self.faults.extend(flaws.into_iter().map(|flaw| file.fault(flaw.offset, flaw.found, flaw.remedy)));
            return None;
        }
        match T::deserialize(ValueDeserializer::from(value)) {
            Ok(part) => Some(part),
            Err(error) => {
                self.faults.push(misshapen(file.path, file.text, &error));
                None
            }
        }
    }

    fn absent(&mut self, name: &str) {
        let at_home = |file: &&File<'_>| PARTS.iter().any(|(part, path)| *part == name && file.path.ends_with(path));
        if let Some(file) = self.files.iter().find(at_home) {
            let found = format!("nothing here is called `{name}`");
            self.faults.push(file.fault(0, found, format!("write its [{name}] or [[{name}]]")));
        }
    }
}

/// Tables that no part of a catalog is called.
fn strangers(file: &File<'_>) -> Vec<Fault> {
    let ours = |name: &str| PARTS.iter().any(|(part, path)| *part == name && file.path.ends_with(path));
    file.root
        .get_ref()
        .keys()
        .filter(|key| !ours(key.get_ref()))
        .map(|key| {
            file.fault(
                key.span().start,
                format!("`{}` is no part of a catalog that belongs here", key.get_ref()),
                "mend the name, or move it to its own file",
            )
        })
        .collect()
}

fn misshapen(path: &Path, text: &str, error: &toml::de::Error) -> Fault {
    let offset = error.span().map_or(0, |span| span.start);
    Fault {
        file: path.into(),
        line: line_of(text, offset),
        found: error.message().replace('\n', " "),
        remedy: "write it as the entries around it are written".into(),
    }
}

fn line_of(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}
