//! The stages of the handoff, as a list.

use tier_advisor_catalog::{At, Name, Phase, Source, Stage, Text, Tier, Who};
use yew::Html;

use crate::ui::markup::{El, el, nothing, says};
use crate::ui::sources::{mark, prose};
use crate::ui::view::View;
use crate::ui::words::{fill, list};

pub fn stages(view: &View, tier: At<Tier>, stages: &[&Stage]) -> El {
    el("ol.stages")
        .attr("aria-label", view.wording().handoff.stages)
        .all(stages.iter().map(|stage| entry(view, tier, stage)))
}

fn entry(view: &View, tier: At<Tier>, stage: &Stage) -> El {
    let what = prose(view, &titled(view, stage.what.text, tier));
    let sources = stage.sources_for(view.catalog, view.tier(tier).id);
    el("li.stage")
        .flag("data-transfer", stage.phase == Phase::Transfer)
        .flag("data-after", stage.phase == Phase::After)
        .with(el("p.stage__when").with(says("b", stage.when)).says(stage.counted.unwrap_or_default()))
        .with(el("div").with(says("h2", titled(view, stage.title, tier))).with(who(view, tier, stage)))
        .with(el("p.stage__what").with(what).with(mark(view, &sources)))
        .with(bring(view, stage))
}

/// A text of a stage, with the role that leads after the sale put in.
pub fn titled(view: &View, text: Text, tier: At<Tier>) -> String {
    let (lead, lead_name) = view.catalog.named(Who::Lead, tier);
    fill(text, &[("lead", &lead), ("lead_name", &lead_name)])
}

fn who(view: &View, tier: At<Tier>, stage: &Stage) -> El {
    let words = view.wording();
    let told = |text: Text, all: &[Who]| {
        let names: Vec<_> = all.iter().map(|who| view.catalog.named(*who, tier).0.as_str()).collect();
        match names.as_slice() {
            [] => String::new(),
            names => [words.punctuation.comma.as_str(), &fill(text, &[("who", &list(words, names))])].concat(),
        }
    };
    let (lead, _) = view.catalog.named(stage.leads, tier);
    el("p.stage__lead")
        .with(says("b", fill(words.handoff.leads, &[("who", &lead)])))
        .says(told(words.handoff.joins, &stage.joins))
        .says(told(words.handoff.leaves, &stage.leaves))
}

/// What to bring: what the stage itself asks for, and what the answers add.
fn bring(view: &View, stage: &Stage) -> Html {
    let answers: Vec<_> = view.chosen().filter_map(|choice| choice.bring.get(&stage.id)).collect();
    if stage.bring.is_none() && answers.is_empty() {
        return nothing();
    }
    let ours: Vec<_> = view.catalog.ours().collect();
    let own = |text: &str, sources: &[Name<Source>]| el("p").with(prose(view, text)).with(mark(view, sources));
    el("div.stage__bring")
        .with(says("h3", view.wording().handoff.bring))
        .all(stage.bring.iter().map(|fact| own(&fact.text, &fact.sources)))
        .all(answers.into_iter().map(|text| own(text, &ours)))
        .into()
}
