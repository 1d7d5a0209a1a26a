//! What the tier means: whom one works with, and what is not included.

use tier_advisor_advice::Recommendation;
use tier_advisor_catalog::{Role, Standing};

use super::cited::{fact, numbers};
use super::{Block, Line, Section};
use crate::ui::people::{how, roles_of};
use crate::ui::result::{Outside, outside_items};
use crate::ui::view::View;

pub fn means(view: &View, recommendation: &Recommendation) -> Vec<Section> {
    [people(view, recommendation), outside(view, recommendation)].into_iter().flatten().collect()
}

/// Everybody that the page shows: the customer's own people first.
fn people(view: &View, recommendation: &Recommendation) -> Option<Section> {
    let all = || roles_of(view, view.tier(recommendation.tier));
    let own = all().filter(|(_, standing)| *standing == Standing::Yours);
    let others = all().filter(|(_, standing)| *standing != Standing::Yours);
    let lines = own.chain(others).map(|(role, standing)| person(view, role, standing));
    Section::new(view.wording().people.title, [Block::Bullets(lines.collect())])
}

fn person(view: &View, role: &Role, standing: Standing) -> Line {
    let marks = view.punctuation();
    Line::default()
        .strong(&[role.abbr.as_str(), &marks.comma, &role.name].concat())
        .says(&marks.colon)
        .says(&how(view, standing))
        .says(&marks.stop)
        .says(&role.focus)
        .says(&marks.stop)
        .says(&role.hands_says)
        .end(&marks.stop)
        .mark(&numbers(view, &role.sources))
}

/// What can be had beside the tier. What no tier meets has a section of its own.
fn outside(view: &View, recommendation: &Recommendation) -> Option<Section> {
    let (words, stop) = (&view.wording().result, &view.punctuation().stop);
    let item = |item: Outside| match item {
        Outside::Gap { .. } => None,
        Outside::AddOn { add_on, asked } => {
            let label = if asked.is_some() { words.add_on_asked } else { words.add_on };
            let line = Line::default().strong(&asked.unwrap_or(add_on.name)).says(stop).says(&label).says(stop);
            let line = fact(view, line, &add_on.says).says(" ");
            Some(fact(view, line, &add_on.how))
        }
    };
    let items = outside_items(view, recommendation).into_iter().filter_map(item);
    Section::new(words.outside, [Block::Bullets(items.collect())])
}
