//! The bar on top: the name, the screens of the page, and those that a meeting adds.

use tier_advisor_catalog::Text;
use tier_advisor_session::{Action, Step};

use super::scene::Scene;
use super::state::{Move, Screen};
use crate::ui::bar::keeping;
use crate::ui::markup::{El, button, el, says};

pub fn bar(scene: &Scene) -> El {
    let (words, meeting) = (&scene.view.wording().shell, scene.meeting);
    let question = meeting.session.among_questions(scene.view.rules);
    let step = |name: Text, step: Step| {
        let here = meeting.screen == Screen::Step && meeting.session.step().is_same_screen(step);
        screen(scene, name, here, Move::Act(Action::Go(step)))
    };
    let added = |name: Text, own: Screen| {
        let here = meeting.screen == own;
        // Where one is already, there is nowhere to go: only the key goes back.
        screen(scene, name, here, if here { Move::Close } else { Move::Show(own) })
    };
    let screens = [
        step(words.questions, question),
        added(scene.words.overview, Screen::Overview),
        step(words.result, Step::Result),
        added(scene.words.compare, Screen::Compare),
        step(words.handoff, Step::Handoff(None)),
        step(words.roles, Step::Roles),
    ];
    el("header.bar[part=bar]")
        .with(el("span.bar__name").with(says("slot[name=heading]", words.name)))
        .with(el("nav").attr("aria-label", words.screens).with(el("ul").all(screens)))
        .with(keeping(scene.view))
}

fn screen(scene: &Scene, name: Text, here: bool, made: Move) -> El {
    el("li").with(button("", scene.on(made)).maybe("aria-current", here.then_some("page")).says(name))
}
