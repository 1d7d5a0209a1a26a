//! A meeting, its notes, and what is left of it.

use std::rc::Rc;

use futures::executor::block_on;
use tier_advisor::meeting::state::{Meeting, Move, Notes, Panel, Screen};
use tier_advisor::meeting::{Props, Room};
use tier_advisor::summary::{Given, Summary};
use tier_advisor::ui::Keeping;
use tier_advisor_catalog::At;
use tier_advisor_session::{Action, Session, Step};
use yew::ServerRenderer;

use crate::company::{CASES, advisor, assert_nothing_of_the_embedded, catalog, desk, rules, session, tiers};
use crate::still::Still;
use crate::words::words;

/// A meeting that goes on with these answers, after a few moves.
fn after(session: Session, moves: impl IntoIterator<Item = Move>) -> Meeting {
    let meeting = Meeting::new(rules(), session);
    moves.into_iter().fold(meeting, |meeting, made| meeting.after(rules(), made))
}

/// The words of what is drawn.
fn drawn(meeting: Meeting) -> String {
    let renderer = ServerRenderer::<Room>::with_props(move || Props {
        advisor: advisor(),
        desk: desk(),
        meeting,
        keeping: Keeping::Kept,
        page: Rc::new(Still),
    });
    words(&block_on(renderer.hydratable(false).render()))
}

/// One move to each screen and panel that there is.
fn everywhere() -> Vec<Move> {
    let go = |step: Step| Move::Act(Action::Go(step));
    let questions = rules().questions().map(|question| go(Step::Question(question)));
    let handoffs = tiers().map(|tier| go(Step::Handoff(Some(tier))));
    let rest = [
        go(Step::Result),
        go(Step::Roles),
        Move::Show(Screen::Overview),
        Move::Show(Screen::Compare),
        Move::Notes(Notes::Here),
        Move::Ladder,
        Move::Panel(Panel::Keys),
        Move::Panel(Panel::Keep),
        Move::Panel(Panel::Clear),
    ];
    questions.chain(handoffs).chain(rest).collect()
}

#[test]
fn no_screen_of_a_meeting_names_anything_of_the_embedded_catalog() {
    for (answers, _) in CASES {
        for made in everywhere() {
            let page = drawn(after(session(answers), [made.clone()]));
            assert_nothing_of_the_embedded(&format!("{made:?} of {answers}"), &page);
            assert!(!page.contains(['{', '}']), "{made:?} of {answers}: a brace that nobody filled in: {page}");
        }
    }
}

#[test]
fn the_overview_has_every_question() {
    let page = drawn(after(session("storm=hour"), [Move::Show(Screen::Overview)]));
    for question in &catalog().questions {
        assert!(page.contains(question.short.as_str()), "{}: {page}", question.id);
    }
}

#[test]
fn the_notes_have_what_to_say_at_every_question() {
    for question in At::all(&catalog().questions) {
        let go = Move::Act(Action::Go(Step::Question(question)));
        let page = drawn(after(session("storm=hour"), [go, Move::Notes(Notes::Here)]));
        let talk = desk().talk.get(&catalog().questions[question].id).expect("there is something to say");
        for text in talk.follow_ups.iter().chain([&talk.opening]) {
            assert!(page.contains(text.as_str()), "{text}");
        }
    }
}

#[test]
fn the_summary_is_about_the_company_and_nobody_else() {
    for (answers, tier) in CASES {
        let summary = Summary::new(advisor(), desk(), &session(answers), Given { date: "3 March 2027", link: None });
        let markdown = summary.markdown();
        assert!(markdown.contains(tier), "{answers}: {markdown}");
        assert_nothing_of_the_embedded(answers, &markdown);
    }
}
