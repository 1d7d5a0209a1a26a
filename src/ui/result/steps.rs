//! The next steps.

use tier_advisor_catalog::{At, Fact, Tier};

use crate::ui::markup::{El, el};
use crate::ui::section::section;
use crate::ui::sources::fact;
use crate::ui::view::View;

pub fn steps(view: &View, at: At<Tier>) -> El {
    let tier = view.tier(at);
    let step = |step: &Fact| el("li").with(el("p").with(fact(view, step)));
    section("section.sec sec--wide", "steps", view.wording().result.steps, tier.steps_title)
        .with(el("ol.steps").all(tier.steps.iter().map(step)))
}
