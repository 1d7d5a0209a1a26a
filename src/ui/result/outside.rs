//! What is not included, and who does it. A gap is said as loudly as a benefit.

use tier_advisor_advice::{Gap, Recommendation};
use tier_advisor_catalog::{AddOn, At, List, Name, Source, Standing, Text};

use crate::ui::markup::{El, el, says};
use crate::ui::section::section;
use crate::ui::sentences;
use crate::ui::sources::{fact, mark};
use crate::ui::view::View;

/// Something that is not included.
pub enum Outside {
    /// What no tier meets.
    Gap { need: Text, says: String, sources: List<Name<Source>> },
    /// What is bought beside the tier.
    AddOn { add_on: &'static AddOn, asked: Option<Text> },
}

/// Everything that is not included: the gaps first, then what was asked for beside, then what else can be had beside.
pub fn outside_items(view: &View, recommendation: &Recommendation) -> Vec<Outside> {
    let asked = |at: At<AddOn>| {
        recommendation.bought.iter().find(|bought| bought.add_on == at).map(|bought| view.need(bought.need))
    };
    let people = &view.tier(recommendation.tier).people;
    let is_apart = |add_on: &AddOn| matches!(people.get(&add_on.role), Some(Standing::AddOn | Standing::NotIncluded));
    let add_ons = || {
        let all = view.catalog.add_ons.iter().enumerate();
        all.map(|(index, add_on)| (add_on, asked(At::new(index))))
            .filter(|(add_on, asked)| asked.is_some() || is_apart(add_on))
    };
    let gaps = recommendation.gaps.iter().map(|gap| gap_item(view, *gap));
    let bought = add_ons().filter(|(_, asked)| asked.is_some());
    let others = add_ons().filter(|(_, asked)| asked.is_none());
    gaps.chain(bought.chain(others).map(|(add_on, asked)| Outside::AddOn { add_on, asked })).collect()
}

fn gap_item(view: &View, gap: Gap) -> Outside {
    let sources = gap.nearest.map(|tier| view.sources(gap.need.capability, tier)).unwrap_or_default();
    Outside::Gap { need: view.need(gap.need), says: sentences::gap(view, gap), sources }
}

pub fn outside(view: &View, recommendation: &Recommendation) -> El {
    let words = &view.wording().result;
    let item = |item: Outside| match item {
        Outside::Gap { need, says: text, sources } => el("li")
            .with(says("p.label", words.gap))
            .with(says("h3", need))
            .with(says("p", text).with(mark(view, &sources))),
        Outside::AddOn { add_on, asked } => el("li.add-on")
            .with(says("p.label", if asked.is_some() { words.add_on_asked } else { words.add_on }))
            .with(says("h3", asked.unwrap_or(add_on.name)))
            .with(el("p").with(fact(view, &add_on.says)))
            .with(el("p").with(fact(view, &add_on.how))),
    };
    section("section.sec", "outside", words.outside, words.outside_lead)
        .with(el("ul.outside").all(outside_items(view, recommendation).into_iter().map(item)))
}
