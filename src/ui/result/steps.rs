//! The next steps.

use tier_advisor_advice::Recommendation;
use tier_advisor_catalog::Fact;

use crate::ui::markup::{El, el, says};
use crate::ui::section::section;
use crate::ui::sentences;
use crate::ui::sources::fact;
use crate::ui::view::View;
use crate::ui::words::fill;

/// What leads to something other than the tier.
pub struct Aside {
    /// What it leads to.
    pub to: String,
    /// What to do.
    pub what: &'static Fact,
}

/// Beside the steps to the tier: the way to each add-on that was asked for, and to what does as well instead.
pub fn asides(view: &View, recommendation: &Recommendation) -> Vec<Aside> {
    let words = &view.wording().result;
    let mut asides = Vec::new();
    for (at, add_on) in view.catalog.add_ons.iter().enumerate() {
        if recommendation.bought.iter().any(|bought| bought.add_on.index() == at) {
            asides.push(Aside { to: fill(words.steps_add_on, &[("name", &add_on.name)]), what: &add_on.how });
        }
    }
    for beside in &recommendation.beside {
        let (title, _) = sentences::as_good(view, recommendation, *beside);
        let to = fill(words.steps_instead, &[("title", &title)]);
        asides.push(Aside { to, what: &view.catalog.add_ons[beside.add_on].how });
    }
    asides
}

pub fn steps(view: &View, recommendation: &Recommendation) -> El {
    let tier = view.tier(recommendation.tier);
    let step = |step: &Fact| el("li").with(el("p").with(fact(view, step)));
    let aside = |Aside { to, what }: Aside| el("p").with(says("b", to)).says(" ").with(fact(view, what));
    section("section.sec sec--wide", "steps", view.wording().result.steps, tier.steps_title)
        .with(el("ol.steps").all(tier.steps.iter().map(step)))
        .all(asides(view, recommendation).into_iter().map(aside))
}
