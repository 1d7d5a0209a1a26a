//! What each key does, and that none does two things.

use std::collections::HashSet;

use tier_advisor::meeting::keys::{Command, Outcome, all, command};
use tier_advisor::meeting::state::{Ladder, Meeting, Move, Notes, Opening, Panel, Screen};
use tier_advisor_advice::{Answer, Importance, changes};
use tier_advisor_catalog::At;
use tier_advisor_session::{Action, Step};

use crate::rooms::{after, answer, choose, option, question, room, rules};

/// The meeting after these keys.
fn press(meeting: &Meeting, keys: &[&str]) -> Meeting {
    keys.iter().fold(meeting.clone(), |meeting, key| {
        match command(key).and_then(|command| meeting.pressed(rules(), command)) {
            Some(Outcome::Move(made)) => meeting.after(rules(), made),
            Some(Outcome::FullScreen) | None => meeting,
        }
    })
}

#[test]
fn no_key_gives_two_commands() {
    let keys: Vec<_> = all().flat_map(|(_, keys)| keys).map(|key| key.to_lowercase()).collect();
    let different: HashSet<_> = keys.iter().collect();
    assert_eq!(different.len(), keys.len(), "{keys:?}");
    for number in 1..=9 {
        assert!(!keys.contains(&number.to_string()), "{number} picks an option");
    }
}

#[test]
fn every_key_that_is_listed_gives_its_command() {
    for (own, keys) in all() {
        for key in keys {
            assert_eq!(command(key), Some(own), "{key}");
        }
    }
}

#[test]
fn a_letter_does_the_same_as_a_capital() {
    assert_eq!(command("O"), Some(Command::Overview));
}

#[test]
fn keys_that_are_not_listed_give_nothing() {
    for key in ["", "Escape", "Tab", " ", "F5", "ArrowDown", "ArrowUp", "10", "-1", "é", "Dead", "Unidentified"] {
        assert_eq!(command(key), None, "{key:?}");
    }
}

#[test]
fn a_number_picks_the_option_of_that_number() {
    let meeting = press(&room(), &["2"]);
    let at = At::new(0);
    assert_eq!(meeting.session.answers().get(at), Some(Answer::must(At::new(1))));
}

#[test]
fn the_number_after_the_last_option_is_not_sure_and_the_next_nothing() {
    for at in rules().questions() {
        let there = after(&room(), [Move::Act(Action::Go(Step::Question(at)))]);
        let last = rules().options(at).count();
        let unsure = press(&there, &[&(last + 1).to_string()]);
        assert_eq!(unsure.session.answers().get(at), Some(Answer::NotSure));
        assert_eq!(press(&there, &[&(last + 2).to_string()]), there);
    }
}

#[test]
fn a_question_that_another_answer_settles_is_neither_picked_nor_left_open() {
    let architecture = Step::Question(question("architecture"));
    let there = after(&room(), [choose("contact", "architect"), Move::Act(Action::Go(architecture))]);
    assert_eq!(press(&there, &["1", "m", "0"]), there);
}

#[test]
fn a_must_becomes_nice_to_have_and_back() {
    let at = question("contact");
    let person = option(at, "person");
    let nice = press(&room(), &["2", "m"]);
    assert_eq!(answer(&nice, "contact"), Some(Answer::Chosen(person, Importance::Nice)));
    assert_eq!(answer(&press(&nice, &["m"]), "contact"), Some(Answer::must(person)));
}

#[test]
fn an_answer_that_asks_for_nothing_has_no_importance() {
    let there =
        after(&room(), [choose("situation", "new"), Move::Act(Action::Go(Step::Question(question("situation"))))]);
    assert_eq!(press(&there, &["m"]), there);
}

#[test]
fn keys_alone_lead_through_a_whole_meeting() {
    let count = catalog_length();
    let all_the_way: Vec<_> = std::iter::repeat_n("ArrowRight", count).collect();
    let result = press(&room(), &all_the_way);
    assert_eq!(result.session.step(), Step::Result);
    let handoff = press(&result, &["Enter"]);
    assert_eq!(handoff.session.step(), Step::Handoff(None));
    assert_eq!(press(&handoff, &["PageDown"]), handoff, "there is no further");
    let back: Vec<_> = std::iter::repeat_n("b", count + 1).collect();
    assert_eq!(press(&handoff, &back).session.step(), Step::START);
}

fn catalog_length() -> usize {
    rules().questions().count()
}

#[test]
fn letters_lead_to_the_screens_and_back() {
    assert_eq!(press(&room(), &["o"]).screen, Screen::Overview);
    assert_eq!(press(&room(), &["o", "o"]).screen, Screen::Step);
    assert_eq!(press(&room(), &["c", "b"]).screen, Screen::Step);
    assert_eq!(press(&room(), &["o", "ArrowRight"]).screen, Screen::Overview, "there is nothing after it");
    assert_eq!(press(&room(), &["t"]).session.step(), Step::Result);
    assert_eq!(press(&room(), &["h"]).session.step(), Step::Handoff(None));
    assert_eq!(press(&room(), &["2", "t", "q"]).session.step(), Step::Question(At::new(1)), "the first still open");
}

#[test]
fn back_leads_to_where_one_came_from() {
    let third = Step::Question(At::new(2));
    let there = after(&room(), [Move::Act(Action::Go(third))]);
    for keys in [&["r", "b"][..], &["h", "b"], &["t", "b"], &["t", "h", "b", "b"], &["t", "h", "r", "h", "b", "b"]] {
        assert_eq!(press(&there, keys).session.step(), third, "{keys:?}");
    }
}

