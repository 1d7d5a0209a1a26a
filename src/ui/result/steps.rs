//! The next steps.

use tier_advisor_advice::Recommendation;
use tier_advisor_catalog::Fact;
use yew::Html;

use super::sentences;
use crate::ui::markup::{El, el, nothing, says};
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

/// The ways from here.
#[derive(Default)]
pub struct NextSteps {
    /// Those to the tier, and to each add-on that was asked for.
    pub all: Vec<NextStep>,
    /// Those to what does as well instead.
    pub instead: Vec<NextStep>,
}

pub fn next_steps(view: &View, recommendation: &Recommendation) -> NextSteps {
    let words = &view.wording().result;
    let mut steps = NextSteps::default();
    for what in &view.tier(recommendation.tier).steps {
        steps.all.push(NextStep { to: None, what });
    }
    for (at, add_on) in view.catalog.add_ons.iter().enumerate() {
        if recommendation.bought.iter().any(|bought| bought.add_on.index() == at) {
            let to = fill(words.steps_add_on, &[("name", &add_on.name)]);
            steps.all.push(NextStep { to: Some(to), what: &add_on.how });
        }
    }
    for beside in &recommendation.beside {
        let (title, _) = sentences::as_good(view, recommendation, *beside);
        let to = fill(words.steps_instead, &[("title", &title)]);
        steps.instead.push(NextStep { to: Some(to), what: &view.catalog.add_ons[beside.add_on].how });
    }
    steps
}

pub fn steps(view: &View, recommendation: &Recommendation) -> El {
    let NextSteps { all, instead } = next_steps(view, recommendation);
    let says_so = |step: NextStep| el("p").with(leads_to(&step)).with(fact(view, step.what));
    let title = view.tier(recommendation.tier).steps_title;
    section("section.sec sec--wide", "steps", view.wording().result.steps, title)
        .with(el("ol.steps").all(all.into_iter().map(|step| el("li").with(says_so(step)))))
        .all(instead.into_iter().map(says_so))
}

/// What a step leads to, before what is to be done.
pub fn leads_to(step: &NextStep) -> Html {
    step.to.as_ref().map_or_else(nothing, |to| says("b", [to.as_str(), " "].concat()).into())
}
