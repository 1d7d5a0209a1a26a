//! What makes a catalog whole. Every rule looks at the whole catalog and reports all that it finds.

mod capabilities;
mod facts;
mod names;
mod questions;
mod retired;

use std::fmt::Display;

use crate::Catalog;

/// Something that is wrong with a catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where, as a path: `questions[2].options[0].needs`.
    pub place: String,
    /// What was found there.
    pub found: String,
    /// What to do about it.
    pub remedy: String,
}

/// Everything that is wrong with a catalog: nothing, if it may be used.
#[must_use]
pub fn faults(catalog: &Catalog) -> Vec<Fault> {
    let mut report = Report::default();
    names::check(catalog, &mut report);
    // The other rules follow names, so they need names that lead somewhere.
    if report.faults.is_empty() {
        facts::check(catalog, &mut report);
        capabilities::check(catalog, &mut report);
        questions::check(catalog, &mut report);
        retired::check(catalog, &mut report);
    }
    report.faults
}

/// What the rules have found so far.
#[derive(Default)]
struct Report {
    faults: Vec<Fault>,
}

impl Report {
    fn add(&mut self, place: impl Into<String>, found: impl Into<String>, remedy: impl Into<String>) {
        self.faults.push(Fault { place: place.into(), found: found.into(), remedy: remedy.into() });
    }

    /// Reports each of `names` that stands there a second time.
    fn unique<T: PartialEq + Display>(&mut self, list: &str, field: &str, names: impl IntoIterator<Item = T>) {
        let mut seen: Vec<T> = Vec::new();
        for (index, name) in names.into_iter().enumerate() {
            if seen.contains(&name) {
                self.add(
                    format!("{list}[{index}].{field}"),
                    format!("`{name}` stands here a second time"),
                    "give it a name of its own, one that was never used",
                );
            }
            seen.push(name);
        }
    }
}
