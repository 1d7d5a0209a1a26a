//! Between what the file says and what is told: the words of the element's `answers` and `screen`.

use tier_advisor_advice::{Answer, Importance};
use tier_advisor_catalog::{At, Catalog, NOT_SURE, Question, is_id};

use super::form::{GivenAnswer, Place, Whole};
use crate::Step;
use crate::restore::{Said, Stood, Told};

/// What the file says; `None` where it is not of the form after all.
pub fn told(form: &Whole) -> Option<Told<&str>> {
    let answers = form.answers.0.iter().map(|(question, given)| Some((id(question)?, said(given)?)));
    let tier = form.recommendation.as_deref();
    Some(Told {
        tier: if let Some(tier) = tier { Some(id(tier)?) } else { None },
        answers: answers.collect::<Option<_>>()?,
        step: stood(&form.at.0)?,
    })
}

/// What cannot be an id is none of any catalog, and is not repeated to anybody.
fn id(text: &str) -> Option<&str> {
    is_id(text).then_some(text)
}

/// "Not sure" is neither firm nor not; everything else is one of them.
fn said(given: &GivenAnswer) -> Option<Said<&str>> {
    match (given.option.as_str(), given.importance.as_deref()) {
        (NOT_SURE, None) => Some(Said::NotSure),
        (NOT_SURE, Some(_)) => None,
        (option, Some("must")) => Some(Said::Chosen(id(option)?, Importance::Must)),
        (option, Some("nice")) => Some(Said::Chosen(id(option)?, Importance::Nice)),
        _ => None,
    }
}

fn stood(place: &Place) -> Option<Stood<&str>> {
    match (place.screen.as_str(), place.question.as_deref(), place.tier.as_deref()) {
        ("questions", Some(question), None) => Some(Stood::Question(id(question)?)),
        ("result", None, None) => Some(Stood::Result),
        ("handoff", None, None) => Some(Stood::Handoff(None)),
        ("handoff", None, Some(tier)) => Some(Stood::Handoff(Some(id(tier)?))),
        ("roles", None, None) => Some(Stood::Roles),
        _ => None,
    }
}

/// An answer as it is written.
pub fn given(catalog: &Catalog, question: At<Question>, answer: Answer) -> GivenAnswer {
    let (option, importance) = match answer {
        Answer::NotSure => return GivenAnswer { option: NOT_SURE.into(), importance: None },
        Answer::Chosen(option, Importance::Must) => (option, "must"),
        Answer::Chosen(option, Importance::Nice) => (option, "nice"),
    };
    let option = catalog.questions[question].options[option].id.as_str();
    GivenAnswer { option: option.into(), importance: Some(importance.into()) }
}

/// A step as it is written.
pub fn place(catalog: &Catalog, step: Step) -> Place {
    let screen = match step {
        Step::Question(_) => "questions",
        Step::Result => "result",
        Step::Handoff(_) => "handoff",
        Step::Roles => "roles",
    };
    let (question, tier) = match step {
        Step::Question(at) => (Some(catalog.questions[at].id.as_str().into()), None),
        Step::Handoff(tier) => (None, tier.map(|tier| catalog.tiers[tier].id.as_str().into())),
        Step::Result | Step::Roles => (None, None),
    };
    Place { screen: screen.into(), question, tier }
}
