//! Who is there, and when: a drawing of the stages, for the eye alone. The list of stages says the same.

use tier_advisor_catalog::{At, Bar, Lane, Name, Part, Phase, Stage, Standing, Tier, Who};

use crate::ui::markup::{El, el, says};
use crate::ui::view::View;
use crate::ui::words::figures;

/// A table: one column for each stage, one row for each party, and a bar spans the stages of a stretch.
pub fn lanes(view: &View, tier: At<Tier>, stages: &[&Stage]) -> El {
    let id = view.tier(tier).id;
    let lanes = view.catalog.handoff.lanes.iter().filter(|lane| lane.bars_at(id).next().is_some());
    let heads = stages.iter().map(|stage| head(view, stage));
    el("table.lanes[aria-hidden=true]")
        .with(el("thead").with(el("tr").with(el("th.corner")).all(heads)))
        .with(el("tbody").all(lanes.map(|lane| row(view, tier, stages, lane))))
}

fn head(view: &View, stage: &Stage) -> El {
    let (class, when) = match stage.phase {
        Phase::Transfer => ("close", view.wording().handoff.close),
        Phase::Before | Phase::After => ("", stage.when),
    };
    el("th").class(class).with(says("b", stage.short)).says(when)
}

fn row(view: &View, tier: At<Tier>, stages: &[&Stage], lane: &Lane) -> El {
    let (abbr, name) = view.catalog.named(lane.who, tier);
    let yours = is_yours(view, tier, lane.who);
    let close = stages.iter().position(|stage| stage.phase == Phase::Transfer);
    let cell = |from: usize, until: usize| {
        let class = if close == Some(from) { "close-line" } else { "" };
        el("td").class(class).attr("colspan", figures(until - from))
    };
    let mut row = el("tr").with(el("th").with(says("b", abbr)).with(says("span", name)));
    let mut at = 0;
    for bar in lane.bars_at(view.tier(tier).id) {
        let Some((from, until)) = columns(view, stages, bar) else { continue };
        row = row.all((at..from).map(|at| cell(at, at + 1))).with(cell(from, until).with(stretch(bar, yours)));
        at = until;
    }
    row.all((at..stages.len()).map(|at| cell(at, at + 1)))
}

fn stretch(bar: &Bar, is_yours: bool) -> El {
    let notation = match bar.part {
        Part::Leads => "div.lane lane--leads",
        Part::Joins => "div.lane lane--joins",
        Part::Maybe => "div.lane lane--maybe",
    };
    says(notation, bar.says).flag("data-yours", is_yours)
}

fn is_yours(view: &View, tier: At<Tier>, who: Who) -> bool {
    match who {
        Who::Lead => true,
        Who::Role(role) => view.tier(tier).people.get(&role) == Some(&Standing::Yours),
        Who::AccountExecutive => false,
    }
}

/// The columns of a bar: from its stage, or the next that is drawn, until before its end.
fn columns(view: &View, stages: &[&Stage], bar: &Bar) -> Option<(usize, usize)> {
    let all = &view.catalog.handoff.stages;
    let place = |name: Name<Stage>| all.iter().position(|stage| stage.id == name);
    let drawn = |name: Name<Stage>| {
        let from = place(name)?;
        Some(stages.iter().position(|stage| place(stage.id) >= Some(from)).unwrap_or(stages.len()))
    };
    let from = drawn(bar.from)?;
    let until = bar.until.map_or(Some(stages.len()), drawn)?;
    (from < until).then_some((from, until))
}
