//! Answers by the names of the catalog: the form in which a page around the advisor reads and gives them.

use tier_advisor_advice::{Answer, Answers, Importance, Rules};
use tier_advisor_catalog::{At, Catalog};

/// The name of the answer "not sure", at every question.
pub const NOT_SURE: &str = "not-sure";

/// How firm an answer is, by name.
const FIRM: [(&str, Importance); 2] = [("must", Importance::Must), ("nice", Importance::Nice)];

/// An answer by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named<'a> {
    /// The name of the question.
    pub question: &'a str,
    /// The name of the option, or [`NOT_SURE`].
    pub option: &'a str,
    /// How firm, by name; empty for a must, and with "not sure".
    pub importance: &'a str,
}

/// Answers that name what the catalog does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The place: `answers`, `answers.calls` or `answers.calls.importance`.
    pub field: String,
    /// What stands there.
    pub found: String,
    /// What may stand there.
    pub allowed: Vec<&'static str>,
}

/// The answers that are given by name; every other question is open.
///
/// # Errors
///
/// At the first name that the catalog does not have. Nothing is taken then.
pub fn read<'a>(
    catalog: &Catalog,
    rules: &Rules,
    given: impl IntoIterator<Item = Named<'a>>,
) -> Result<Answers, Refused> {
    let mut answers = rules.nothing_answered();
    for Named { question, option, importance } in given {
        let refused =
            |field: &[&str], found: &str, allowed| Refused { field: field.concat(), found: found.to_owned(), allowed };
        let at = At::find(&catalog.questions, |own| own.id.as_str() == question).ok_or_else(|| {
            refused(&["answers"], question, catalog.questions.iter().map(|own| own.id.as_str()).collect())
        })?;
        let firm = FIRM.iter().find(|(name, _)| *name == importance || importance.is_empty()).ok_or_else(|| {
            refused(&["answers.", question, ".importance"], importance, FIRM.map(|(name, _)| name).to_vec())
        })?;
        let options = catalog.questions[at].options;
        let answer = match At::find(&options, |own| own.id.as_str() == option) {
            Some(option) => Answer::Chosen(option, firm.1),
            None if option == NOT_SURE => Answer::NotSure,
            None => {
                let allowed = options.iter().map(|own| own.id.as_str()).chain([NOT_SURE]);
                return Err(refused(&["answers.", question], option, allowed.collect()));
            }
        };
        answers.set(at, Some(answer));
    }
    Ok(answers)
}

/// Every answer by name, in the order of the questions.
pub fn named<'a>(catalog: &'a Catalog, answers: &'a Answers) -> impl Iterator<Item = Named<'a>> {
    answers.iter().filter_map(|(at, answer)| {
        let question = &catalog.questions[at];
        let (option, importance) = match answer? {
            Answer::NotSure => (NOT_SURE, ""),
            Answer::Chosen(option, importance) => {
                let firm = FIRM.iter().find(|(_, own)| *own == importance);
                (question.options[option].id.as_str(), firm.map_or("", |(name, _)| name))
            }
        };
        Some(Named { question: question.id.as_str(), option, importance })
    })
}
