//! Levels stand in order, and no capability falls from a tier to a higher one.

use super::Report;
use crate::{Better, Capability, Catalog};

pub(super) fn check(catalog: &Catalog, report: &mut Report) {
    for (index, capability) in catalog.capabilities.iter().enumerate() {
        let place = format!("capabilities[{index}]");
        levels_in_order(capability, &place, report);
        never_falls(catalog, capability, &place, report);
    }
}

/// Numbers climb, or fall where less is better; "as-needed" stands above every number.
fn levels_in_order(capability: &Capability, place: &str, report: &mut Report) {
    let mut last: Option<u32> = None;
    for (index, level) in capability.levels.iter().enumerate() {
        let number = level.id.as_str().parse::<u32>().ok();
        let in_order = match (last, number, capability.better) {
            (Some(last), Some(number), Better::More) => last < number,
            (Some(last), Some(number), Better::Less) => number < last,
            _ => true,
        };
        let is_last = index + 1 == capability.levels.len();
        if !in_order || level.id.as_str() == "as-needed" && !is_last {
            report.add(
                format!("{place}.levels[{index}]"),
                format!("the level `{}` is out of order", level.id),
                "write the weakest first; as-needed is above every number",
            );
        }
        last = number.or(last);
    }
}

fn never_falls(catalog: &Catalog, capability: &Capability, place: &str, report: &mut Report) {
    let level = |cell: &crate::Cell| cell.level.and_then(|level| capability.level(level));
    let mut highest = None;
    for tier in &catalog.tiers {
        let own = capability.tiers.get(&tier.id).and_then(level);
        if own < highest {
            report.add(
                format!("{place}.tiers.{}", tier.id),
                format!("`{}` falls at the tier `{}`", capability.id, tier.id),
                "a higher tier gives at least what a lower one gives: mend the level, or the order of the tiers",
            );
        }
        highest = highest.max(own);
    }
}
