//! What the speaker's moves make of a meeting.

use tier_advisor::meeting::Rows;
use tier_advisor::meeting::state::{Keys, Ladder, Meeting, Move, Notes, Opening, Panel, Screen};
use tier_advisor_advice::Importance;
use tier_advisor_session::{Action, Session, Step};

use crate::rooms::{after, answer, choose, question, room, rules, tier};

#[test]
fn an_answer_on_the_overview_stays_there_and_says_what_it_moved() {
    let meeting = after(&room(), [choose("calls", "twice-a-month"), Move::Show(Screen::Overview)]);
    let meeting = after(&meeting, [choose("calls", "weekly")]);
    assert_eq!(meeting.screen, Screen::Overview);
    let moved = meeting.moved().expect("the recommendation moved");
    assert_eq!(moved.question, question("calls"));
    assert_eq!(moved.tiers, (Some(tier("Essentials")), Some(tier("Advanced"))));
}

#[test]
fn an_answer_that_moves_nothing_says_nothing() {
    let meeting = after(&room(), [choose("calls", "weekly"), choose("contact", "person")]);
    assert_eq!(meeting.moved(), None);
}

#[test]
fn what_moved_is_taken_back_by_one_move_and_later_answers_stay() {
    let before = after(&room(), [choose("calls", "twice-a-month"), choose("severity", "five-days")]);
    let meeting = after(&before, [Move::Show(Screen::Overview), choose("calls", "weekly"), Move::TakeBack]);
    assert_eq!(meeting.session.answers(), before.session.answers());
    assert_eq!(meeting.moved(), None);
}

#[test]
fn importance_moves_the_recommendation_as_an_answer_does() {
    let calls = question("calls");
    let meeting = after(&room(), [choose("calls", "weekly")]);
    let meeting = after(&meeting, [Move::Act(Action::Weigh(calls, Importance::Nice))]);
    let moved = meeting.moved().expect("the recommendation moved");
    assert_eq!(moved.tiers, (Some(tier("Advanced")), Some(tier("On-Demand"))));
}

#[test]
fn an_answer_is_taken_back_without_going_on() {
    let meeting = after(
        &room(),
        [choose("calls", "weekly"), Move::Show(Screen::Overview), Move::Act(Action::Open(question("calls")))],
    );
    assert_eq!(answer(&meeting, "calls"), None);
    assert_eq!((meeting.screen, meeting.session.step()), (Screen::Overview, Step::START));
}

#[test]
fn a_screen_that_is_shown_again_makes_room_for_the_step() {
    for screen in [Screen::Overview, Screen::Compare] {
        let there = after(&room(), [Move::Show(screen)]);
        assert_eq!(there.screen, screen);
        assert_eq!(after(&there, [Move::Show(screen)]).screen, Screen::Step);
    }
}

#[test]
fn going_somewhere_leaves_the_overview() {
    let there = after(&room(), [Move::Show(Screen::Overview), Move::Act(Action::Go(Step::Roles))]);
    assert_eq!((there.screen, there.session.step()), (Screen::Step, Step::Roles));
}

#[test]
fn starting_over_asks_first() {
    let meeting = after(&room(), [choose("calls", "weekly"), Move::Act(Action::StartOver)]);
    assert_eq!(meeting.panel, Some(Panel::Clear));
    assert!(!meeting.session.answers().is_empty());
}

#[test]
fn nothing_is_left_after_clearing() {
    let moves = [
        choose("calls", "weekly"),
        Move::Ladder,
        Move::Keys,
        Move::Compare(tier("Advanced")),
        Move::Rows(Rows::Needs),
        Move::Beside(Some(tier("Signature"))),
        Move::Notes(Notes::Here),
        Move::Show(Screen::Compare),
        Move::Panel(Panel::Clear),
        Move::Clear,
    ];
    let cleared = after(&room(), moves);
    assert_eq!(cleared.keys, Keys::Off, "who switched them off needs them off at the next customer's as well");
    assert_eq!(Meeting { keys: Keys::On, ..cleared }, room());
}

#[test]
fn notes_on_the_page_close_what_asked_for_them() {
    let meeting = after(&room(), [Move::Panel(Panel::Notes(Opening::Blocked)), Move::Notes(Notes::Here)]);
    assert_eq!((meeting.notes, meeting.panel), (Notes::Here, None));
}

#[test]
fn a_session_from_elsewhere_takes_the_place_of_the_present_one() {
    let other = Session::new(rules()).after(rules(), Action::Go(Step::Result));
    let meeting =
        after(&room(), [choose("calls", "weekly"), Move::Show(Screen::Overview), Move::Resume(other.clone())]);
    assert_eq!((meeting.session, meeting.screen), (other, Screen::Step));
}

#[test]
fn the_ladder_is_hidden_until_the_speaker_wants_it_seen() {
    let answered = after(&room(), [choose("calls", "weekly"), Move::Show(Screen::Overview)]);
    assert_eq!(answered.ladder, Ladder::Hidden);
    assert_eq!(after(&answered, [Move::Act(Action::Go(Step::Roles))]).ladder, Ladder::Hidden, "all roles, of any tier");
    for step in [Step::Result, Step::Handoff(None)] {
        let told = after(&answered, [Move::Act(Action::Go(step)), Move::Act(Action::Go(Step::START))]);
        assert_eq!(told.ladder, Ladder::Shown, "what was told need not be hidden");
        let hidden = after(&told, [Move::Ladder, Move::Act(Action::Next)]);
        assert_eq!(hidden.ladder, Ladder::Hidden, "the speaker has the last word");
        assert_eq!(after(&told, [Move::Clear]), room(), "the next customer sees nothing");
    }
    let opened = Session::new(rules()).after(rules(), Action::Go(Step::Result));
    assert_eq!(Meeting::new(rules(), opened).ladder, Ladder::Shown, "it is told at once");
}

#[test]
fn a_reload_shows_nothing_that_was_hidden_and_minds_no_key_that_was_off() {
    for (ladder, keys) in
        [(Ladder::Shown, Keys::On), (Ladder::Hidden, Keys::On), (Ladder::Shown, Keys::Off), (Ladder::Hidden, Keys::Off)]
    {
        for step in [Step::START, Step::Result] {
            let opened = Meeting::new(rules(), after(&room(), [Move::Act(Action::Go(step))]).session);
            let held = Meeting { ladder, keys, ..opened.clone() };
            assert_eq!(opened.in_manner(held.manner()), held);
        }
    }
}

#[test]
fn a_manner_that_cannot_be_read_is_none() {
    assert_eq!(room().in_manner("<script>"), room());
}
