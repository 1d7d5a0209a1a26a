//! The result in a meeting: the page's own, with the answers to change beside it.

use tier_advisor_advice::{Counting, effective};

use super::moved::moved;
use super::overview::table;
use super::scene::Scene;
use crate::ui::markup::{El, el};
use crate::ui::people::people;
use crate::ui::result::{change, compare, get, outside, result as own, steps, strip, verdict};
use crate::ui::section::section;

pub fn result(scene: &Scene) -> El {
    let view = scene.view;
    let Some(recommendation) = view.recommendation() else { return own(view) };
    el("main.page result")
        .key("result")
        .with(moved(scene))
        .with(verdict::verdict(view, recommendation))
        .with(strip::strip(view, recommendation))
        .with(needs(scene))
        .with(change::change(view))
        .with(people(view, recommendation))
        .with(get::get(view, recommendation))
        .with(outside::outside(view, recommendation))
        .with(compare::compare(view, recommendation))
        .with(steps::steps(view, recommendation))
}

/// What was answered, to be changed where its effect is seen.
fn needs(scene: &Scene) -> El {
    let words = &scene.words.overview_table;
    let answered =
        |question: &_| effective(scene.view.rules, scene.meeting.session.answers(), *question) != Counting::Own(None);
    section("section.sec sec--wide", "needs", words.needs, words.needs_lead)
        .with(table(scene, scene.view.rules.questions().filter(answered)))
}
