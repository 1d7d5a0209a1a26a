//! Links of an earlier catalog, case by case.

use tier_advisor_advice::{Answer, Importance};
use tier_advisor_catalog::{About, At, Catalog, Day, Retired};
use tier_advisor_session::code::{LinkRefusal, encode, reopen};
use tier_advisor_session::{Lost, LostAnswer, Session, Step, Then};

use crate::any_link::{link, opened};
use crate::mangling::signed;
use crate::retiring::{Gone, Later};
use crate::sessions::{CATALOG, RULES, option, question, said};

#[test]
fn a_link_of_a_newer_catalog_asks_for_the_page_to_be_loaded_again() {
    let about = About { version: "2026-11-23".into(), ..CATALOG.about.clone() };
    let newer = Catalog { about, ..CATALOG.clone() };
    let text = encode(&newer, &RULES, &said("calls=weekly", Step::Result));
    let refusal = reopen(&CATALOG, &RULES, &Retired::default(), &text);
    assert_eq!(refusal, Err(LinkRefusal::Newer));
    let stranger = signed("1.2026-11-23.9.9999.q9");
    assert_eq!(reopen(&CATALOG, &RULES, &Retired::default(), &stranger), Err(LinkRefusal::Newer));
    assert!(LinkRefusal::Newer.to_string().contains("reload the page"));
}

#[test]
fn a_link_that_was_changed_on_the_way_is_told_apart_from_what_is_no_link() {
    let text = link(&said("calls=weekly", Step::Roles));
    let reopened = |text: &str| reopen(&CATALOG, &RULES, &Retired::default(), text);
    assert_eq!(reopened(&text).map(|reopened| reopened.session.step()), Ok(Step::Roles));
    assert_eq!(reopened(&text.replace("k4", "k2")), Err(LinkRefusal::Mangled));
    assert_eq!(reopened("calls=weekly"), Err(LinkRefusal::Form));
}

#[test]
fn a_version_that_is_no_day_is_no_version() {
    for version in ["", "2026", "2026-13-01", "2026-2-29", "2025-02-29", "now", "2026-11-220", "-026-11-22"] {
        let text = signed(&format!("1.{version}._..r"));
        assert_eq!(reopen(&CATALOG, &RULES, &Retired::default(), &text), Err(LinkRefusal::Form), "{text}");
    }
}

#[test]
fn a_letter_that_neither_is_nor_was_refuses_the_whole() {
    let gone = Gone { questions: vec![question("severity")], tier: Some(At::new(0)), ..Gone::default() };
    let later = Later::without(gone);
    for body in ["_.9r.r", "_.k9.r", "_.k4s9.r", "_.k4.q9", "9.k4.r", "_.k4.h9", "_.k4k4.r", "_.s-s-.r", "__.k4.r"] {
        let text = signed(&format!("1.{}.{body}", CATALOG.about.version));
        assert_eq!(opened(&later, &text), Err(LinkRefusal::Content), "{text}");
    }
}

#[test]
fn what_was_retired_before_a_link_was_made_is_unknown_to_it() {
    let later = Later::without(Gone { questions: vec![question("severity")], ..Gone::default() });
    let code = CATALOG.questions[question("severity")].code;
    let made = |day: &str| opened(&later, &signed(&format!("1.{day}._.{code}-.r")));
    assert_eq!(made("2026-11-22").map(|reopened| reopened.lost.len()), Ok(1));
    assert_eq!(made("2025-01-01").map(|reopened| reopened.lost.len()), Ok(1));
    assert_eq!(made("2026-11-23"), Err(LinkRefusal::Content));
}

#[test]
fn a_link_is_old_unless_it_is_of_the_catalog_of_today() {
    let text = link(&said("calls=weekly", Step::Result));
    let today = reopen(&CATALOG, &RULES, &Retired::default(), &text).expect("a link of today");
    assert!(!today.is_old(&CATALOG));
    let later = Later::without(Gone::default());
    assert!(opened(&later, &text).expect("an old link").is_old(&later.catalog));
}

#[test]
fn what_is_lost_is_told_in_the_words_of_then() {
    let (calls, severity) = (question("calls"), question("severity"));
    let weekly = option(calls, "weekly");
    let gone = Gone { questions: vec![severity, question("reviews")], options: vec![(calls, weekly)], tier: None };
    let later = Later::without(gone);
    let old = said("contact=person calls=weekly~ severity=two-hours reviews=?", Step::Result);
    let reopened = opened(&later, &link(&old)).expect("an old link");
    let title = |at| CATALOG.questions[at].title;
    let label = |at, option| CATALOG.questions[at].options[option].label;
    let two_hours = LostAnswer::Chosen(label(severity, option(severity, "two-hours")), Importance::Must);
    let lost = [
        Lost { question: title(calls), answer: LostAnswer::Chosen(label(calls, weekly), Importance::Nice) },
        Lost { question: title(severity), answer: two_hours },
        Lost { question: title(question("reviews")), answer: LostAnswer::NotSure },
    ];
    assert_eq!(reopened.lost.len(), 3);
    assert!(lost.iter().all(|own| reopened.lost.contains(own)), "{:#?}", reopened.lost);
    assert_eq!(reopened.version, Day::read("2026-11-22").expect("a day"));
    assert_eq!(reopened.session.answers().iter().filter(|(_, answer)| answer.is_some()).count(), 1);
}

#[test]
fn a_tier_that_is_gone_is_told_by_its_old_name_and_its_handoff_is_that_of_today() {
    for tier in At::all(&CATALOG.tiers) {
        let later = Later::without(Gone { tier: Some(tier), ..Gone::default() });
        let (version, code) = (CATALOG.about.version, CATALOG.tiers[tier].code);
        let text = signed(&format!("1.{version}.{code}..h{code}"));
        let reopened = opened(&later, &text).expect("an old link");
        assert_eq!(reopened.then, Then::Retired(CATALOG.tiers[tier].name));
        assert_eq!(reopened.session.step(), Step::Handoff(None));
    }
}

#[test]
fn whoever_stood_at_a_question_that_is_gone_goes_on_at_the_first_without_an_answer() {
    let severity = question("severity");
    let later = Later::without(Gone { questions: vec![severity], ..Gone::default() });
    let first = CATALOG.questions.as_slice()[0].id;
    let reopened = |session: Session| opened(&later, &link(&session)).expect("an old link").session.step();
    let at_first = later.catalog.question(first).map(Step::Question);
    assert_eq!(Some(reopened(said("", Step::Question(severity)))), at_first);
    assert_ne!(Some(reopened(said(&format!("{first}=?"), Step::Question(severity)))), at_first);
}

#[test]
fn whoever_answered_all_that_is_left_comes_to_the_result() {
    let severity = question("severity");
    let later = Later::without(Gone { questions: vec![severity], ..Gone::default() });
    let answers = At::all(&CATALOG.questions)
        .fold(RULES.nothing_answered(), |answers, at| answers.with(at, Some(Answer::NotSure)));
    let session = Session::at(Step::Question(severity), answers);
    assert_eq!(opened(&later, &link(&session)).expect("an old link").session.step(), Step::Result);
}

#[test]
fn every_refusal_has_words() {
    let words = &CATALOG.desk.expect("a desk").meeting.refused;
    for refusal in [LinkRefusal::Form, LinkRefusal::Mangled, LinkRefusal::Newer, LinkRefusal::Content] {
        assert!(!refusal.reason(words).is_empty());
        assert!(refusal.to_string().contains("; "), "{refusal}");
    }
}
