//! Sessions of the embedded catalog, and how answers are named.

#[path = "../any_session.rs"]
mod any_session;

use tier_advisor_advice::{Answer, Importance};
use tier_advisor_catalog::{At, Choice, Question};
use tier_advisor_session::{Session, Step};

pub use any_session::{CATALOG, RULES, session};

/// The question of that name.
pub fn question(name: &str) -> At<Question> {
    At::find(&CATALOG.questions, |question| question.id.as_str() == name).expect("a question of that name")
}

/// The option of that name.
pub fn option(question: At<Question>, name: &str) -> At<Choice> {
    At::find(&CATALOG.questions[question].options, |option| option.id.as_str() == name).expect("an option of that name")
}

/// A session at a step, with answers written as in `situations.txt`: `contact=person calls=weekly~ reviews=?`.
pub fn said(written: &str, step: Step) -> Session {
    let mut answers = RULES.nothing_answered();
    for part in written.split_whitespace() {
        let (name, said) = part.split_once('=').expect("question=option");
        let at = question(name);
        let answer = match (said, said.strip_suffix('~')) {
            ("?", _) => Answer::NotSure,
            (_, Some(name)) => Answer::Chosen(option(at, name), Importance::Nice),
            (name, None) => Answer::must(option(at, name)),
        };
        answers.set(at, Some(answer));
    }
    Session::at(step, answers)
}
