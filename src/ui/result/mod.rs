//! The result: the tier and its reasons first, then what it means.

mod change;
mod compare;
mod get;
mod outside;
mod steps;
mod strip;
mod verdict;

use super::markup::{El, el, says};
use super::people::people;
use super::view::View;
pub use change::said;
pub use outside::{Outside, outside_items};
pub use strip::strip;
use tier_advisor_catalog::Text;
pub use verdict::lead;

pub fn result(view: &View) -> El {
    let Some(recommendation) = view.recommendation() else { return verdict::no_verdict(view) };
    el("main.page result")
        .key("result")
        .with(verdict::verdict(view, recommendation))
        .with(strip(view, recommendation))
        .with(people(view, recommendation))
        .with(get::get(view, recommendation))
        .with(outside::outside(view, recommendation))
        .with(change::change(view))
        .with(compare::compare(view, recommendation))
        .with(steps::steps(view, recommendation.tier))
}

/// A section with its title beside it.
pub fn section(notation: &'static str, id: &'static str, title: Text, lead: Text) -> El {
    let heading = says("h2", title).attr("id", id);
    el(notation).attr("aria-labelledby", id).with(el("div.sec__title").with(heading).with(says("p", lead)))
}
