//! The session: what an action makes of it, and the text that keeps it.

#![allow(clippy::expect_used, reason = "a test says what it proves")]

use std::path::Path;
use std::sync::LazyLock;

use tier_advisor_advice::{Answer, Answers, Change, Edit, Importance, Need, Rules, changes, recommend};
use tier_advisor_catalog::{At, Catalog, Choice, Question, files};
use tier_advisor_session::code::{Refusal, decode, decode_answers, encode};
use tier_advisor_session::{Action, Session, Step, places};

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    files::read(&data).expect("data/ holds a valid catalog")
});
static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::new(&CATALOG));

fn start() -> Session {
    Session::new(&RULES)
}

fn question(name: &str) -> At<Question> {
    CATALOG
        .questions
        .iter()
        .position(|question| question.id.as_str() == name)
        .map(At::new)
        .expect("a question of that name")
}

fn option(question: At<Question>, name: &str) -> At<Choice> {
    At::find(&CATALOG.questions[question].options, |option| option.id.as_str() == name).expect("an option of that name")
}

fn choose(question_name: &str, option_name: &str) -> Action {
    let at = question(question_name);
    Action::Choose(at, option(at, option_name))
}

fn after(session: &Session, actions: impl IntoIterator<Item = Action>) -> Session {
    actions.into_iter().fold(session.clone(), |session, action| session.after(&RULES, action))
}

#[test]
fn a_conversation_begins_at_the_first_question_with_nothing_answered() {
    assert_eq!(start().step(), Step::START);
    assert!(start().answers().is_empty());
}

#[test]
fn a_conversation_is_new_until_something_is_answered_or_another_screen_is_gone_to() {
    assert!(start().is_new());
    assert!(!after(&start(), [choose("calls", "weekly")]).is_new());
    assert!(!after(&start(), [Action::NotSure(question("calls"))]).is_new());
    assert!(!after(&start(), [Action::Next]).is_new());
    assert!(after(&start(), [choose("calls", "weekly"), Action::StartOver]).is_new());
}

#[test]
fn the_questions_go_on_at_the_first_that_is_still_to_be_answered() {
    let answered = [choose("contact", "architect"), choose("calls", "weekly"), Action::Go(Step::Result)];
    let session = after(&start(), answered);
    let Step::Question(next) = session.among_questions(&RULES) else { panic!("it is a question") };
    assert_eq!(next, question("initiatives"), "the architecture is settled by the architect");
    let there = after(&session, [Action::Go(Step::Question(question("situation")))]);
    assert_eq!(there.among_questions(&RULES), there.step(), "who is among them stays");
    let all = RULES.questions().map(Action::NotSure).chain([Action::Go(Step::Roles)]);
    assert_eq!(after(&start(), all).among_questions(&RULES), Step::START, "nothing is left to answer");
}

#[test]
fn whoever_answered_that_nothing_is_sure_has_answered() {
    assert!(!after(&start(), [Action::NotSure(question("calls"))]).answers().is_empty());
}

#[test]
fn an_answer_is_a_must_until_it_is_called_nice_to_have() {
    let calls = question("calls");
    let session = after(&start(), [choose("calls", "weekly")]);
    assert_eq!(session.answers().get(calls), Some(Answer::must(option(calls, "weekly"))));
    let session = after(&session, [Action::Weigh(calls, Importance::Nice)]);
    assert_eq!(session.answers().get(calls), Some(Answer::Chosen(option(calls, "weekly"), Importance::Nice)));
}

#[test]
fn another_option_keeps_the_importance_that_was_given() {
    let calls = question("calls");
    let actions = [choose("calls", "weekly"), Action::Weigh(calls, Importance::Nice), choose("calls", "as-needed")];
    let session = after(&start(), actions);
    assert_eq!(session.answers().get(calls), Some(Answer::Chosen(option(calls, "as-needed"), Importance::Nice)));
}

#[test]
fn answering_does_not_move_on() {
    assert_eq!(after(&start(), [choose("contact", "person")]).step(), Step::START);
}

#[test]
fn changing_an_answer_keeps_the_others() {
    let session =
        after(&start(), [choose("calls", "weekly"), choose("engineer", "yes"), choose("calls", "on-request")]);
    let engineer = question("engineer");
    assert_eq!(session.answers().get(engineer), Some(Answer::must(option(engineer, "yes"))));
}

