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
    let (misses, unmeetable) = (rating.missed.len(), recommendation.gaps.len());
    let (text, n) = match (musts, misses, unmeetable) {
        (0, ..) => (words.strip_empty, 0),
        (_, 0, _) => (words.strip_meets.of(musts), musts),
        (_, _, 0) => (words.strip_misses, misses),
        _ if misses == unmeetable => (words.strip_unmeetable_all, misses),
        _ => (words.strip_unmeetable, misses),
    };
    fill(text, &[("n", &figures(n)), ("m", &figures(unmeetable))])
}
