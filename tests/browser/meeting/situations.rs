//! Every named situation: its summary read against the page, its link and its file opened again.

use serde_json::{Map, Value, json};

use super::files::{RECORD_SAVED, drop_file, file, saved};
use super::keeping::{keep, kept};
use super::{VERSION, follow, meeting, panel_says, stored};
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
fn the_summary_of_every_situation_tells_what_the_page_tells() {
    meeting(|page| {
        let mut told = 0;
        for situation in situations() {
            let title = situation.title;
            meet(page, &situation);
            let texts = page.ask(TOLD);
            keep(page);
            let (link, summary) = kept(page);
            let plain = summary.replace('\\', "");
            // The page begins a line with a capital, as it is drawn.
            let small = plain.to_lowercase();
            for text in texts.as_array().into_iter().flatten().filter_map(Value::as_str) {
                assert!(small.contains(&text.to_lowercase()), "{title}: {text:?} is not in\n{summary}");
                told += 1;
            }
            assert!(plain.contains(&link) && link.len() < 120, "{title}: {link}\n{summary}");
        }
        assert!(told > 100, "the page has reasons: {told}");
    });
}

#[test]
fn the_file_of_every_situation_opens_the_same_again() {
    meeting(|page| {
        page.ask(RECORD_SAVED);
        for situation in situations() {
            let Situation { title, answers } = &situation;
            meet(page, &situation);
            let (heading, before) = (page.title(), stored(page));
            page.keys("s");
            page.press("Save the file");
            let (_, text) = saved(page);
            let file: Value = serde_json::from_str(&text).expect("it is JSON");
            assert_eq!(&file["answers"], answers, "{title}");
            drop_file(page, EMPTY);
            page.eventually("other answers are there", || stored(page) != before);
            drop_file(page, &text);
            page.eventually(title, || (page.title(), stored(page)) == (heading.clone(), before.clone()));
        }
    });
}

#[test]
fn the_link_of_every_situation_opens_the_same_again() {
    meeting(|page| {
        for situation in situations() {
            let title = situation.title;
            meet(page, &situation);
            let (heading, before) = (page.title(), stored(page));
            page.keys("s");
            panel_says(page, "What is left afterwards");
            let (link, _) = kept(page);
            page.ask("sessionStorage.removeItem('tier-advisor')");
            let (_, code) = link.split_once("#tier-advisor=").expect("it holds a session");
            follow(page, code);
            assert_eq!((page.title(), stored(page)), (heading, before), "{title}");
        }
    });
}

/// A file without answers, at another screen.
const EMPTY: &str = r#"{ "format": "tier-advisor-session", "form": 1, "catalog": "2026-11-22", "made": "2026-11-22",
    "answers": {}, "at": { "screen": "roles" }, "recommendation": null, "link": "" }"#;

/// Opens a situation at its result, as a file.
fn meet(page: &Page, Situation { answers, .. }: &Situation) {
    drop_file(page, &file(VERSION, answers, None).to_string());
    is_at_rest(page, answers);
    super::no_panel(page);
}

/// Waits until the answers are those of the page, as it stores them.
fn is_at_rest(page: &Page, answers: &Value) {
    let count = answers.as_object().expect("answers have names").len();
    let taken = "const [, , , answers, step] = (sessionStorage.getItem('tier-advisor') ?? '...').split('.'); \
                 return [answers.replaceAll('~', '').length / 2, step]";
    page.eventually("the answers are taken", || page.ask(taken) == json!([count, "r"]));
}
