//! The handoff of all tiers in one: each stage once, with who leads it at which tier.

use tier_advisor::ui::markup::{El, el, says};
use tier_advisor::ui::{fill, list, listed};
use tier_advisor_catalog::{At, Catalog, Fact, List, Name, Source, Stage, Text, Tier, Who};

/// The stages in order of time.
pub fn stages(catalog: &Catalog) -> El {
    el("ol").all(catalog.handoff.stages.iter().map(|stage| entry(catalog, stage)))
}

/// What the mark of our own word means.
pub fn legend(catalog: &Catalog) -> El {
    let words = &catalog.wording.source;
    let meaning = fill(words.ours_says, &[("company", &catalog.about.company)]);
    el("p").with(says("b", words.ours)).says([" ", &meaning].concat())
}

fn entry(catalog: &Catalog, stage: &Stage) -> El {
    let tiers: Vec<_> = At::all(&catalog.tiers).filter(|tier| stage.is_of(catalog.tiers[*tier].id)).collect();
    let text = |text: Text| Fact::plain(&filled(catalog, &tiers, text));
    let counted = stage.counted.map_or_else(String::new, |counted| [" ", &counted].concat());
    let what =
        [&counted, catalog.wording.punctuation.stop.as_str(), &leads(catalog, stage, &tiers), &text(stage.what.text)]
            .concat();
    el("li").with(says("h3", text(stage.title))).with(el("p").with(says("b", stage.when)).says(what))
}

/// A text with whoever leads after the sale at one of these tiers.
fn filled(catalog: &Catalog, tiers: &[At<Tier>], text: Text) -> String {
    let mut leads: Vec<_> = tiers.iter().map(|tier| catalog.named(Who::Lead, *tier)).collect();
    leads.dedup();
    let one_of = |names: Vec<&str>| listed(&names, &catalog.wording.punctuation.comma, &catalog.fallback.or);
    let abbrs = one_of(leads.iter().map(|(abbr, _)| abbr.as_str()).collect());
    let names = one_of(leads.iter().map(|(_, name)| name.as_str()).collect());
    fill(text, &[("lead", &abbrs), ("lead_name", &names)])
}

/// Who leads a stage at which tiers, and for which of them that is our own word.
fn leads(catalog: &Catalog, stage: &Stage, tiers: &[At<Tier>]) -> String {
    let told = |tier: At<Tier>| {
        let is_ours = is_ours(catalog, stage.what.sources) || stage.ours_for.contains(&catalog.tiers[tier].id);
        (catalog.named(stage.leads, tier).0, is_ours)
    };
    let alike = tiers.chunk_by(|one, other| told(*one) == told(*other));
    let said = alike.filter_map(|alike| {
        let names: Vec<_> = alike.iter().map(|tier| catalog.tiers[*tier].name.as_str()).collect();
        let (who, is_ours) = told(*alike.first()?);
        let words = &catalog.wording;
        let mark = if is_ours { words.source.ours_aside.as_str() } else { "" };
        let leads = fill(words.handoff.leads, &[("who", &who)]);
        Some([&list(words, &names), words.punctuation.colon.as_str(), &leads, mark, &words.punctuation.stop].concat())
    });
    said.collect()
}

fn is_ours(catalog: &Catalog, sources: List<Name<Source>>) -> bool {
    catalog.ours().any(|ours| sources.contains(&ours))
}
