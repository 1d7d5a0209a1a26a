//! The embedded catalog, and any session that there can be with it.

use std::path::Path;
use std::sync::LazyLock;

use fastrand::Rng;
use tier_advisor_advice::{Answer, Importance, Rules};
use tier_advisor_catalog::{At, Catalog, Choice, Question, files};
use tier_advisor_session::{Session, Step};

pub static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    files::read(&data).expect("data/ holds a valid catalog")
});
pub static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::new(&CATALOG));

pub fn session(random: &mut Rng) -> Session {
    let answers = At::all(&CATALOG.questions)
        .fold(RULES.nothing_answered(), |answers, question| answers.with(question, answer(random, question)));
    Session { answers, step: step(random), trial: None }
}

fn answer(random: &mut Rng, question: At<Question>) -> Option<Answer> {
    let option = At::new(random.usize(..CATALOG.questions[question].options.len()));
    match random.u8(..4) {
        0 => None,
        1 => Some(Answer::NotSure),
        2 => Some(Answer::Chosen(option, Importance::Nice)),
        _ => Some(Answer::Chosen(option, Importance::Must)),
    }
}

fn step(random: &mut Rng) -> Step {
    match random.u8(..5) {
        0 => Step::Question(At::new(random.usize(..CATALOG.questions.len()))),
        1 => Step::Result,
        2 => Step::Handoff(None),
        3 => Step::Handoff(Some(At::new(random.usize(..CATALOG.tiers.len())))),
        _ => Step::Roles,
    }
}

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
    Session { answers, step, trial: None }
}