#[test]
fn going_on_leads_through_every_question_to_the_result() {
    let mut session = start();
    for at in At::all(&CATALOG.questions) {
        assert_eq!(session.step(), Step::Question(at));
        session = after(&session, [Action::Next]);
    }
    assert_eq!(session.step(), Step::Result);
    assert_eq!(after(&session, [Action::Next]).step(), Step::Result);
}

#[test]
fn going_back_leads_to_the_first_question_and_no_further() {
    let mut session = after(&start(), [Action::Go(Step::Result)]);
    for at in At::all(&CATALOG.questions).rev() {
        session = after(&session, [Action::Back]);
        assert_eq!(session.step(), Step::Question(at));
    }
    assert_eq!(after(&session, [Action::Back]).step(), Step::START);
}

#[test]
fn a_question_that_another_answer_settles_is_passed_over_both_ways() {
    let session = after(&start(), [choose("contact", "architect"), Action::Go(Step::Question(question("calls")))]);
    let on = after(&session, [Action::Next]);
    assert_eq!(on.step(), Step::Question(question("initiatives")));
    assert_eq!(after(&on, [Action::Back]).step(), Step::Question(question("calls")));
}

#[test]
fn an_own_answer_returns_when_the_skip_ends() {
    let architecture = question("architecture");
    let session = after(&start(), [choose("architecture", "no"), choose("contact", "architect")]);
    let session = after(&session, [choose("contact", "person")]);
    assert_eq!(session.answers().get(architecture), Some(Answer::must(option(architecture, "no"))));
}

#[test]
fn leaving_a_question_open_takes_its_answer_back_and_goes_on() {
    let first = question("contact");
    let session = after(&start(), [choose("contact", "person"), Action::LeaveOpen(first)]);
    assert_eq!(session.answers().get(first), None);
    assert_eq!(session.step(), Step::Question(At::new(1)));
}

#[test]
fn a_change_is_tried_by_one_action_and_undone_by_one() {
    let session = after(&start(), [choose("calls", "as-needed"), choose("engineer", "yes"), Action::Go(Step::Result)]);
    for change in changes(&RULES, session.answers()) {
        let tried = after(&session, [Action::Try(change.clone())]);
        assert_eq!(*tried.answers(), change.made_to(session.answers()));
        assert_eq!(after(&tried, [Action::Undo]), session);
    }
}

#[test]
fn a_second_trial_starts_from_the_own_answers() {
    let session = after(&start(), [choose("calls", "as-needed")]);
    let all = changes(&RULES, session.answers());
    let [first, second, ..] = all.as_slice() else { panic!("two changes lead down from the highest tier") };
    let tried = after(&session, [Action::Try(first.clone()), Action::Try(second.clone())]);
    assert_eq!(*tried.answers(), second.made_to(session.answers()));
    assert_eq!(after(&tried, [Action::Undo]).answers(), session.answers());
}

#[test]
fn whoever_answers_while_a_change_is_tried_answers_beside_the_own_answers() {
    let own = after(&start(), [choose("calls", "as-needed")]);
    let change = changes(&RULES, own.answers()).remove(0);
    let tried = after(&own, [Action::Try(change)]);
    let given = after(&start(), [choose("calls", "weekly")]).answers().clone();
    let calls = question("calls");
    for action in [
        Action::NotSure(question("reviews")),
        choose("contact", "person"),
        choose("calls", "weekly"),
        Action::Open(calls),
        Action::LeaveOpen(calls),
        Action::Answer(given),
    ] {
        assert_eq!(after(&tried, [action.clone()]), after(&own, [action]));
    }
}

#[test]
fn an_answer_that_a_change_would_only_have_as_a_wish_stays_a_must_when_it_becomes_another() {
    let own = after(&start(), [choose("contact", "person")]);
    let softer = Answer::Chosen(option(question("contact"), "person"), Importance::Nice);
    let edits = vec![Edit { question: question("contact"), from: own.answers().get(question("contact")), to: softer }];
    let tried = after(&own, [Action::Try(Change { tier: At::new(0), edits })]);
    let other = choose("contact", "architect");
    assert_eq!(after(&tried, [other.clone()]), after(&own, [other]));
}

