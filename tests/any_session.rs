//! The embedded catalog, and any session that there can be with it.

use std::path::Path;
use std::sync::LazyLock;

use fastrand::Rng;
use tier_advisor_advice::{Answer, Importance, Rules};
use tier_advisor_catalog::{At, Catalog, Question, files};
use tier_advisor_session::{Session, Step};

pub static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    files::read(&data).expect("data/ holds a valid catalog")
});
pub static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::new(&CATALOG));

/// Any session that there can be.
pub fn session(random: &mut Rng) -> Session {
    let answers = At::all(&CATALOG.questions)
        .fold(RULES.nothing_answered(), |answers, question| answers.with(question, answer(random, question)));
    Session::at(step(random), answers)
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
