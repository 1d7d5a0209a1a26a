//! The letters of a session code, read as what they tell, before anything of it is believed.

use tier_advisor_advice::Importance;

use crate::restore::{Said, Stood, Told};

/// Stands in the place of an option: "not sure".
pub const NOT_SURE: char = '-';
/// Stands after an option that is only nice to have.
pub const NICE: char = '~';
/// Stands in the place of a tier: none was recommended.
pub const NO_TIER: char = '_';
/// A question is on the screen: its letter comes next.
pub const QUESTION: char = 'q';
/// The result is.
pub const RESULT: char = 'r';
/// The handoff is: the letter of a tier comes next, where it is not the recommended one.
pub const HANDOFF: char = 'h';
/// The role guide is.
pub const ROLES: char = 'g';

/// All of it: the fields of the tier, of the answers, and of the step.
pub fn told(tier: &str, answers: &str, step: &str) -> Option<Told<char>> {
    let tier = Some(only(tier)?).filter(|tier| *tier != NO_TIER);
    Some(Told { tier, answers: self::answers(answers)?, step: self::step(step)? })
}

/// The only letter of a text.
fn only(text: &str) -> Option<char> {
    let mut letters = text.chars();
    letters.next().filter(|_| letters.next().is_none())
}

/// The answers, in the order that they are written.
pub fn answers(text: &str) -> Option<Vec<(char, Said<char>)>> {
    let mut answers = Vec::new();
    let mut letters = text.chars().peekable();
    while let Some(question) = letters.next() {
        let said = match letters.next()? {
            NOT_SURE => Said::NotSure,
            option if letters.next_if_eq(&NICE).is_some() => Said::Chosen(option, Importance::Nice),
            option => Said::Chosen(option, Importance::Must),
        };
        answers.push((question, said));
    }
    Some(answers)
}

/// What was on the screen.
fn step(text: &str) -> Option<Stood<char>> {
    let mut letters = text.chars();
    let step = match (letters.next()?, letters.next()) {
        (QUESTION, Some(question)) => Stood::Question(question),
        (RESULT, None) => Stood::Result,
        (HANDOFF, tier) => Stood::Handoff(tier),
        (ROLES, None) => Stood::Roles,
        _ => return None,
    };
    letters.next().is_none().then_some(step)
}