#[test]
fn back_from_the_result_that_one_came_to_by_going_on_leads_to_the_last_question() {
    let last = rules().questions().last().expect("there is a question");
    let there = after(&room(), [Move::Act(Action::Go(Step::Question(last)))]);
    assert_eq!(press(&there, &["Enter", "b"]).session.step(), Step::Question(last));
}

#[test]
fn whoever_goes_on_among_the_questions_goes_back_among_them() {
    let opened = Meeting::new(rules(), after(&room(), [Move::Act(Action::Go(Step::Result))]).session);
    let second = Step::Question(At::new(1));
    for (keys, step) in [
        (&["q", "b"][..], Step::Result),
        (&["q", "Enter", "b"], Step::START),
        (&["q", "Enter", "Enter", "b"], second),
        (&["q", "0", "b"], Step::START),
    ] {
        assert_eq!(press(&opened, keys).session.step(), step, "{keys:?}");
    }
}

#[test]
fn where_it_is_not_known_where_one_came_from_back_leads_to_what_comes_before() {
    let reloaded = |step| Meeting::new(rules(), after(&room(), [Move::Act(Action::Go(step))]).session);
    let last = rules().questions().last().expect("there is a question");
    assert_eq!(press(&reloaded(Step::Handoff(None)), &["b"]).session.step(), Step::Result);
    assert_eq!(press(&reloaded(Step::Result), &["b"]).session.step(), Step::Question(last));
}

#[test]
fn where_nothing_comes_before_there_is_no_way_back() {
    let opened = Meeting::new(rules(), after(&room(), [Move::Act(Action::Go(Step::Roles))]).session);
    for meeting in [room(), opened] {
        assert_eq!(meeting.outcome(rules(), Command::Back), None);
        assert_eq!(press(&meeting, &["b"]), meeting);
    }
}

#[test]
fn leaving_open_takes_the_answer_back_and_goes_on() {
    let meeting = press(&room(), &["2", "0"]);
    assert_eq!((answer(&meeting, "contact"), meeting.session.step()), (None, Step::Question(At::new(1))));
    assert!(answer(&press(&meeting, &["u"]), "contact").is_some(), "what went with it can be had back");
}

#[test]
fn the_ladder_shows_and_hides() {
    assert_eq!(press(&room(), &["l"]).ladder, Ladder::Shown);
    assert_eq!(press(&room(), &["l", "l"]).ladder, Ladder::Hidden);
}

#[test]
fn where_there_is_nothing_of_the_ladder_no_key_shows_or_hides_it() {
    for (key, is_there) in [("o", true), ("c", true), ("t", false), ("h", false), ("r", false)] {
        let outcome = press(&room(), &["1", key]).outcome(rules(), Command::Ladder);
        assert_eq!(outcome.is_some(), is_there, "{key}");
    }
}

#[test]
fn nothing_is_done_at_once_that_is_asked_first() {
    assert_eq!(press(&room(), &["x"]).panel, Some(Panel::Clear));
    assert_eq!(press(&room(), &["n"]).panel, Some(Panel::Notes(Opening::Ahead)));
}

#[test]
fn notes_on_the_page_are_hidden_without_asking() {
    let here = after(&room(), [Move::Notes(Notes::Here)]);
    assert_eq!(press(&here, &["n"]), room());
}

#[test]
fn no_key_works_while_something_is_asked_or_keys_are_off() {
    let asked = after(&room(), [Move::Panel(Panel::Keys)]);
    let off = after(&room(), [Move::Keys]);
    for meeting in [asked, off] {
        for key in all().flat_map(|(_, keys)| keys).chain(&["1"]) {
            assert_eq!(press(&meeting, &[key]), meeting, "{key}");
        }
    }
}

#[test]
fn the_last_answer_is_undone_whether_it_moved_the_recommendation_or_not() {
    let asked = press(&room(), &["3"]);
    for keys in [&["1"][..], &["2"], &["m"], &["4"]] {
        let answered = press(&asked, keys);
        assert_ne!(answered.session.answers(), asked.session.answers(), "{keys:?}");
        let undone = press(&answered, &["u"]);
        assert_eq!(undone.session, asked.session, "{keys:?}");
        assert_eq!(press(&undone, &["u"]), undone, "there is but one to undo");
    }
    assert_eq!(press(&asked, &["1", "1", "u"]).session, asked.session, "an answer given again is none to undo");
    assert_eq!(press(&asked, &["1", "Enter", "u"]).session.answers(), press(&asked, &["1"]).session.answers());
}

#[test]
fn a_change_that_is_tried_is_undone() {
    let result = press(&room(), &["3", "t"]);
    let change = changes(rules(), result.session.answers()).into_iter().next().expect("something would change it");
    let tried = after(&result, [Move::Act(Action::Try(change))]);
    assert_ne!(tried.session.answers(), result.session.answers());
    assert_eq!(press(&tried, &["u"]).session, result.session);
}

#[test]
fn on_the_overview_a_number_leads_to_the_question_of_that_number() {
    for (place, at) in rules().questions().enumerate().take(9) {
        let number = (place + 1).to_string();
        assert_eq!(press(&room(), &["o", &number]).session.step(), Step::Question(at));
    }
}

#[test]
fn numbers_answer_only_what_is_on_the_screen() {
    for keys in [["o", "1"], ["c", "1"], ["t", "1"], ["h", "1"], ["r", "1"]] {
        assert!(press(&room(), &keys).session.answers().is_empty(), "{keys:?}");
    }
}
