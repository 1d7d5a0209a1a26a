//! The next steps.

use tier_advisor_advice::Recommendation;
use tier_advisor_catalog::Fact;

use super::sentences;
use crate::ui::markup::{El, el, says};
use crate::ui::section::section;
use crate::ui::sources::fact;
use crate::ui::view::View;
use crate::ui::words::fill;

/// One of them.
pub struct NextStep {
    /// What it leads to, where that is not the tier.
    pub to: Option<String>,
    /// What to do.
    pub what: &'static Fact,
}

/// The steps to the tier, to each add-on that was asked for, and to what does as well instead.
pub fn next_steps(view: &View, recommendation: &Recommendation) -> Vec<NextStep> {
    let words = &view.wording().result;
    let mut steps: Vec<_> =
        view.tier(recommendation.tier).steps.iter().map(|what| NextStep { to: None, what }).collect();
    for (at, add_on) in view.catalog.add_ons.iter().enumerate() {
        if recommendation.bought.iter().any(|bought| bought.add_on.index() == at) {
            let to = fill(words.steps_add_on, &[("name", &add_on.name)]);
            steps.push(NextStep { to: Some(to), what: &add_on.how });
        }
    }
    for beside in &recommendation.beside {
        let (title, _) = sentences::as_good(view, recommendation, *beside);
        let to = fill(words.steps_instead, &[("title", &title)]);
        steps.push(NextStep { to: Some(to), what: &view.catalog.add_ons[beside.add_on].how });
    }
    steps
}

pub fn steps(view: &View, recommendation: &Recommendation) -> El {
    let step = |NextStep { to, what }: NextStep| {
        el("li").with(el("p").all(to.map(|to| says("b", to + " "))).with(fact(view, what)))
    };
    let title = view.tier(recommendation.tier).steps_title;
    section("section.sec sec--wide", "steps", view.wording().result.steps, title)
        .with(el("ol.steps").all(next_steps(view, recommendation).into_iter().map(step)))
}