#[test]
fn an_answer_is_taken_back_without_going_on() {
    let session = after(&start(), [choose("contact", "person"), Action::Open(question("contact"))]);
    assert_eq!(session, start());
}

#[test]
fn whoever_takes_back_what_is_only_tried_is_back_at_the_own_answers() {
    let own = after(&start(), [choose("contact", "pool")]);
    let tried = |change: &Change| after(&own, [Action::Try(change.clone())]);
    let asked_anew = changes(&RULES, own.answers()).into_iter().filter(|change| change.edits[0].from.is_none());
    let all: Vec<_> = asked_anew.collect();
    assert!(!all.is_empty(), "a question that is open is tried with an answer");
    for change in all {
        assert_eq!(after(&tried(&change), [Action::Open(change.edits[0].question)]), own);
    }
}

#[test]
fn a_change_is_tried_on_one_screen_and_ends_when_it_is_left() {
    let own = after(&start(), [choose("calls", "as-needed"), Action::Go(Step::Result)]);
    let change = changes(&RULES, own.answers()).remove(0);
    let tried = after(&own, [Action::Try(change)]);
    assert_eq!(after(&tried, [Action::Go(Step::Result)]), tried, "who stays goes on trying");
    assert_eq!(tried.among_questions(&RULES), own.among_questions(&RULES), "the own answers say what is open");
    for action in [Action::Go(Step::START), Action::Go(Step::Handoff(None)), Action::Go(Step::Roles), Action::Back] {
        assert_eq!(after(&tried, [action.clone()]), after(&own, [action]));
    }
}

#[test]
fn a_change_that_is_kept_is_answered_like_any_other_and_cannot_be_undone() {
    let own = after(&start(), [choose("calls", "as-needed"), Action::Go(Step::Result)]);
    for change in changes(&RULES, own.answers()) {
        let kept = after(&own, [Action::Try(change.clone()), Action::Keep]);
        assert_eq!(kept, after(&own, [Action::Answer(change.made_to(own.answers()))]));
        assert_eq!(after(&kept, [Action::Undo]), kept);
    }
}

#[test]
fn where_nothing_is_tried_nothing_is_left_to_keep() {
    let session = after(&start(), [choose("calls", "weekly"), Action::Next]);
    assert_eq!(after(&session, [Action::Keep]), session);
}

#[test]
fn starting_over_leaves_nothing_to_keep() {
    let cleared = after(&start(), [choose("calls", "weekly"), Action::Go(Step::Roles), Action::StartOver]);
    assert!(cleared.is_new());
    assert_eq!(cleared.own(), start());
    assert_eq!(encode(&CATALOG, &RULES, &cleared), encode(&CATALOG, &RULES, &start()));
}

#[test]
fn what_was_cleared_can_be_brought_back_as_it_stood_until_the_conversation_goes_on() {
    let before = after(&start(), [choose("calls", "weekly"), Action::Go(Step::Result)]);
    let cleared = after(&before, [Action::StartOver]);
    assert!(cleared.is_cleared());
    assert_eq!(after(&cleared, [Action::Undo]), before);
    for action in [choose("contact", "pool"), Action::Next, Action::Go(Step::Roles)] {
        let gone_on = after(&cleared, [action.clone()]);
        assert!(!gone_on.is_cleared());
        assert_eq!(gone_on, after(&start(), [action]));
    }
}

#[test]
fn who_starts_over_while_a_change_is_tried_can_bring_the_own_answers_back() {
    let own = after(&start(), [choose("calls", "as-needed"), Action::Go(Step::Result)]);
    let change = changes(&RULES, own.answers()).remove(0);
    assert_eq!(after(&own, [Action::Try(change), Action::StartOver, Action::Undo]), own);
}

