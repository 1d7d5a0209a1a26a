//! Pips: one for each must, in the same order on every tier, filled where the tier meets it.

use tier_advisor_advice::{Need, Recommendation};
use tier_advisor_catalog::{At, Tier};
use yew::Html;

use super::markup::{El, el, nothing, says};
use super::view::View;
use super::words::{figures, fill};

/// Whether a need is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    Yes,
    No,
}

impl Met {
    pub fn at(view: &View, need: Need, tier: At<Tier>) -> Self {
        if need.met_by(view.rules.gives(tier, need.capability)) { Self::Yes } else { Self::No }
    }
}

/// One pip, for the eye alone.
pub fn pip(met: Met) -> El {
    el(match met {
        Met::Yes => "i.pip met[aria-hidden=true]",
        Met::No => "i.pip[aria-hidden=true]",
    })
}

/// More than these nobody takes in at a glance.
const MOST: usize = 24;

/// The pips of a tier, with their sum for those who do not see them; too many are their sum alone.
pub fn pips(view: &View, recommendation: &Recommendation, tier: At<Tier>) -> Html {
    let marks: Vec<_> = recommendation.asked.musts().map(|must| Met::at(view, *must, tier)).collect();
    if marks.is_empty() {
        return nothing();
    }
    let met = figures(marks.iter().filter(|mark| **mark == Met::Yes).count());
    let label = fill(view.wording().ladder.pips, &[("met", &met), ("total", &figures(marks.len()))]);
    if marks.len() > MOST {
        return says("span.pips", label).into();
    }
    el("span.pips[role=img]").attr("aria-label", label).all(marks.into_iter().map(pip)).into()
}
