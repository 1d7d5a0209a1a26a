//! What is said of links and files of an earlier catalog.

use tier_advisor::advisor::whole;
use tier_advisor::meeting::earlier;
use tier_advisor_catalog::{Day, Text};
use tier_advisor_session::{Lost, LostAnswer, Reopened, Then};

use crate::rooms::{after, choose, room, tier};

fn reopened(then: Then, lost: Vec<Lost>) -> Reopened {
    let session = after(&room(), [choose("calls", "weekly")]).session;
    Reopened { session, version: Day::read("2026-05-01").expect("a day"), then, lost }
}

fn told(then: Then, lost: Vec<Lost>) -> (String, String, Vec<String>) {
    let earlier = earlier(whole(), &reopened(then, lost), |day| format!("<{day}>"));
    let [before, now, _] = earlier.says.try_into().expect("what was then, what is now, and what is lost");
    (before, now, earlier.lost)
}

fn lost() -> Vec<Lost> {
    let importance = tier_advisor_advice::Importance::Nice;
    let chosen = LostAnswer::Chosen(Text::from("English"), importance);
    vec![
        Lost { question: Text::from("Which language?"), answer: chosen },
        Lost { question: Text::from("Which colour?"), answer: LostAnswer::NotSure },
    ]
}

#[test]
fn it_says_what_was_recommended_then_and_what_is_now() {
    let (then, now, _) = told(Then::Tier(tier("Essentials")), Vec::new());
    assert_eq!(then, "On <2026-05-01> it recommended Essentials.");
    assert_eq!(now, "The same answers lead to Advanced today.");
}

#[test]
fn it_says_when_nothing_changed() {
    let (_, now, _) = told(Then::Tier(tier("Advanced")), Vec::new());
    assert_eq!(now, "The same answers still lead to Advanced today.");
}

#[test]
fn a_tier_that_is_gone_is_told_by_its_old_name() {
    let (then, ..) = told(Then::Retired(Text::from("Basic")), Vec::new());
    assert_eq!(then, "On <2026-05-01> it recommended Basic.");
}

#[test]
fn answers_that_are_lost_are_told_in_their_old_words() {
    let (_, now, lost) = told(Then::Nothing, lost());
    assert_eq!(now, "The answers that are left lead to Advanced today.");
    assert_eq!(lost, ["Which language?: English, only nice to have", "Which colour?: not sure"]);
}
