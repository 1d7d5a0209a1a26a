//! Named prospects and what follows for each: a table to be read by somebody who knows the tiers.
//!
//! `situations.txt` holds it. Titles, notes and answers are written by hand; what follows is written by the advice and
//! compared with what stands there, so a change of the data or of the rule shows as a change of that file.

mod page;

use std::path::{Path, PathBuf};
use std::{env, fs};

use tier_advisor_advice::Answer;

use crate::catalogs::{catalog, rules};
use crate::naming::Advice;
use crate::oracle::Oracle;
use crate::situations::page::{Follows, answers_of, with_what_follows};

/// Set, the table is written anew instead of compared.
const UPDATE: &str = "UPDATE_SITUATIONS";

fn file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/advice/situations.txt")
}

fn table() -> String {
    fs::read_to_string(file()).expect("the table of situations")
}

#[test]
fn what_follows_for_each_is_what_was_reviewed() {
    let reviewed = table();
    let follows = with_what_follows(&reviewed, advised);
    if env::var_os(UPDATE).is_some() {
        fs::write(file(), follows).expect("the table, written");
    } else if follows != reviewed {
        panic!("{}", how_to_accept(&reviewed, &follows));
    }
}

#[test]
fn the_oracle_says_the_same_of_each() {
    let (advice, oracle) = (Advice::new(catalog()), Oracle::new(catalog()));
    let foretold = with_what_follows(&table(), |written| {
        let said = advice.conversation(&advice.answers(written));
        Follows { verdict: oracle.verdict(&said), changes: oracle.changes(&said), outlook: oracle.outlook(&said) }
    });
    assert_eq!(foretold, with_what_follows(&table(), advised));
}

#[test]
fn every_option_of_every_question_is_somebody_s_must() {
    let (advice, table) = (Advice::new(catalog()), table());
    let everybody: Vec<_> = answers_of(&table).map(|written| advice.answers(written)).collect();
    for question in rules().questions() {
        for option in rules().options(question) {
            let answered = everybody.iter().any(|own| own.get(question) == Some(Answer::must(option)));
            let name = &catalog().questions[question].options[option].id;
            assert!(answered, "nobody answers {}={name}", catalog().questions[question].id);
        }
    }
}

fn advised(written: &str) -> Follows {
    let advice = Advice::new(catalog());
    let answers = advice.answers(written);
    Follows { verdict: advice.verdict(&answers), changes: advice.changes(&answers), outlook: advice.outlook(&answers) }
}

/// The lines that differ, from the first to the last of them.
fn how_to_accept(reviewed: &str, follows: &str) -> String {
    let (old, new): (Vec<_>, Vec<_>) = (reviewed.lines().collect(), follows.lines().collect());
    let same = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let rest = old.len().min(new.len()) - same;
    let same_at_end = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(old, new)| old == new).count();
    let title = old[..same].iter().rfind(|line| !line.is_empty() && !line.starts_with([' ', '#']));
    let lines = |sign: &str, lines: &[&str]| lines.iter().flat_map(|line| [sign, line, "\n"]).collect::<String>();
    format!(
        "something else follows than was reviewed, from \"{}\" on:\n\n{}{}\nif it is right, accept it: \
         {UPDATE}=1 cargo test -p tier-advisor-advice situations, then review the change of situations.txt",
        title.copied().unwrap_or_default(),
        lines("- ", &old[same..old.len() - same_at_end]),
        lines("+ ", &new[same..new.len() - same_at_end]),
    )
}
