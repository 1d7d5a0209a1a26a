//! Meetings to look at.

use tier_advisor::advisor::whole;
use tier_advisor::meeting::state::{Meeting, Move};
use tier_advisor_advice::{Answer, Rules};
use tier_advisor_catalog::{At, Catalog, Choice, Name, Question, Tier};
use tier_advisor_session::{Action, Session};

pub fn catalog() -> &'static Catalog {
    &whole().catalog
}

pub fn rules() -> &'static Rules {
    &whole().rules
}

pub fn question(name: &'static str) -> At<Question> {
    catalog().question(Name::from(name)).expect("the question is asked")
}

pub fn option(at: At<Question>, name: &str) -> At<Choice> {
    At::find(&catalog().questions[at].options, |own| own.id.as_str() == name).expect("the option is offered")
}

pub fn tier(name: &str) -> At<Tier> {
    At::find(&catalog().tiers, |own| own.name.as_str() == name).expect("there is such a tier")
}

/// A meeting in which nothing was said yet.
pub fn room() -> Meeting {
    Meeting::new(rules(), Session::new(rules()))
}

pub fn after(meeting: &Meeting, moves: impl IntoIterator<Item = Move>) -> Meeting {
    moves.into_iter().fold(meeting.clone(), |meeting, made| meeting.after(rules(), made))
}

pub fn choose(question_name: &'static str, option_name: &str) -> Move {
    let at = question(question_name);
    Move::Act(Action::Choose(at, option(at, option_name)))
}

/// The answer to a question.
pub fn answer(meeting: &Meeting, name: &'static str) -> Option<Answer> {
    meeting.session.answers().get(question(name))
}
