//! The result: the tier and its reasons first, then what it means.

pub mod change;
pub mod compare;
pub mod get;
pub mod outside;
pub mod steps;
pub mod strip;
pub mod verdict;

use super::markup::{El, el};
use super::people::people;
use super::view::View;
pub use change::{becomes, edits, said};
pub use outside::{Outside, outside_items};
pub use steps::{Aside, asides};
pub use strip::strip;

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
        .with(steps::steps(view, recommendation))
}
