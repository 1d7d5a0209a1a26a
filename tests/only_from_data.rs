//! Every word, and every mark between words, that a reader sees comes from `data/`: with texts in which no Latin letter
//! and no punctuation is left, none is left on any screen.

#![allow(clippy::expect_used, reason = "a test says what it proves")]

#[path = "still.rs"]
mod still;
#[path = "words.rs"]
mod words;

use std::fs;
use std::path::Path;
use std::rc::Rc;
use std::sync::LazyLock;

use futures::executor::block_on;
use tier_advisor::advisor::Advisor;
use tier_advisor::meeting::state::{Meeting, Move, Notes, Panel, Screen};
use tier_advisor::meeting::{Props as MeetingProps, Room};
use tier_advisor::summary::{Given, Summary};
use tier_advisor::ui::{App, Keeping, Props, StillPage};
use tier_advisor_advice::{Importance, Rules};
use tier_advisor_catalog::{At, Choice, Question, files};
use tier_advisor_pages::fallback;
use tier_advisor_session::{Action, Session, Step};
use yew::ServerRenderer;

use crate::still::Still;
use crate::words::words;

/// What stands for every letter and every mark.
const STROKE: char = 'ж';

/// The advisor over `data/` in a language of strokes.
static ADVISOR: LazyLock<Advisor> = LazyLock::new(|| {
    let dir = tempfile::tempdir().expect("a folder for the copy");
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    for entry in fs::read_dir(data).expect("data/ can be listed") {
        let path = entry.expect("an entry of data/").path();
        let text = fs::read_to_string(&path).expect("it is text");
        fs::write(dir.path().join(path.file_name().expect("it has a name")), in_strokes(&text)).expect("the copy");
    }
    let catalog = files::read(dir.path()).unwrap_or_else(|faults| panic!("it is still valid: {faults:#?}"));
    let rules = Rules::new(&catalog);
    Advisor { catalog, rules }
});

/// A file with every text, and the company's name, in strokes.
fn in_strokes(file: &str) -> String {
    ["en = ", "company = "].iter().fold(file.to_owned(), |file, key| with_strokes(&file, key))
}

/// A file with what each of these keys says in strokes: a text, or a list of texts.
fn with_strokes(file: &str, key: &str) -> String {
    let mut written = String::new();
    let mut rest = file;
    while let Some((before, says)) = rest.split_once(key) {
        let is_list = says.starts_with('[');
        written += &[before, key].concat();
        rest = says;
        loop {
            let (between, text, after) = quoted(rest).expect("a text is quoted");
            written += &[between, "\"", &strokes(text), "\""].concat();
            rest = after;
            if !is_list || rest.trim_start_matches([',', ' ', '\n']).starts_with(']') {
                break;
            }
        }
    }
    written + rest
}

/// What stands before the next text in quotes, the text, and what stands after it.
fn quoted(file: &str) -> Option<(&str, &str, &str)> {
    let (between, rest) = file.split_once('"')?;
    let end = rest.match_indices('"').map(|(at, _)| at).find(|at| !rest[..*at].ends_with('\\'))?;
    Some((between, &rest[..end], &rest[end + 1..]))
}

/// A text in strokes. Figures stay, what is filled in stays, and so does where a word leads.
fn strokes(text: &str) -> String {
    let mut is_name = false;
    let mut before = ' ';
    let stroke = |letter: char| {
        is_name = is_name && !matches!(before, '}' | ')') || letter == '{' || (before == ']' && letter == '(');
        before = letter;
        let stays = is_name || letter.is_ascii_digit() || matches!(letter, ' ' | '[' | ']');
        if stays { letter } else { STROKE }
    };
    text.chars().map(stroke).collect()
}

fn drawn(session: &Session) -> String {
    let session = session.clone();
    let renderer = ServerRenderer::<App>::with_props(move || Props {
        advisor: &ADVISOR,
        session,
        keeping: Keeping::Refused,
        around: Rc::new(StillPage(Keeping::Refused)),
    });
    block_on(renderer.hydratable(false).render())
}

/// A meeting at this session after a move, without the caps of its keys.
fn drawn_in_a_meeting(session: &Session, made: Move) -> String {
    let meeting = Meeting::new(&ADVISOR.rules, session.clone()).after(&ADVISOR.rules, made);
    let renderer = ServerRenderer::<Room>::with_props(move || MeetingProps {
        advisor: &ADVISOR,
        desk: ADVISOR.catalog.desk.expect("data/ has one"),
        meeting,
        keeping: Keeping::Refused,
        page: Rc::new(Still),
    });
    let html = block_on(renderer.hydratable(false).render());
    let pieces = html.split("<kbd").map(|piece| piece.split_once("</kbd>").map_or(piece, |(_, rest)| rest));
    pieces.collect()
}

