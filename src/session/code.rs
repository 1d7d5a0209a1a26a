//! A session as a short text, for what keeps it or carries it on.
//!
//! `1.2026-11-22.a.nncdk4~g-.q4.1x2k9ab`: the form, the catalog's version, the tier recommended (`_` for none), the
//! answers, the step, and a check against mangling. An answer is the letter of its question and that of its option, `-`
//! for "not sure", with `~` where it is only nice to have. The letters are the `code`s of the catalog.
//!
//! What comes from outside is read whole or refused whole.

use std::fmt;

use tier_advisor_advice::{Answer, Answers, Importance, Rules, choose};
use tier_advisor_catalog::{At, Catalog, Question, Tier};

use crate::letters::{self, HANDOFF, NICE, NO_TIER, NOT_SURE, QUESTION, RESULT, ROLES};
pub use crate::reopen::{LinkRefusal, reopen};
use crate::restore::{Said, Stood, Told};
use crate::{Session, Step};

const FORM: &str = "1";

/// Why a text is no session of this catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no such text, or of a form not known here.
    Form,
    /// Something was lost or changed on the way.
    Mangled,
    /// It was made with another version of the catalog.
    Version,
    /// It names a question, an option or a step that does not exist, or names one twice.
    Content,
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Form => "not a session code of a known form; make it anew",
            Self::Mangled => "a session code that was changed on the way; copy it again, whole",
            Self::Version => "a session code made with another version of the catalog; answer again",
            Self::Content => "a session code that names what this catalog does not have; answer again",
        })
    }
}

impl std::error::Error for Refusal {}

/// The session as a text. A change that is only being tried is left out.
#[must_use]
pub fn encode(catalog: &Catalog, rules: &Rules, session: &Session) -> String {
    let answers = session.own_answers();
    let tier = choose(rules, answers);
    let tier = tier.map_or(NO_TIER, |tier| catalog.tiers[tier].code);
    let mut text = [FORM, ".", &catalog.about.version, "."].concat();
    text.push(tier);
    text.push('.');
    for (at, answer) in answers.iter() {
        if let Some(answer) = answer {
            write_answer(catalog, at, answer, &mut text);
        }
    }
    text.push('.');
    write_step(catalog, session.step(), &mut text);
    let check = check(&text);
    text.push('.');
    text.push_str(&check);
    text
}

/// The session that a text holds.
///
/// # Errors
///
/// If it is not, whole and unchanged, what [`encode`] makes with this version of the catalog.
pub fn decode(catalog: &Catalog, rules: &Rules, text: &str) -> Result<Session, Refusal> {
    let [version, tier, answers, step] = parts(text)?;
    if version != catalog.about.version.as_str() {
        return Err(Refusal::Version);
    }
    letters::told(tier, answers, step).and_then(|told| known(catalog, rules, &told)).ok_or(Refusal::Content)
}

/// The session that is told, where the catalog has all that it names.
fn known(catalog: &Catalog, rules: &Rules, told: &Told<char>) -> Option<Session> {
    if let Some(tier) = told.tier {
        find_tier(catalog, tier)?;
    }
    let answers = known_answers(catalog, rules, &told.answers)?;
    Some(Session::at(known_step(catalog, &told.step)?, answers))
}

/// The version, the tier, the answers and the step of a text of this form that came unchanged.
#[inline]
pub(crate) fn parts(text: &str) -> Result<[&str; 4], Refusal> {
    let (body, sum) = text.rsplit_once('.').ok_or(Refusal::Form)?;
    let [form, version, tier, answers, step] = fields(body).ok_or(Refusal::Form)?;
    if form != FORM {
        return Err(Refusal::Form);
    }
    if sum != check(body) {
        return Err(Refusal::Mangled);
    }
    Ok([version, tier, answers, step])
}

/// The five fields of a code; `None` where there are more or fewer.
fn fields(text: &str) -> Option<[&str; 5]> {
    let (form, text) = text.split_once('.')?;
    let (version, text) = text.split_once('.')?;
    let (tier, text) = text.split_once('.')?;
    let (answers, step) = text.split_once('.')?;
    (!step.contains('.')).then_some([form, version, tier, answers, step])
}

fn write_answer(catalog: &Catalog, at: At<Question>, answer: Answer, text: &mut String) {
    let question = &catalog.questions[at];
    text.push(question.code);
    match answer {
        Answer::NotSure => text.push(NOT_SURE),
        Answer::Chosen(option, importance) => {
            text.push(question.options[option].code);
            if importance == Importance::Nice {
                text.push(NICE);
            }
        }
    }
}

/// The answers alone, as they stand in a session code; `None` where they name what the catalog does not have.
#[must_use]
pub fn decode_answers(catalog: &Catalog, rules: &Rules, text: &str) -> Option<Answers> {
    known_answers(catalog, rules, &letters::answers(text)?)
}

fn known_answers(catalog: &Catalog, rules: &Rules, told: &[(char, Said<char>)]) -> Option<Answers> {
    let mut answers = rules.nothing_answered();
    for (question, said) in told {
        let at = find_question(catalog, *question)?;
        if answers.get(at).is_some() {
            return None;
        }
        let answer = match *said {
            Said::NotSure => Answer::NotSure,
            Said::Chosen(option, importance) => {
                Answer::Chosen(At::find(&catalog.questions[at].options, |own| own.code == option)?, importance)
            }
        };
        answers.set(at, Some(answer));
    }
    Some(answers)
}

fn write_step(catalog: &Catalog, step: Step, text: &mut String) {
    let (screen, of) = match step {
        Step::Question(at) => (QUESTION, Some(catalog.questions[at].code)),
        Step::Result => (RESULT, None),
        Step::Handoff(of) => (HANDOFF, of.map(|tier| catalog.tiers[tier].code)),
        Step::Roles => (ROLES, None),
    };
    text.push(screen);
    text.extend(of);
}

fn known_step(catalog: &Catalog, told: &Stood<char>) -> Option<Step> {
    Some(match *told {
        Stood::Question(question) => Step::Question(find_question(catalog, question)?),
        Stood::Result => Step::Result,
        Stood::Handoff(None) => Step::Handoff(None),
        Stood::Handoff(Some(tier)) => Step::Handoff(Some(find_tier(catalog, tier)?)),
        Stood::Roles => Step::Roles,
    })
}

fn find_question(catalog: &Catalog, code: char) -> Option<At<Question>> {
    At::find(&catalog.questions, |question| question.code == code)
}

fn find_tier(catalog: &Catalog, code: char) -> Option<At<Tier>> {
    At::find(&catalog.tiers, |tier| tier.code == code)
}

/// FNV-1a, 32 bits, in base 36: finds what chat programs and line breaks do to a link; it is no seal.
fn check(body: &str) -> String {
    let mut sum = body.bytes().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let mut digits = Vec::new();
    while sum > 0 {
        digits.extend(char::from_digit(sum % 36, 36));
        sum /= 36;
    }
    digits.into_iter().rev().collect()
}
