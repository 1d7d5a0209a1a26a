//! What there must be at least, and may be at most: parts know their place by small numbers.

use super::Report;
use crate::{Catalog, Direction};

/// The most of anything in a list of the catalog.
const MOST: usize = 1000;

/// The most options of a question, and levels of a capability.
const MOST_CHOICES: usize = 200;

pub(super) fn check(catalog: &Catalog, report: &mut Report) {
    let lists = [
        ("about.languages", catalog.about.languages.len()),
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
    for (index, language) in catalog.about.languages.iter().enumerate().filter(|(_, own)| !is_language(own)) {
        report.add(
            format!("about.languages[{index}]"),
            format!("`{language}` is no language"),
            "write it as en or pt-BR",
        );
    }
    let (language, direction) = (catalog.about.language(), Direction::of(&catalog.about.language()));
    if catalog.about.direction != direction {
        report.add(
            "about.direction",
            format!("`{}`, where `{language}` is read otherwise", catalog.about.direction.as_str()),
            format!("write {}", direction.as_str()),
        );
    }
    for (index, question) in catalog.questions.iter().enumerate() {
        at_most(report, format!("questions[{index}].options"), question.options.len(), MOST_CHOICES);
    }
    for (index, capability) in catalog.capabilities.iter().enumerate() {
        at_most(report, format!("capabilities[{index}].levels"), capability.levels.len(), MOST_CHOICES);
    }
}

/// Whether a text has the form of a language tag (RFC 5646): two or three letters, and more after dashes.
fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let is_part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_first = |part: &str| (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    parts.next().is_some_and(is_first) && parts.all(is_part)
}

fn at_most(report: &mut Report, place: String, length: usize, most: usize) {
    if length > most {
        report.add(place, format!("{length} of them"), format!("write {most} at most"));
    }
}