/// What is neither a stroke nor a figure, in what is read on a page or told by it.
fn foreign(html: &str) -> String {
    let told = ["aria-label", "title", "data-label"].map(|name| {
        let before = format!(" {name}=\"");
        let values = html.split(&before).skip(1);
        values.filter_map(|rest| rest.split('"').next()).collect::<Vec<_>>().join(" ")
    });
    let read = [words(html), told.concat()].concat();
    read.split_whitespace()
        .filter(|word| word.contains(|letter: char| letter != STROKE && !is_number(letter)))
        .collect::<Vec<_>>()
        .join(" ")
}

/// Figures; those of sources stand in brackets.
fn is_number(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, '[' | ']')
}

#[track_caller]
fn assert_from_data(place: &str, html: &str) {
    assert_eq!(foreign(html), "", "{place}: this does not come from data/");
}

/// Sessions in which, between them, everything is said: each option of each question alone, and all first or last ones.
fn sessions() -> Vec<(String, Session)> {
    let rules = &ADVISOR.rules;
    let questions = || At::all(&ADVISOR.catalog.questions);
    let options = |at: At<Question>| At::all(&ADVISOR.catalog.questions[at].options);
    let nothing = Session::new(rules);
    let chosen =
        |session: &Session, at: At<Question>, option: At<Choice>| session.after(rules, Action::Choose(at, option));
    let mut sessions = vec![("nothing".to_owned(), nothing.clone())];
    for at in questions() {
        sessions.push((format!("{at:?} unsure"), nothing.after(rules, Action::NotSure(at))));
        for option in options(at) {
            let must = chosen(&nothing, at, option);
            let nice = must.after(rules, Action::Weigh(at, Importance::Nice));
            sessions.push((format!("{at:?} = {option:?}"), must));
            sessions.push((format!("{at:?} = {option:?}, nice"), nice));
        }
    }
    let all = |pick: fn(Vec<At<Choice>>) -> Option<At<Choice>>| {
        questions().fold(nothing.clone(), |session, at| {
            pick(options(at).collect()).map_or(session.clone(), |option| chosen(&session, at, option))
        })
    };
    sessions.push(("all first".to_owned(), all(|options| options.first().copied())));
    sessions.push(("all last".to_owned(), all(|options| options.last().copied())));
    sessions
}

#[test]
fn every_word_and_mark_on_every_screen_and_on_paper() {
    for (name, session) in sessions() {
        let handoffs = At::all(&ADVISOR.catalog.tiers).map(|tier| Step::Handoff(Some(tier)));
        let steps = At::all(&ADVISOR.catalog.questions).map(Step::Question);
        for step in steps.chain([Step::Result, Step::Roles]).chain(handoffs) {
            let session = session.after(&ADVISOR.rules, Action::Go(step));
            assert_from_data(&format!("{step:?} of {name}"), &drawn(&session));
        }
    }
}

#[test]
fn every_word_and_mark_of_the_text_to_read_without_it() {
    assert_from_data("the fallback", &fallback(&ADVISOR.catalog));
}

#[test]
fn every_word_and_mark_of_a_meeting_and_its_notes() {
    let go = |step: Step| Move::Act(Action::Go(step));
    for (name, session) in sessions() {
        let moves = [
            Move::Notes(Notes::Here),
            go(Step::Result),
            Move::Show(Screen::Overview),
            Move::Show(Screen::Compare),
            Move::Ladder,
            Move::Panel(Panel::Keys),
            Move::Panel(Panel::Keep),
            Move::Panel(Panel::Clear),
        ];
        let handoffs = At::all(&ADVISOR.catalog.tiers).map(|tier| go(Step::Handoff(Some(tier))));
        for made in moves.into_iter().chain(handoffs) {
            let place = format!("{made:?} of {name}");
            assert_from_data(&place, &drawn_in_a_meeting(&session, made));
        }
    }
}

#[test]
fn every_word_and_mark_of_a_summary() {
    let desk = ADVISOR.catalog.desk.expect("data/ has one");
    for (name, session) in sessions() {
        let summary = Summary::new(&ADVISOR, desk, &session, Given { date: "3", link: None });
        assert_from_data(&name, &summary.html());
    }
}
