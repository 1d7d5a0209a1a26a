//! What makes a catalog whole. Every rule looks at the whole catalog and reports all that it finds.

mod bounds;
mod capabilities;
mod facts;
mod handoff;
mod names;
mod questions;
mod retired;

use std::fmt::{self, Display};

use crate::{Catalog, Name, is_id};

/// What an id may be.
const ID: &str = "take small letters a to z, digits and dashes, 40 at most";

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

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, found, remedy } = self;
        write!(formatter, "{place}: {found}; {remedy}")
    }
}

/// Everything that is wrong with a catalog: nothing, if it may be used.
#[must_use]
pub fn faults(catalog: &Catalog) -> Vec<Fault> {
    let mut report = Report::default();
    bounds::check(catalog, &mut report);
    names::check(catalog, &mut report);
    // The other rules follow names, so they need names that lead somewhere.
    if report.faults.is_empty() {
        facts::check(catalog, &mut report);
        capabilities::check(catalog, &mut report);
        questions::check(catalog, &mut report);
        handoff::check(catalog, &mut report);
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

    /// Reports each of the ids of a list that stands there a second time, or that cannot stand in a page.
    fn ids<T: 'static>(&mut self, list: &str, ids: impl IntoIterator<Item = Name<T>>) {
        let ids: Vec<_> = ids.into_iter().collect();
        for (index, id) in ids.iter().enumerate().filter(|(_, id)| !is_id(id.as_str())) {
            self.add(format!("{list}[{index}].id"), format!("`{id}` is no id"), ID);
        }
        self.unique(list, "id", ids);
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
