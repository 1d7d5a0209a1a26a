//! Every named situation: its summary read against the page, its link and its file opened again.

use serde_json::{Map, Value, json};

use super::files::{RECORD_SAVED, drop_file, file, saved};
use super::keeping::{keep, kept};
use super::{VERSION, follow, meeting};
use crate::page::Page;

/// The situations, as the tests of the advice have them.
const SITUATIONS: &str = include_str!("../../advice/situations.txt");

/// Somebody with a situation.
struct Situation {
    title: &'static str,
    /// By the ids of the catalog, as in a file.
    answers: Value,
}

/// All of them.
fn situations() -> Vec<Situation> {
    let mut all: Vec<Situation> = Vec::new();
    for line in SITUATIONS.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        match line.strip_prefix("  answers") {
            Some(answers) => all.last_mut().expect("a title comes first").answers = given(answers),
            None if !line.starts_with(' ') => all.push(Situation { title: line, answers: json!({}) }),
            None => {}
        }
    }
    assert!(all.len() > 50, "{}", all.len());
    all
}

/// `contact=person calls=weekly~ engineer=?`
fn given(answers: &str) -> Value {
    let answer = |(question, option): (&str, &str)| {
        let answer = match option.strip_suffix('~') {
            _ if option == "?" => json!({ "option": "not-sure" }),
            Some(option) => json!({ "option": option, "importance": "nice" }),
            None => json!({ "option": option, "importance": "must" }),
        };
        (question.to_owned(), answer)
    };
    Value::Object(answers.split_whitespace().filter_map(|one| one.split_once('=')).map(answer).collect::<Map<_, _>>())
}

/// What the page tells: the title, the reasons, and what no tier meets.
const TOLD: &str = "\
    const texts = selector => [...document.querySelectorAll(`main ${selector}`)].filter(e => e.checkVisibility())
      .map(e => e.innerText.replace(/\\s+/g, ' ').trim());
    return [...texts('h1'), ...texts('.reasons li b'), ...texts('.outside li:not(.add-on) h3')];";

#[test]
fn the_summary_the_link_and_the_file_of_every_situation_tell_what_the_page_tells() {
    meeting(|page| {
        page.ask(RECORD_SAVED);
        let mut links = Vec::new();
        for Situation { title, answers } in situations() {
            drop_file(page, &file(VERSION, &answers, None).to_string());
            page.eventually(title, || page.ask("return document.querySelector('main.result, main h1') !== null") == true);
            is_at_rest(page, &answers);
            let told = page.ask(TOLD);
            let heading = page.title().expect("it has a heading");
            keep(page);
            let (link, summary) = kept(page);
            let plain = summary.replace('\\', "");
            let small = plain.to_lowercase();
            for text in told.as_array().into_iter().flatten().filter_map(Value::as_str) {
                // The page begins a line with a capital, as it is drawn.
                assert!(small.contains(&text.to_lowercase()), "{title}: {text:?} is not in\n{summary}");
            }
            assert!(plain.contains(&link) && link.len() < 120, "{title}: {link}\n{summary}");
            page.press("Save the file");
            let (_, text) = saved(page);
            let saved: Value = serde_json::from_str(&text).expect("it is JSON");
            assert_eq!(saved["answers"], answers, "{title}");
            assert_eq!(saved["link"], json!(link), "{title}");
            drop_file(page, &text);
            super::no_panel(page);
            assert_eq!(page.title(), Some(heading.clone()), "{title}");
            links.push((title, link, heading, saved));
        }
        for (title, link, heading, file) in links {
            let (_, code) = link.split_once("#tier-advisor=").expect("it holds a session");
            follow(page, code);
            assert_eq!(page.title(), Some(heading), "{title}");
            let stored = page.ask("return sessionStorage.getItem('tier-advisor')");
            assert_eq!(stored, json!(code), "{title}: {file}");
        }
    });
}

/// Waits until the answers are those of the page, as it stores them.
fn is_at_rest(page: &Page, answers: &Value) {
    let count = answers.as_object().expect("answers have names").len();
    let letters = "return (sessionStorage.getItem('tier-advisor') ?? '...').split('.')[3].replaceAll('~', '').length / 2";
    page.eventually("the answers are taken", || page.ask(letters) == json!(count));
}
