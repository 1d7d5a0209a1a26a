//! What one gets: figures first, each beside what was asked for; then the rest in lines.

use tier_advisor_advice::{Importance, Need, Recommendation};
use tier_advisor_catalog::{At, Capability, Shown, Text};

use crate::ui::markup::{El, el, says};
use crate::ui::pips::{Met, pip};
use crate::ui::section::section;
use crate::ui::sources::{mark, name};
use crate::ui::view::View;
use crate::ui::words::figure;

pub fn get(view: &View, recommendation: &Recommendation) -> El {
    let words = &view.wording().result;
    let given = |shown: Shown| {
        At::all(&view.catalog.capabilities).filter_map(move |at| {
            let gives = view.catalog.cell(at, recommendation.tier)?.gives?;
            (view.capability(at).shown == shown).then_some((at, gives))
        })
    };
    section("section.sec", "get", words.get, words.get_lead).with(
        el("div")
            .with(el("dl.numbers").all(given(Shown::Number).map(|(at, _)| number(view, recommendation, at))))
            .with(el("ul.also").all(given(Shown::Line).map(|(at, gives)| line(view, recommendation, at, gives)))),
    )
}

fn number(view: &View, recommendation: &Recommendation, at: At<Capability>) -> El {
    let capability = view.capability(at);
    let (before, number, after) = figure(view.says(at, recommendation.tier).as_str());
    let value = el("dd").with(says("small", before)).says(number).with(says("small", after));
    let asked = |need: &Need| el("dd.numbers__asked").with(beside(view, recommendation, *need));
    el("div")
        .with(
            el("dt")
                .with(name(view, capability.name, capability.term))
                .with(mark(view, &view.sources(at, recommendation.tier))),
        )
        .with(value)
        .all(asked_for(recommendation, at).map(asked))
}

fn line(view: &View, recommendation: &Recommendation, at: At<Capability>, gives: Text) -> El {
    let asked = |need: &Need| el("span.also__asked").with(beside(view, recommendation, *need));
    el("li")
        .with(says("span.also__what", gives))
        .with(mark(view, &view.sources(at, recommendation.tier)))
        .all(asked_for(recommendation, at).map(asked))
}

fn asked_for(recommendation: &Recommendation, at: At<Capability>) -> impl Iterator<Item = &Need> {
    recommendation.asked.needs.iter().filter(move |need| need.capability == at)
}

fn beside(view: &View, recommendation: &Recommendation, need: Need) -> El {
    let words = &view.wording().result;
    let text = if need.importance == Importance::Must { words.you_need } else { words.you_would_like };
    let met = Met::at(view, need, recommendation.tier);
    el(if met == Met::Yes { "span.asked" } else { "span.asked asked--short" })
        .with(pip(met))
        .with(says("span", view.of_need(text, need)))
}
