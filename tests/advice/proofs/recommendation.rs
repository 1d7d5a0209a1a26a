//! What a recommendation says is true, and nothing is left out.
//!
//! Limits are walked with musts alone, and the rest without limits and add-ons: `apart` shows that they do not meet.

use tier_advisor_advice::{Advised, Answer, Answers, Importance, Level, Need, Recommendation, Within, recommend};
use tier_advisor_catalog::{AddOn, At, Capability, Tier};

use crate::catalogs::{catalog, rules};
use crate::combinations::Combinations;
use crate::proofs::tier;

#[test]
fn in_every_combination_a_must_counts_for_what_it_asks_or_for_the_most_that_any_tier_gives() {
    every(|_, advised| {
        for must in advised.asked.musts() {
            let most = rules().tiers().map(|tier| given(tier, must.capability)).max().expect("a tier");
            assert_eq!(must.counted, must.wanted.min(most));
        }
    });
}

#[test]
fn in_every_combination_the_tier_meets_every_must_as_counted_and_the_one_below_fails_one() {
    every(|_, advised| {
        let meets_all = |tier: At<Tier>| advised.asked.musts().all(|must| given(tier, must.capability) >= must.counted);
        assert!(meets_all(advised.tier));
        assert!(below(advised.tier).is_none_or(|lower| !meets_all(lower)));
    });
}

#[test]
fn in_every_combination_the_reasons_are_all_the_musts_that_the_next_lower_tier_fails() {
    every(|_, advised| {
        if let Some(lower) = below(advised.tier) {
            let fails: Vec<_> =
                advised.asked.musts().filter(|must| given(lower, must.capability) < must.counted).collect();
            assert_eq!(advised.reasons.iter().collect::<Vec<_>>(), fails);
            assert!(!fails.is_empty());
        }
    });
}

#[test]
fn in_every_combination_the_lowest_tier_lists_the_musts_that_it_meets() {
    every(|_, advised| {
        if below(advised.tier).is_none() {
            let meets: Vec<_> =
                advised.asked.musts().filter(|must| given(advised.tier, must.capability) >= must.wanted).collect();
            assert_eq!(advised.reasons.iter().collect::<Vec<_>>(), meets);
        }
    });
}

#[test]
fn in_every_combination_making_all_reasons_nice_to_have_lowers_the_tier() {
    every(|answers, advised| {
        if below(advised.tier).is_some() {
            assert!(tier(&made_nice(answers, &advised.reasons)) < Some(advised.tier), "{answers:?}");
        }
    });
}

#[test]
fn in_every_combination_the_gaps_are_all_the_musts_that_no_tier_meets_whole() {
    every(|_, advised| {
        let unmet = |must: &&Need| rules().tiers().all(|tier| given(tier, must.capability) < must.wanted);
        let gaps: Vec<_> = advised.gaps.iter().map(|gap| &gap.need).collect();
        assert_eq!(gaps, advised.asked.musts().filter(unmet).collect::<Vec<_>>());
    });
}

#[test]
fn in_every_combination_a_tier_beside_is_lower_and_with_its_add_on_misses_no_must() {
    let seen = every(|_, advised| {
        for beside in &advised.beside {
            assert!(beside.tier < advised.tier);
            let failed = advised.asked.musts().filter(|must| given(beside.tier, must.capability) < must.counted);
            let left: Vec<_> = failed.collect();
            assert!(advised.reasons.iter().all(|reason| left.contains(&reason)), "the add-on is what makes it do");
        }
        advised.beside.len()
    });
    assert!(seen.contains(&1));
}

#[test]
fn in_every_combination_a_limit_is_told_exactly_if_the_tier_or_an_add_on_beside_it_breaks_it() {
    let seen = Combinations::of_musts_and_limits().every(|_, answers| {
        let advised = recommend(rules(), answers)?;
        let keeps = |tier, capability, most| rules().gives(tier, capability) <= most;
        let limits = &advised.asked.limits;
        let told: Vec<_> = advised.broken.iter().flat_map(|broken| &broken.exceeded).collect();
        let told_of = |by| told.iter().filter(|told| told.by == by).map(|told| told.limit).collect::<Vec<_>>();
        let breaks = limits.iter().filter(|(_, capability, most)| !keeps(advised.tier, *capability, *most));
        assert_eq!(told_of(Advised::Tier(advised.tier)), breaks.map(|(limit, ..)| *limit).collect::<Vec<_>>());
        for add_on in At::all(&catalog().add_ons) {
            let is_named = advised.bought.iter().any(|bought| bought.add_on == add_on)
                || advised.beside.iter().any(|beside| beside.add_on == add_on);
            let gives = |&(_, capability, most): &(_, _, _)| is_named && add_on_gives(add_on, capability) > most;
            let breaks = limits.iter().filter(|limit| gives(limit)).map(|(limit, ..)| *limit);
            assert_eq!(told_of(Advised::AddOn(add_on)), breaks.collect::<Vec<_>>());
        }
        let broken = advised.broken.as_ref()?;
        let within = |tier: &At<Tier>| limits.iter().all(|(_, capability, most)| keeps(*tier, *capability, *most));
        let highest = rules().tiers().rfind(within).filter(|_| !within(&advised.tier));
        assert_eq!(broken.within.as_ref().map(|within| within.tier), highest);
        let misses = |within: Within| !advised.ratings[within.tier.index()].missed.is_empty();
        assert!(broken.within.is_none_or(misses), "a lower tier misses something");
        Some(broken.within.as_ref().map(|within| within.with.is_some()))
    });
    for told in [None, Some(false), Some(true)] {
        assert!(
            seen.contains(&Some(told)),
            "add-ons alone break a limit, a lower tier keeps it, or does with an add-on"
        );
    }
}

/// Holds `look` against every combination on which there is advice, and gathers what it saw.
fn every<T: Send>(look: impl Fn(&Answers, &Recommendation) -> T + Sync) -> Vec<T> {
    let seen = Combinations::of_needs().every(|_, answers| Some(look(answers, &recommend(rules(), answers)?)));
    assert!(seen.iter().filter(|seen| seen.is_none()).count() == 1, "nothing said at all is the only one without");
    seen.into_iter().flatten().collect()
}

fn given(tier: At<Tier>, capability: At<Capability>) -> Level {
    rules().gives(tier, capability)
}

fn add_on_gives(add_on: At<AddOn>, capability: At<Capability>) -> Level {
    let capability = &catalog().capabilities[capability];
    let level = catalog().add_ons[add_on].meets.get(&capability.id);
    // The weakest level that is written down counts as 1.
    level.and_then(|level| capability.level(*level)).map_or(0, |at| at.index() as Level + 1)
}

fn below(tier: At<Tier>) -> Option<At<Tier>> {
    rules().tiers().take_while(|lower| *lower < tier).last()
}

/// The answers that state `needs`, nice to have; an implied one becomes the prospect's own.
fn made_nice(answers: &Answers, needs: &[Need]) -> Answers {
    let mut nice = answers.clone();
    for need in needs {
        let own = |option: &At<_>| {
            let alone = rules().nothing_answered().with(need.question, Some(Answer::must(*option)));
            recommend(rules(), &alone).is_some_and(|advised| advised.asked.needs.contains(need))
        };
        let option = match answers.get(need.question) {
            Some(Answer::Chosen(option, _)) if own(&option) => option,
            _ => rules().options(need.question).find(own).expect("an option states the need"),
        };
        nice.set(need.question, Some(Answer::Chosen(option, Importance::Nice)));
    }
    nice
}