#[test]
fn every_answer_and_every_step_round_trips_through_the_code() {
    for at in At::all(&CATALOG.questions) {
        for answer in all_answers(at) {
            let session = Session::at(Step::START, start().answers().with(at, Some(answer)));
            round_trips(&session);
        }
    }
    let steps = [Step::Result, Step::Handoff(None), Step::Roles].into_iter();
    let handoffs = At::all(&CATALOG.tiers).map(|tier| Step::Handoff(Some(tier)));
    let questions = At::all(&CATALOG.questions).map(Step::Question);
    for step in steps.chain(handoffs).chain(questions) {
        round_trips(&Session::at(step, RULES.nothing_answered()));
    }
}

#[track_caller]
fn round_trips(session: &Session) {
    let text = encode(&CATALOG, &RULES, session);
    assert_eq!(decode(&CATALOG, &RULES, &text).as_ref(), Ok(session), "{text}");
}

fn all_answers(at: At<Question>) -> impl Iterator<Item = Answer> {
    let options = At::all(&CATALOG.questions[at].options);
    let weighed = |option| [Importance::Must, Importance::Nice].map(|importance| Answer::Chosen(option, importance));
    options.flat_map(weighed).chain([Answer::NotSure])
}

#[test]
fn a_full_session_is_short() {
    let answers = At::all(&CATALOG.questions).fold(start().answers().clone(), |answers: Answers, at| {
        answers.with(at, Some(Answer::Chosen(At::new(1), Importance::Nice)))
    });
    let text = encode(&CATALOG, &RULES, &Session::at(Step::Result, answers));
    assert!(text.len() < 90, "{} characters: {text}", text.len());
}

#[test]
fn a_code_that_lost_or_changed_one_letter_is_refused() {
    let session = after(&start(), [choose("calls", "weekly"), choose("engineer", "yes")]);
    let text = encode(&CATALOG, &RULES, &session);
    for index in 0..text.len() {
        let lost = format!("{}{}", &text[..index], &text[index + 1..]);
        assert!(decode(&CATALOG, &RULES, &lost).is_err(), "{lost}");
        let changed = format!("{}x{}", &text[..index], &text[index + 1..]);
        assert!(changed == text || decode(&CATALOG, &RULES, &changed).is_err(), "{changed}");
    }
}

#[test]
fn a_code_of_another_catalog_version_is_refused_whole() {
    let mut older = CATALOG.clone();
    older.about.version = String::from("2020-01-01").into();
    let text = encode(&older, &RULES, &after(&start(), [choose("calls", "weekly")]));
    assert_eq!(decode(&CATALOG, &RULES, &text), Err(Refusal::Version));
}

#[test]
fn a_text_that_is_no_code_is_refused() {
    for text in [
        "",
        ".",
        "1",
        "hello",
        "2.2026-11-22.a..q.1",
        "1.....",
        "\u{1f9ed}.\u{1f9ed}.a.b.c.d",
        "1.2026-11-22._..qn.zzzz",
    ] {
        assert!(decode(&CATALOG, &RULES, text).is_err(), "{text}");
    }
}

#[test]
fn a_change_that_is_only_tried_is_not_kept() {
    let session = after(&start(), [choose("calls", "as-needed")]);
    let change = changes(&RULES, session.answers()).remove(0);
    let tried = after(&session, [Action::Try(change)]);
    let kept = decode(&CATALOG, &RULES, &encode(&CATALOG, &RULES, &tried)).expect("a code of our own");
    assert_eq!(kept.answers(), session.answers());
}

/// Reads a recommendation back from its places: the tier, and the five lists.
fn lists(places: &[u32]) -> (u32, Vec<Vec<u32>>) {
    let (&tier, mut rest) = places.split_first().expect("something is recommended");
    let widths = [3, 3, 1, 2, 1];
    let lists = widths.map(|width| {
        let (&entries, after) = rest.split_first().expect("a list begins with its length");
        let (list, after) = after.split_at(entries as usize * width);
        rest = after;
        list.to_vec()
    });
    assert!(rest.is_empty(), "{rest:?} stands after the last list");
    (tier, lists.to_vec())
}

#[test]
fn nothing_recommended_is_no_places() {
    assert_eq!(places(None), Vec::<u32>::new());
}

