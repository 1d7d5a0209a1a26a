//! The handoff of one tier; and, where it is wanted, of another beside it.

use tier_advisor_catalog::{At, Text, Tier};

use super::scene::Scene;
use super::state::Move;
use crate::ui::handoff::{choice, drawn, drawn_for, head, stages, stages_of};
use crate::ui::markup::{El, el, radio, says};

pub fn handoffs(scene: &Scene, of: Option<At<Tier>>) -> El {
    let view = scene.view;
    let (at, recommended) = drawn_for(view, of);
    let choices = el("div.choices").with(choice(view, at, recommended)).with(beside(scene, at));
    let page = el("main.page").key("handoff").with(head(view, at)).with(choices);
    let Some(other) = scene.meeting.beside.filter(|other| *other != at) else { return drawn(view, at, page) };
    let column = |tier: At<Tier>| {
        el("section").with(says("h2", view.tier(tier).name)).with(stages::stages(view, tier, &stages_of(view, tier)))
    };
    page.all([el("div.handoffs").all([at, other].map(column))])
}

/// Which tier's handoff to draw beside it.
fn beside(scene: &Scene, at: At<Tier>) -> El {
    let words = &scene.words.handoffs;
    let chosen = scene.meeting.beside.filter(|other| *other != at);
    let option = |tier: Option<At<Tier>>, text: Text| {
        let input = radio("beside", chosen == tier, scene.on_pick(Move::Beside(tier)));
        el("label").with(input).with(says("span", text))
    };
    let others = scene.view.rules.tiers().filter(|tier| *tier != at);
    el("fieldset.tabs").with(says("legend.label", words.beside)).with(
        el("div.tabs__row")
            .with(option(None, words.none))
            .all(others.map(|tier| option(Some(tier), scene.view.tier(tier).name))),
    )
}
