//! What there must be at least, and may be at most: parts know their place by small numbers.

use super::Report;
use crate::Catalog;

/// The most of anything in a list of the catalog.
const MOST: usize = 1000;

/// The most options of a question, and levels of a capability.
const MOST_CHOICES: usize = 200;

pub(super) fn check(catalog: &Catalog, report: &mut Report) {
    let lists = [
        ("sources", catalog.sources.len()),
        ("tiers", catalog.tiers.len()),
        ("stops", catalog.stops.len()),
        ("roles", catalog.roles.len()),
        ("capabilities", catalog.capabilities.len()),
        ("add_ons", catalog.add_ons.len()),
        ("questions", catalog.questions.len()),
        ("handoff.stages", catalog.handoff.stages.len()),
    ];
    for (place, length) in lists {
        if length == 0 && place != "add_ons" {
            report.add(place, "there is none", "write at least one");
        }
        at_most(report, place.to_owned(), length, MOST);
    }
    for (index, question) in catalog.questions.iter().enumerate() {
        at_most(report, format!("questions[{index}].options"), question.options.len(), MOST_CHOICES);
    }
    for (index, capability) in catalog.capabilities.iter().enumerate() {
        at_most(report, format!("capabilities[{index}].levels"), capability.levels.len(), MOST_CHOICES);
    }
}

fn at_most(report: &mut Report, place: String, length: usize, most: usize) {
    if length > most {
        report.add(place, format!("{length} of them"), format!("write {most} at most"));
    }
}