#[test]
fn a_recommendation_is_told_in_places_of_the_catalog() {
    let cases: [&[(&str, &str)]; 4] = [
        &[("contact", "pool")],
        &[("engineer", "yes")],
        &[("reviews", "monthly"), ("hands-on", "gitlab")],
        &[("calls", "as-needed"), ("unwanted", "nothing-paid")],
    ];
    for answers in cases {
        let session = after(&start(), answers.iter().map(|(question, option)| choose(question, option)));
        let recommendation = recommend(&RULES, session.answers()).expect("something was answered");
        let (tier, lists) = lists(&places(Some(&recommendation)));
        assert_eq!(tier as usize, recommendation.tier.index(), "{answers:?}");
        let need = |need: &Need| [need.question.index() as u32, need.capability.index() as u32, need.wanted.into()];
        assert_eq!(lists[0], recommendation.reasons.iter().flat_map(need).collect::<Vec<_>>(), "{answers:?}");
        let gaps: Vec<_> = recommendation.gaps.iter().flat_map(|gap| need(&gap.need)).collect();
        assert_eq!(lists[1], gaps, "{answers:?}");
        assert_eq!(lists[2].len(), recommendation.bought.len(), "{answers:?}");
        assert_eq!(lists[3].len(), recommendation.beside.len() * 2, "{answers:?}");
        assert_eq!(lists[4].is_empty(), recommendation.broken.is_none(), "{answers:?}");
    }
}

#[test]
fn the_answers_of_a_code_are_read_alone() {
    let session = after(&start(), [choose("calls", "weekly"), Action::NotSure(question("contact"))]);
    let code = encode(&CATALOG, &RULES, &session);
    let letters = code.split('.').nth(3).expect("the answers stand fourth");
    assert_eq!(decode_answers(&CATALOG, &RULES, letters).as_ref(), Some(session.answers()));
    assert_eq!(decode_answers(&CATALOG, &RULES, "zz"), None);
}

#[test]
fn all_answers_can_be_given_at_once_and_the_screen_stays() {
    let given = after(&start(), [choose("calls", "weekly")]).answers().clone();
    let session = after(&start(), [choose("contact", "pool"), Action::Go(Step::Result), Action::Answer(given.clone())]);
    assert_eq!(*session.answers(), given);
    assert_eq!(session.step(), Step::Result);
}

#[test]
fn giving_the_answers_that_there_are_ends_no_trial() {
    let own = after(&start(), [choose("calls", "as-needed")]);
    let tried = after(&own, [Action::Try(changes(&RULES, own.answers()).remove(0))]);
    assert_eq!(after(&tried, [Action::Answer(own.answers().clone())]), tried);
}

#[test]
fn what_was_not_chosen_is_not_weighed() {
    let calls = question("calls");
    assert_eq!(after(&start(), [Action::Weigh(calls, Importance::Nice)]), start());
    let unsure = after(&start(), [Action::NotSure(calls)]);
    assert_eq!(after(&unsure, [Action::Weigh(calls, Importance::Nice)]), unsure);
}

#[test]
fn where_nothing_is_tried_nothing_is_undone() {
    let session = after(&start(), [choose("calls", "weekly"), Action::Next]);
    assert_eq!(after(&session, [Action::Undo]), session);
}

#[test]
fn two_questions_are_one_screen_and_so_are_two_handoffs() {
    let [first, second] = [0, 1].map(|at| Step::Question(At::new(at)));
    assert!(first.is_same_screen(second));
    assert!(Step::Handoff(None).is_same_screen(Step::Handoff(Some(At::new(1)))));
    assert!(Step::Result.is_same_screen(Step::Result));
    assert!(!Step::Result.is_same_screen(Step::Roles));
    assert!(!first.is_same_screen(Step::Result));
}

#[test]
fn nothing_lies_before_what_is_beside_the_questions() {
    for step in [Step::Handoff(None), Step::Roles] {
        assert_eq!(step.back(&RULES, start().answers()), None);
        assert_eq!(after(&start(), [Action::Go(step), Action::Back]).step(), step);
    }
}

#[test]
fn every_refusal_says_what_to_do() {
    let said = [Refusal::Form, Refusal::Mangled, Refusal::Version, Refusal::Content].map(|refusal| refusal.to_string());
    for (said, remedy) in said.iter().zip(["make it anew", "copy it again", "answer again", "answer again"]) {
        assert!(said.contains(&format!("; {remedy}")), "{said}");
    }
}
