//! A recommendation as numbers: places in the catalog, which a page around the advisor looks up in `catalog.json`.
//! `src/embed/advisor/recommendation.ts` reads them.

use tier_advisor_advice::{Need, Recommendation};

/// What is recommended, in places of the catalog; empty for nothing.
///
/// First the tier. Then five lists, each after the number of its entries: reasons and gaps (question, capability, level
/// wanted), add-ons bought, what does as well (tier, add-on), and, for each thing that goes beyond a limit, the question
/// whose answer states that.
#[must_use]
pub fn places(recommendation: Option<&Recommendation>) -> Vec<u32> {
    let Some(recommendation) = recommendation else { return Vec::new() };
    let mut places = vec![recommendation.tier.index()];
    let gaps: Vec<_> = recommendation.gaps.iter().map(|gap| gap.need).collect();
    for needs in [&recommendation.reasons, &gaps] {
        places.push(needs.len());
        for Need { question, capability, wanted, .. } in needs {
            places.extend([question.index(), capability.index(), usize::from(*wanted)]);
        }
    }
    places.push(recommendation.bought.len());
    places.extend(recommendation.bought.iter().map(|bought| bought.add_on.index()));
    places.push(recommendation.beside.len());
    for beside in &recommendation.beside {
        places.extend([beside.tier.index(), beside.add_on.index()]);
    }
    let exceeded = recommendation.broken.as_ref().map_or(&[][..], |broken| &broken.exceeded);
    places.push(exceeded.len());
    places.extend(exceeded.iter().map(|exceeded| exceeded.limit.index()));
    places.into_iter().map(|place| place as u32).collect()
}
