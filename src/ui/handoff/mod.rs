//! The handoff, drawn for one tier: lanes for the eye, and stages, which alone are the truth.

mod lanes;
pub mod stages;

use tier_advisor_catalog::{Always, At, Situation, Stage, Tier};
use tier_advisor_session::{Action, Step};

use super::markup::{El, el, radio, says};
use super::sources::fact;
use super::view::View;
pub use stages::titled;

pub fn handoff(view: &View, of: Option<At<Tier>>) -> El {
    let (at, recommended) = drawn_for(view, of);
    drawn(view, at, el("main.page").key("handoff").with(head(view, at)).with(choice(view, at, recommended)))
}

/// The drawing, the stages, and what holds at every tier, on a page that was begun.
pub fn drawn(view: &View, at: At<Tier>, page: El) -> El {
    let always =
        |always: &Always| el("section").with(says("h2", always.title)).with(el("p").with(fact(view, &always.says)));
    let stages = stages_of(view, at);
    // As one piece: what stands before it stays, and keeps the focus, where something else is drawn in its place.
    page.all([
        lanes::lanes(view, at, &stages),
        stages::stages(view, at, &stages),
        el("div.always").all(view.catalog.handoff.always.iter().map(always)),
    ])
}

/// The tier whose handoff is drawn, and the one that is recommended.
pub fn drawn_for(view: &View, of: Option<At<Tier>>) -> (At<Tier>, Option<At<Tier>>) {
    let recommended = view.recommendation().map(|recommendation| recommendation.tier);
    (of.or(recommended).unwrap_or(At::new(0)), recommended)
}

pub fn head(view: &View, at: At<Tier>) -> El {
    let words = &view.wording().handoff;
    let lead = match view.situation() {
        Situation::New => words.lead,
        Situation::Customer => words.lead_customer,
    };
    el("header.page__head").with(says("h1", words.title).heading()).with(says("p", view.of_tier(lead, at)))
}

/// The stages that this prospect passes with a tier.
pub fn stages_of(view: &View, tier: At<Tier>) -> Vec<&'static Stage> {
    let (tier, situation) = (view.tier(tier).id, view.situation());
    view.catalog.handoff.stages.iter().filter(|stage| stage.holds(tier, situation)).collect()
}

/// Which tier's handoff to draw.
pub fn choice(view: &View, at: At<Tier>, recommended: Option<At<Tier>>) -> El {
    let words = &view.wording().handoff;
    let option = |tier: At<Tier>| {
        let input = radio("handoff", tier == at, view.on_pick(Action::Go(Step::Handoff(Some(tier)))));
        let note = (recommended == Some(tier)).then(|| says("small", words.recommended));
        el("label").with(input).with(says("span", view.tier(tier).name).all(note))
    };
    el("fieldset.tabs")
        .with(says("legend.label", words.of))
        .with(el("div.tabs__row").all(view.rules.tiers().map(option)))
}
