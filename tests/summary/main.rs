//! The summary of a conversation: it says what the page says, in both of its forms, and nothing breaks out of it.

#![cfg(not(target_family = "wasm"))]
#![allow(clippy::expect_used, reason = "a test says what it proves")]

mod against_the_page;
mod answers;
mod forms;
mod hostile;
mod markdown;
mod overwritten;
mod page;
#[path = "../words.rs"]
mod words;

use tier_advisor::advisor::embedded;
use tier_advisor::summary::{Address, Given, Summary};
use tier_advisor_advice::{Answer, Answers, Importance};
use tier_advisor_catalog::{At, Desk};
use tier_advisor_session::{Action, Session};

/// The prospects of the advice's own tests.
const SITUATIONS: &str = include_str!("../advice/situations.txt");

const DATE: &str = "3 March 2027";
const LINK: &str = "https://example.com/advisor/#ta=1.2026-11-22.a.nncdk4~g-.q4.1x2k9ab";

/// Every named situation: its title, and what is answered in it.
fn situations() -> impl Iterator<Item = (&'static str, Session)> {
    let lines: Vec<_> = SITUATIONS.lines().collect();
    let titled = move |(number, line): (usize, &&'static str)| {
        let written = line.strip_prefix("  answers")?;
        let title =
            SITUATIONS.lines().take(number).filter(|line| !line.is_empty() && !line.starts_with([' ', '#'])).last();
        Some((title.expect("a situation has a title"), session(written)))
    };
    lines.iter().enumerate().filter_map(titled).collect::<Vec<_>>().into_iter()
}

/// A session with these answers: `contact=person calls=weekly~ reviews=?`.
#[track_caller]
fn session(written: &str) -> Session {
    let mut answers = embedded().rules.nothing_answered();
    for part in written.split_whitespace() {
        let (question, said) = part.split_once('=').expect("an answer is question=option");
        answer(&mut answers, question, said);
    }
    Session::new(&embedded().rules).after(&embedded().rules, Action::Answer(answers))
}

#[track_caller]
fn answer(answers: &mut Answers, question: &str, said: &str) {
    let questions = &embedded().catalog.questions;
    let question = At::find(questions, |own| own.id.as_str() == question).expect("the question is asked");
    let (option, importance) = match said.strip_suffix('~') {
        Some(option) => (option, Importance::Nice),
        None => (said, Importance::Must),
    };
    let chosen = || At::find(&questions[question].options, |own| own.id.as_str() == option);
    let answer = match option {
        "?" => Answer::NotSure,
        _ => Answer::Chosen(chosen().expect("the option is offered"), importance),
    };
    answers.set(question, Some(answer));
}

fn desk() -> &'static Desk {
    embedded().catalog.desk.expect("the desk is there wherever the page is not")
}

fn link() -> Address {
    Address::new(LINK).expect("the link leads to the web")
}

fn summary(session: &Session) -> Summary {
    Summary::new(embedded(), desk(), session, Given { date: DATE, link: Some(&link()) })
}

/// A text without its spaces: where they stand in HTML depends on the markup.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}
