//! That an answer moved the recommendation: which, and from where to where. One click takes it back.

use tier_advisor_advice::{Answer, Importance};
use tier_advisor_catalog::{At, Tier};
use yew::Html;

use super::scene::Scene;
use super::state::{Ladder, Move, Moved};
use crate::ui::markup::{El, button, el, says};
use crate::ui::result::said;
use crate::ui::words::fill;

/// Always drawn: what comes into a live region is told, and not what comes with it. A ladder that is hidden keeps this
/// to itself.
pub fn moved(scene: &Scene) -> El {
    let shown = scene.meeting.moved.as_ref().filter(|_| scene.meeting.ladder == Ladder::Shown);
    el("div.moved[role=status]").all(shown.map(|moved| told(scene, moved)))
}

fn told(scene: &Scene, moved: &Moved) -> El {
    let words = &scene.words.moved;
    let (from, to) = (tier(scene, moved.tiers.0), tier(scene, moved.tiers.1));
    el("p")
        .says(what(scene, moved))
        .says(" ")
        .with(says("b", fill(words.tiers, &[("from", from), ("to", to)])))
        .says(" ")
        .with(Html::from(button("link", scene.on(Move::TakeBack)).says(words.undo)))
}

fn tier(scene: &Scene, at: Option<At<Tier>>) -> &'static str {
    at.map_or(scene.words.moved.nothing.as_str(), |at| scene.view.tier(at).name.as_str())
}

/// What was answered otherwise. Where only its importance changed, that is what is said.
fn what(scene: &Scene, moved: &Moved) -> String {
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
