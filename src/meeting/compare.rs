//! Tiers side by side: any of them, and only the rows that tell something.

use tier_advisor_advice::Asked;
use tier_advisor_catalog::{At, Text, Tier};
use yew::Html;

use super::comparison::Rows;
use super::scene::Scene;
use super::state::{Ladder, Move};
use crate::ui::markup::{El, checkbox, el, radio, says};
use crate::ui::result::compare::{Compared, table};

pub fn compare(scene: &Scene) -> El {
    el("main.page")
        .key("compare")
        .with(el("header.page__head").with(says("h1", scene.words.table.title).heading()))
        .with(el("div.choices").with(tiers(scene)).with(rows(scene)))
        .with(shown(scene))
}

fn tiers(scene: &Scene) -> El {
    let comparison = &scene.meeting.comparison;
    let option = |tier: At<Tier>| {
        let is_in = comparison.tiers.contains(&tier);
        let input =
            checkbox(is_in, scene.on_pick(Move::Compare(tier))).flag("disabled", is_in && !comparison.can_spare());
        el("label").with(input).with(says("span", scene.view.tier(tier).name))
    };
    el("fieldset.tabs")
        .with(says("legend.label", scene.words.table.tiers))
        .with(el("div.tabs__row").all(scene.view.rules.tiers().map(option)))
        .all((!comparison.can_spare()).then(|| says("p.note", scene.words.table.fewest)))
}

fn rows(scene: &Scene) -> El {
    let words = &scene.words.table;
    let option = |(rows, text): (Rows, Text)| {
        let input = radio("rows", scene.meeting.comparison.rows == rows, scene.on_pick(Move::Rows(rows)));
        el("label").with(input).with(says("span", text))
    };
    let all = [(Rows::All, words.all), (Rows::Differences, words.differences), (Rows::Needs, words.needs)];
    el("fieldset.tabs").with(says("legend.label", words.rows)).with(el("div.tabs__row").all(all.map(option)))
}

fn shown(scene: &Scene) -> Html {
    let (view, words, comparison) = (scene.view, &scene.words.table, &scene.meeting.comparison);
    let asked = Asked::new(view.rules, scene.meeting.session.answers());
    // What the ladder keeps to itself, the table does not tell.
    let here = view.recommendation().filter(|_| scene.meeting.ladder == Ladder::Shown);
    let here = here.map(|recommendation| recommendation.tier);
    let rows = comparison.capabilities(view.catalog, &asked);
    if rows.is_empty() {
        let text = if comparison.rows == Rows::Needs { words.no_need } else { words.no_difference };
        return says("p", text).into();
    }
    table(view, &Compared { tiers: &comparison.tiers, asked: &asked, here }, rows.into_iter()).into()
}
