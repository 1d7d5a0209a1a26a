//! The strip: the ladder lying down.

use tier_advisor_advice::{Rating, Recommendation};

use crate::ui::markup::{El, el, says};
use crate::ui::pips::pips;
use crate::ui::view::View;
use crate::ui::words::{figures, fill};

pub fn strip(view: &View, recommendation: &Recommendation) -> El {
    let rung = |rating: &Rating| {
        el("li")
            .flag("data-now", rating.tier == recommendation.tier)
            .with(says("b", view.tier(rating.tier).name))
            .with(pips(view, recommendation, rating.tier))
            .with(says("span", standing(view, recommendation, rating)))
    };
    el("ol.strip").attr("aria-label", view.wording().result.strip).all(recommendation.ratings.iter().map(rung))
}

fn standing(view: &View, recommendation: &Recommendation, rating: &Rating) -> String {
    let words = &view.wording().result;
    let musts = recommendation.asked.musts().count();
    let misses = rating.missed.len();
    // What no tier meets is missed at each.
    let text = match (musts, misses) {
        (0, _) => words.strip_empty,
        (_, 0) => words.strip_meets.of(musts),
        _ if misses == recommendation.gaps.len() => words.strip_unmeetable,
        _ => words.strip_misses,
    };
    fill(text, &[("n", &figures(misses))])
}
