//! What is said of a link that was opened: for one of an earlier catalog what was recommended then, what holds now, and
//! what is no longer asked; for one that cannot be opened, why not.

use tier_advisor_advice::{Importance, choose};
use tier_advisor_catalog::{Day, ReopenedWords, Wording};
use tier_advisor_session::code::LinkRefusal;
use tier_advisor_session::{Lost, LostAnswer, Reopened, Then};

use super::desk::desk;
use crate::advisor::Advisor;
use crate::ui::fill;

/// It in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// What it is about.
    pub title: &'static str,
    /// What there is to know.
    pub says: Vec<String>,
    /// The answers that are lost, in their old words.
    pub lost: Vec<String>,
}

/// What is said of it; `day` writes a day as a reader does.
#[must_use]
pub fn earlier(advisor: &Advisor, reopened: &Reopened, day: impl Fn(Day) -> String) -> Earlier {
    let words = &desk().meeting.reopened;
    Earlier {
        title: words.title.as_str(),
        says: vec![
            then(advisor, words, reopened, &day(reopened.version)),
            now(advisor, words, reopened),
            if reopened.lost.is_empty() { words.lost_none } else { words.lost }.as_str().to_owned(),
        ],
        lost: reopened.lost.iter().map(|lost| told(&advisor.catalog.wording, *lost)).collect(),
    }
}

/// What is said of one that cannot be opened.
#[must_use]
pub fn refused(refusal: LinkRefusal) -> Earlier {
    let words = &desk().meeting;
    let reason = refusal.reason(&words.refused);
    let says = vec![fill(words.reopened.refused, &[("reason", &reason)])];
    Earlier { title: words.reopened.refused_title.as_str(), says, lost: Vec::new() }
}

fn then(advisor: &Advisor, words: &ReopenedWords, reopened: &Reopened, date: &str) -> String {
    let tier = match reopened.then {
        Then::Nothing => return fill(words.then_nothing, &[("date", date)]),
        Then::Tier(at) => advisor.catalog.tiers[at].name,
        Then::Retired(name) => name,
    };
    fill(words.then, &[("date", date), ("tier", &tier)])
}

fn now(advisor: &Advisor, words: &ReopenedWords, reopened: &Reopened) -> String {
    let Some(tier) = choose(&advisor.rules, reopened.session.answers()) else {
        return words.now_nothing.as_str().to_owned();
    };
    let text = if !reopened.lost.is_empty() {
        words.now_left
    } else if reopened.then == Then::Tier(tier) {
        words.now_same
    } else {
        words.now
    };
    fill(text, &[("tier", &advisor.catalog.tiers[tier].name)])
}

/// "Language: English, only nice to have".
fn told(wording: &Wording, lost: Lost) -> String {
    let (answer, importance) = match lost.answer {
        LostAnswer::NotSure => (wording.ask.unsure, Importance::Must),
        LostAnswer::Chosen(label, importance) => (label, importance),
    };
    let mut told = [&lost.question, wording.punctuation.colon.as_str(), &answer].concat();
    if importance == Importance::Nice {
        told.push_str(&wording.punctuation.comma);
        told.push_str(&wording.change.nice);
    }
    told
}
