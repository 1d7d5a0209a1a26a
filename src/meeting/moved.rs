//! That an answer moved the recommendation: which, and from where to where. One click takes it back.

use tier_advisor_advice::{Answer, Importance, choose};
use tier_advisor_catalog::{At, Tier};
use tier_advisor_session::Action;

use super::scene::Scene;
use super::state::{Answered, Ladder, Move};
use crate::ui::markup::{El, button, el, says};
use crate::ui::result::said;
use crate::ui::words::fill;

/// Always drawn: what comes into a live region is told, and not what comes with it. A ladder that is hidden keeps this
/// to itself; a change is tried where it is told anyway.
pub fn moved(scene: &Scene) -> El {
    let told = match (scene.meeting.ladder, scene.meeting.moved(), scene.meeting.session.is_trial()) {
        (.., true) => Some(tried(scene)),
        (Ladder::Shown, Some(moved), false) => Some(line(scene, what(scene, moved), moved.tiers, Move::TakeBack)),
        (Ladder::Hidden, ..) | (_, None, _) => None,
    };
    el("div.moved[role=status][tabindex=-1]").all(told)
}

/// A change being tried moves the recommendation as well.
fn tried(scene: &Scene) -> El {
    let (session, words) = (&scene.meeting.session, &scene.view.wording().change);
    let tier = |answers| choose(scene.view.rules, answers);
    let tiers = (tier(session.own_answers()), tier(session.answers()));
    let keep = button("link", scene.on(Move::Act(Action::Keep))).says(words.keep);
    line(scene, words.trying.as_str().to_owned(), tiers, Move::Act(Action::Undo)).says(" ").with(keep)
}

fn line(scene: &Scene, text: String, (from, to): (Option<At<Tier>>, Option<At<Tier>>), undo: Move) -> El {
    let words = &scene.words.moved;
    el("p")
        .says(text)
        .says(" ")
        .with(says("b", fill(words.tiers, &[("from", tier(scene, from)), ("to", tier(scene, to))])))
        .says(" ")
        .with(button("link", scene.on(undo)).says(words.undo))
}

fn tier(scene: &Scene, at: Option<At<Tier>>) -> &'static str {
    at.map_or(scene.words.moved.nothing.as_str(), |at| scene.view.tier(at).name.as_str())
}

/// What was answered otherwise. Where only its importance changed, that is what is said.
fn what(scene: &Scene, moved: &Answered) -> String {
    let words = &scene.words.moved;
    let question = scene.view.question(moved.question).short.as_str();
    let firmness = match (moved.from, moved.to) {
        (Some(Answer::Chosen(from, _)), Some(Answer::Chosen(to, importance))) if from == to => Some(importance),
        _ => None,
    };
    match firmness {
        Some(Importance::Must) => fill(words.firm, &[("question", question)]),
        Some(Importance::Nice) => fill(words.nice, &[("question", question)]),
        None => {
            let answer = |answer| said(scene.view, moved.question, answer);
            let (from, to) = (answer(moved.from), answer(moved.to));
            fill(words.answer, &[("question", question), ("from", &from), ("to", &to)])
        }
    }
}
