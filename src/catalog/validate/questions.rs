//! Every option can be chosen and does something; an option that is implied is one that can be relied on.

use super::{ID, Report};
use crate::{Catalog, Choice, NOT_SURE, Name, Question, is_id};

pub(super) fn check(catalog: &Catalog, report: &mut Report) {
    for (index, question) in catalog.questions.iter().enumerate() {
        let place = format!("questions[{index}]");
        signs(report, &place, question.id, question.code);
        if question.options.len() < 2 {
            report.add(&place, "a question with fewer than two options", "write the options, or take it out");
        }
        if question.options.iter().all(does_nothing) {
            let remedy = "let an option need or limit something, or say where the prospect stands";
            report.add(&place, "no answer to it changes anything", remedy);
        }
        for (index, option) in question.options.iter().enumerate() {
            let place = format!("{place}.options[{index}]");
            signs(report, &place, option.id, option.code);
            if option.id.as_str() == NOT_SURE {
                let remedy = "give it another: that is what the answer “not sure” is called";
                report.add(format!("{place}.id"), format!("an option called `{NOT_SURE}`"), remedy);
            }
            needs_are_said(catalog, option, &place, report);
            implied_is_reliable(catalog, question, option, &place, report);
        }
    }
    for (index, tier) in catalog.tiers.iter().enumerate() {
        signs(report, &format!("tiers[{index}]"), tier.id, tier.code);
    }
}

/// An id that can stand in a file, and a letter that can stand in a link.
pub(super) fn signs<T>(report: &mut Report, place: &str, id: Name<T>, code: char) {
    if !is_id(id.as_str()) {
        report.add(format!("{place}.id"), format!("`{id}` cannot stand in a file"), ID);
    }
    if !code.is_alphanumeric() {
        let found = format!("`{code}` cannot stand in a link");
        let remedy = "take a small letter a to z, or a digit; when those are used up, any other letter";
        report.add(format!("{place}.code"), found, remedy);
    }
}

fn does_nothing(option: &Choice) -> bool {
    option.needs.is_empty() && option.limits.is_empty() && option.situation.is_none()
}

fn needs_are_said(catalog: &Catalog, option: &Choice, place: &str, report: &mut Report) {
    for (field, levels) in [("needs", &option.needs), ("limits", &option.limits)] {
        for (capability, level) in levels {
            let Some(at) = catalog.capability(*capability) else { continue };
            let capability = &catalog.capabilities[at];
            let said = capability.level(*level).and_then(|at| capability.levels[at].need.as_ref());
            if said.is_none() {
                report.add(
                    format!("{place}.{field}.{}", capability.id),
                    format!("the level `{level}` of `{}` is asked for, but has no words for it", capability.id),
                    "write the level's `need`",
                );
            }
        }
    }
}

/// A skip must never lower what was asked for, nor the tier for it, nor hang on another skip: so only the strongest
/// option of a question is implied, from one other question alone, and what is implied implies nothing.
fn implied_is_reliable(catalog: &Catalog, question: &Question, option: &Choice, place: &str, report: &mut Report) {
    for (target, choice) in &option.implies {
        let place = format!("{place}.implies.{target}");
        let Some(at) = catalog.question(*target) else { continue };
        let implied = &catalog.questions[at];
        let Some(choice) = implied.options.iter().find(|own| own.id == *choice) else { continue };
        if implied.options.iter().any(|own| !own.implies.is_empty()) {
            let found = format!("`{target}` is implied, and implies an answer itself");
            report.add(&place, found, "imply the last of them from here as well, and nothing from there");
        }
        if option.needs.is_empty() {
            report.add(&place, "an option without a need implies an answer", "only a must can: give it a need");
        }
        if implied.options.iter().any(|other| !at_least(catalog, choice, other)) {
            let found = format!("`{}` is not the strongest option of `{target}`", choice.id);
            report.add(&place, found, "imply the option that asks for the most, or nothing");
        }
        if implied.options.iter().any(|other| counts_for_less(catalog, choice, other)) {
            let found = format!("only an add-on gives what `{}` asks for, and tiers what is less", choice.id);
            report.add(&place, found, "imply nothing here: the tier would fall with the answer that rests");
        }
        let implies_it = |other: &&Question| {
            other.id != question.id && other.options.iter().any(|option| option.implies.get(target).is_some())
        };
        if let Some(other) = catalog.questions.iter().find(implies_it) {
            let found = format!("`{target}` is implied by `{}` as well", other.id);
            report.add(&place, found, "let one question imply it");
        }
    }
}

/// Whether only an add-on gives what `one` asks for, so that it counts for no tier, while `other` asks for less of it.
fn counts_for_less(catalog: &Catalog, one: &Choice, other: &Choice) -> bool {
    one.needs.iter().any(|(name, level)| {
        let Some(at) = catalog.capability(*name) else { return false };
        let capability = &catalog.capabilities[at];
        let wanted = capability.level(*level);
        let tier_gives =
            capability.tiers.iter().any(|(_, cell)| cell.level.is_some_and(|own| capability.level(own) >= wanted));
        let add_on_gives = catalog
            .add_ons
            .iter()
            .any(|add_on| add_on.meets.get(name).is_some_and(|own| capability.level(*own) >= wanted));
        let is_less = other.needs.get(name).is_some_and(|own| capability.level(*own) < wanted);
        add_on_gives && !tier_gives && is_less
    })
}

/// Whether `one` asks for everything that `other` asks for.
fn at_least(catalog: &Catalog, one: &Choice, other: &Choice) -> bool {
    other.needs.iter().all(|(name, level)| {
        let rank = |level| catalog.capabilities[catalog.capability(*name)?].level(level);
        one.needs.get(name).is_some_and(|own| rank(*own) >= rank(*level))
    })
}
