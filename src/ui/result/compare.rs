//! Tiers side by side, with the needs marked.

use tier_advisor_advice::{Asked, Importance, Need, Recommendation};
use tier_advisor_catalog::{At, Capability, Name, Source, Text, Tier};

use crate::ui::markup::{El, el, says};
use crate::ui::pips::{Met, pip};
use crate::ui::section::section;
use crate::ui::sources::{mark, name};
use crate::ui::view::View;
use crate::ui::words::{figures, fill};

// A table that is laid out otherwise on a phone loses its roles in some browsers, so they are written down.

/// What is compared.
pub struct Compared<'a> {
    /// The columns.
    pub tiers: &'a [At<Tier>],
    /// What was asked for.
    pub asked: &'a Asked,
    /// The tier that is recommended.
    pub here: Option<At<Tier>>,
}

pub fn compare(view: &View, recommendation: &Recommendation) -> El {
    let words = &view.wording().compare;
    let tiers: Vec<_> = view.rules.tiers().collect();
    let compared = Compared { tiers: &tiers, asked: &recommendation.asked, here: Some(recommendation.tier) };
    let table = table(view, &compared, At::all(&view.catalog.capabilities));
    section("section.sec sec--wide", "compare", words.title, words.lead).with(table)
}

/// The table, in these rows.
pub fn table(view: &View, compared: &Compared, rows: impl Iterator<Item = At<Capability>>) -> El {
    let words = &view.wording().compare;
    let corner = column().with(says("span.hidden", words.capability));
    let heads = compared.tiers.iter().map(|tier| head(view, compared, *tier));
    el("table.compare[role=table]")
        .with(says("caption.hidden", words.caption))
        .with(el("thead[role=rowgroup]").with(el("tr[role=row]").with(corner).all(heads)))
        .with(el("tbody[role=rowgroup]").all(rows.map(|at| row(view, compared, at))))
}

fn column() -> El {
    el("th[role=columnheader][scope=col]")
}

fn head(view: &View, compared: &Compared, tier: At<Tier>) -> El {
    let words = &view.wording().compare;
    let total = compared.asked.musts().count();
    let met = compared.asked.musts().filter(|must| Met::at(view, **must, tier) == Met::Yes).count();
    let sum = fill(words.musts_met, &[("met", &figures(met)), ("total", &figures(total))]);
    let sum = (total > 0).then(|| says("small", sum).with(says("span", words.musts_met_of)));
    column().flag("data-here", compared.here == Some(tier)).says(view.tier(tier).name).all(sum)
}

fn row(view: &View, compared: &Compared, at: At<Capability>) -> El {
    let (words, capability, asked) = (&view.wording().compare, view.capability(at), compared.asked);
    let of = |need: &&Need| need.capability == at;
    let needs: Vec<_> = asked.needs.iter().filter(of).collect();
    let beside = asked.beside.iter().filter(of);
    let what = el("span").with(name(view, capability.name, capability.term)).with(mark(view, &all_sources(view, at)));
    let header = el("th[role=rowheader][scope=row]").with(what);
    let header = header
        .all(needs.iter().map(|need| wish(view, **need)))
        .all(beside.map(|need| asked_for(view, "span.need need--nice", words.beside, *need)));
    el("tr[role=row]").with(header).all(
        compared.tiers.iter().map(|tier| cell(view, at, *tier, &needs).flag("data-here", compared.here == Some(*tier))),
    )
}

fn wish(view: &View, need: Need) -> El {
    let words = &view.wording().compare;
    match need.importance {
        Importance::Must => asked_for(view, "span.need", words.must, need),
        Importance::Nice => asked_for(view, "span.need need--nice", words.nice, need),
    }
}

fn asked_for(view: &View, notation: &'static str, text: Text, need: Need) -> El {
    says(notation, view.of_need(text, need))
}

/// What a tier gives. What only an add-on gives is no mark against a tier.
fn cell(view: &View, at: At<Capability>, tier: At<Tier>, needs: &[&Need]) -> El {
    let words = &view.wording().compare;
    let met = match needs {
        [] => None,
        needs if needs.iter().all(|need| Met::at(view, **need, tier) == Met::Yes) => Some(Met::Yes),
        _ => Some(Met::No),
    };
    let class = match (met, view.catalog.cell(at, tier)) {
        (_, None) => "miss unsaid",
        (Some(Met::Yes), _) => "met",
        (Some(Met::No), _) => "miss",
        (None, _) => "",
    };
    let label = |met: Met| says("span.hidden", if met == Met::Yes { words.met } else { words.missed }).says(" ");
    el("td[role=cell]").class(class).all(met.map(pip)).all(met.map(label)).says(view.says(at, tier))
}

/// The sources of a whole row.
fn all_sources(view: &View, at: At<Capability>) -> Vec<Name<Source>> {
    view.rules.tiers().flat_map(|tier| view.sources(at, tier)).copied().collect()
}
