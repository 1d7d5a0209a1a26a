//! What a meeting and its notes draw, without a browser.

use std::rc::Rc;

use futures::executor::block_on;
use tier_advisor::advisor::whole;
use tier_advisor::meeting::state::{Ladder, Meeting, Move, Notes, Panel, Screen};
use tier_advisor::meeting::{Props, Room, desk};
use tier_advisor::ui::Keeping;
use tier_advisor_session::{Action, Step};
use yew::ServerRenderer;

use crate::rooms::{after, catalog, choose, room, rules};
use crate::still::Still;
use crate::words::words;

/// The words of what is drawn.
fn drawn(meeting: &Meeting) -> String {
    let meeting = meeting.clone();
    let renderer = ServerRenderer::<Room>::with_props(move || Props {
        advisor: whole(),
        desk: desk(),
        meeting,
        keeping: Keeping::Kept,
        page: Rc::new(Still),
    });
    let html = block_on(renderer.hydratable(false).render());
    // What is only printed is not on the screen.
    words(html.split("<article").next().unwrap_or_default())
}

fn at(step: Step) -> Move {
    Move::Act(Action::Go(step))
}

#[test]
fn what_the_speaker_may_say_is_on_no_screen_but_the_notes() {
    let answered = after(&room(), [choose("calls", "weekly")]);
    let everywhere = rules().questions().map(|question| at(Step::Question(question))).chain([
        at(Step::Result),
        at(Step::Handoff(None)),
        at(Step::Roles),
        Move::Show(Screen::Overview),
        Move::Show(Screen::Compare),
        Move::Panel(Panel::Keys),
        Move::Panel(Panel::Keep),
        Move::Panel(Panel::Clear),
    ]);
    for made in everywhere {
        let page = drawn(&after(&answered, [made.clone()]));
        for (question, talk) in &desk().talk {
            assert!(!page.contains(talk.opening.as_str()), "{made:?} says what to say at {question}");
        }
    }
}

#[test]
fn notes_on_the_page_say_what_to_say_and_what_each_answer_would_do() {
    let page = drawn(&after(&room(), [choose("calls", "twice-a-month"), Move::Notes(Notes::Here)]));
    let at = rules().questions().next().expect("there is a question");
    let question = &catalog().questions[at];
    let talk = desk().talk.get(&question.id).expect("there is something to say");
    for text in talk.follow_ups.iter().chain([&talk.opening]) {
        assert!(page.contains(text.as_str()), "{text}");
    }
    assert!(page.contains("An architect who knows our account → Advanced"), "{page}");
    assert!(page.contains("One person who knows our account no change"), "{page}");
}

#[test]
fn what_comes_next_is_the_first_open_question_while_there_is_one() {
    let at_the_end = |answers: Vec<Move>| {
        let moves = answers.into_iter().chain([at(Step::Handoff(None)), Move::Notes(Notes::Here)]);
        drawn(&after(&room(), moves))
    };
    let unsure = |question| Move::Act(Action::NotSure(question));
    let title = catalog().questions.as_slice()[0].title.as_str();
    let cleared = desk().meeting.notes.after_end.as_str();
    let open = at_the_end(vec![choose("calls", "weekly")]);
    assert!(open.contains(title) && !open.contains(cleared), "{open}");
    let done = at_the_end(rules().questions().map(unsure).collect());
    assert!(done.contains(cleared) && !done.contains(title), "{done}");
}

#[test]
fn a_hidden_ladder_keeps_the_recommendation_to_itself() {
    let moves = [choose("calls", "weekly"), Move::Show(Screen::Overview), choose("calls", "as-needed")];
    let hidden = after(&room(), moves);
    assert_eq!(hidden.ladder, Ladder::Hidden);
    let (shown, hidden) = (drawn(&after(&hidden, [Move::Ladder])), drawn(&hidden));
    for told in ["Signature, because you need", "Advanced → Signature", "meets your one must"] {
        assert!(shown.contains(told), "{told} is not in {shown}");
        assert!(!hidden.contains(told), "{told} is in {hidden}");
    }
}

#[test]
fn the_overview_has_every_question_and_says_what_moved() {
    let moves =
        [Move::Ladder, choose("calls", "twice-a-month"), Move::Show(Screen::Overview), choose("calls", "weekly")];
    let page = drawn(&after(&room(), moves));
    for question in &catalog().questions {
        assert!(page.contains(question.short.as_str()), "{}", question.short);
    }
    assert!(page.contains("Calls: Weekly instead of Twice a month. Essentials → Advanced Undo"), "{page}");
}

#[test]
fn the_list_of_keys_has_every_command() {
    let page = drawn(&after(&room(), [Move::Panel(Panel::Keys)]));
    let words = &desk().meeting.keys;
    for text in [words.pick.says, words.firm.says, words.overview.says, words.notes.says, words.clear.says] {
        assert!(page.contains(text.as_str()), "{text}");
    }
}

#[test]
fn who_leaves_a_question_open_reads_that_its_answer_goes() {
    let words = &catalog().wording.ask;
    let open = drawn(&room());
    assert!(open.contains(words.skip.as_str()) && !open.contains(words.clear.as_str()), "{open}");
    let answered = drawn(&after(&room(), [choose("contact", "person")]));
    assert!(answered.contains(words.clear.as_str()) && !answered.contains(words.skip.as_str()), "{answered}");
}
