//! Whoever is there after the sale belongs to the tier, and nobody stands twice at one time.

use super::Report;
use crate::{Bar, Catalog, Kind, Name, Stage, Standing};

pub(super) fn check(catalog: &Catalog, report: &mut Report) {
    for (index, tier) in catalog.tiers.iter().enumerate() {
        if tier.people.get(&tier.lead) != Some(&Standing::Yours) {
            let found = format!("`{}` leads, and is nobody's own at this tier", tier.lead);
            let remedy = format!("write `{}` under its `people` as yours, or let another lead", tier.lead);
            report.add(format!("tiers[{index}].lead"), found, remedy);
        }
        for (lane, own) in catalog.handoff.lanes.iter().enumerate() {
            let bars: Vec<_> = own.bars_at(tier.id).collect();
            if bars.windows(2).any(|two| overlap(catalog, two[0], two[1])) {
                let found = format!("two bars stand at one time, at the tier `{}`", tier.id);
                report.add(format!("handoff.lanes[{lane}].bars"), found, "let each end before the next begins");
            }
        }
    }
    if !catalog.sources.iter().any(|source| source.kind == Kind::Ours) {
        report.add("sources", "none is of the kind `ours`", "write one: the advisor marks its own advice with it");
    }
}

/// Whether a bar lasts until after the beginning of the next.
fn overlap(catalog: &Catalog, one: &Bar, next: &Bar) -> bool {
    let place = |name: Name<Stage>| catalog.handoff.stages.iter().position(|stage| stage.id == name);
    one.until.and_then(place).is_none_or(|until| Some(until) > place(next.from))
}
