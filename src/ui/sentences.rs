//! What is said in whole sentences of what is recommended: the same on the page, on paper, in a meeting and in a
//! summary.

use tier_advisor_advice::{Advised, Answer, Beside, Broken, Exceeded, Gap, Recommendation, Within, effective};
use tier_advisor_catalog::Text;

use super::view::View;
use super::words::{around, figures, fill, list};

/// Why this tier, in a sentence: what stands before the tier's name, the name, and what stands after it.
pub fn because(view: &View) -> (String, Text, String) {
    let words = &view.wording().ladder;
    let Some(recommendation) = view.recommendation() else {
        let text = if view.session.answers().is_empty() { words.empty } else { words.unsure };
        let all = figures(view.catalog.tiers.len());
        return (fill(text, &[("n", &all)]), Text::default(), String::new());
    };
    let (reasons, missed) = (&recommendation.reasons, &recommendation.ratings[recommendation.tier.index()].missed);
    let first = reasons.first().filter(|_| recommendation.tier.index() > 0);
    let more = reasons.len().saturating_sub(1);
    let text = match first {
        None => words.because_lowest,
        Some(need) if missed.contains(need) => words.because_nearest,
        Some(_) if more > 0 => words.because_more.of(more),
        Some(_) => words.because,
    };
    let need = first.map(|need| view.need(*need)).unwrap_or_default();
    let more = figures(more);
    let filled = fill(text, &[("need", &need), ("n", &more), ("tier", "{tier}")]);
    let (before, after) = around(&filled, "tier");
    let beside = recommendation.beside.iter().map(|beside| {
        let (title, _) = as_good(view, recommendation, *beside);
        [" ", &fill(words.beside, &[("title", &title)])].concat()
    });
    (before.to_owned(), view.tier(recommendation.tier).name, after.to_owned() + &beside.collect::<String>())
}

/// The same in one piece, for who does not see the ladder; nothing before the first answer.
pub fn announced(view: &View) -> String {
    if view.session.answers().is_empty() {
        return String::new();
    }
    let (before, tier, after) = because(view);
    [&before, tier.as_str(), &after].concat()
}

/// How many questions are open, and the tiers above the present one that they could still lead to; `None` once it is
/// settled.
pub fn open(view: &View) -> Option<String> {
    let outlook = &view.insight.outlook;
    if outlook.is_settled() {
        return None;
    }
    let above = view.rules.tiers().filter(|tier| outlook.lowest < *tier && *tier <= outlook.highest);
    let names: Vec<_> = above.map(|tier| view.tier(tier).name.as_str()).collect();
    let (n, tiers) = (figures(outlook.open), list(view.wording(), &names));
    Some(fill(view.wording().ladder.open.of(outlook.open), &[("n", &n), ("tiers", &tiers)]))
}

/// What the tier does, in a sentence: `nearest` where no tier meets every must.
pub fn lead(view: &View, recommendation: &Recommendation, nearest: Text) -> String {
    let words = &view.wording().ladder;
    let missed = &recommendation.ratings[recommendation.tier.index()].missed;
    let total = recommendation.asked.musts().count();
    let met = total - missed.len();
    let text = if met < total {
        nearest
    } else if recommendation.tier.index() == 0 {
        words.lowest
    } else {
        words.lowest_that_meets.of(total)
    };
    let (met, total) = (figures(met), figures(total));
    fill(text, &[("met", &met), ("total", &total), ("n", &total), ("needs", &view.needs(missed))])
}

/// What the tiers give of a must that goes beyond each of them.
pub fn gap(view: &View, gap: Gap) -> String {
    let words = &view.wording().result;
    let Some(tier) = gap.nearest else { return words.gap_unsaid.as_str().to_owned() };
    fill(words.gap_nearest, &[("tier", &view.tier(tier).name), ("says", &view.says(gap.need.capability, tier))])
}

/// What the reasons are reasons for.
pub fn reasons(view: &View, recommendation: &Recommendation) -> String {
    let words = &view.wording().result;
    let n = recommendation.reasons.len();
    match recommendation.tier.before() {
        Some(below) => {
            let (recommended, below) = (view.tier(recommendation.tier).name, view.tier(below).name);
            fill(words.reasons.of(n), &[("n", &figures(n)), ("recommended", &recommended), ("tier", &below)])
        }
        None if n == 0 => words.reasons_none.as_str().to_owned(),
        None => words.reasons_lowest.as_str().to_owned(),
    }
}

/// The wishes that the tier leaves open, if there are any: they never raise it, and are not passed over.
pub fn without(view: &View, recommendation: &Recommendation) -> Option<String> {
    let missed = &recommendation.ratings[recommendation.tier.index()].missed_nice;
    let values = [("tier", view.tier(recommendation.tier).name.as_str()), ("needs", &view.needs(missed))];
    (!missed.is_empty()).then(|| fill(view.wording().result.without, &values))
}

/// A lower tier with an add-on, as good: what it is, and what to make of it.
pub fn as_good(view: &View, recommendation: &Recommendation, beside: Beside) -> (String, String) {
    let words = &view.wording().result;
    let values = [
        ("recommended", view.tier(recommendation.tier).name.as_str()),
        ("needs", &view.needs(&recommendation.reasons)),
        ("add_on", &view.catalog.add_ons[beside.add_on].name),
        ("tier", &view.tier(beside.tier).name),
    ];
    (fill(words.beside_title, &values), fill(words.beside_says, &values))
}

/// The answers that are gone beyond, and what goes beyond each.
pub fn limits(view: &View, broken: &Broken) -> Vec<String> {
    let name = |advised: Advised| match advised {
        Advised::Tier(at) => view.tier(at).name.as_str(),
        Advised::AddOn(at) => view.catalog.add_ons[at].name.as_str(),
    };
    let limit = |exceeded: &[Exceeded]| {
        let limit = exceeded[0].limit;
        let counting = effective(view.rules, view.session.answers(), limit);
        let Some(Answer::Chosen(option, _)) = counting.answer() else { return None };
        let by: Vec<_> = exceeded.iter().map(|exceeded| name(exceeded.by)).collect();
        let label = view.choice(limit, option).label;
        Some(fill(view.wording().result.limit_says, &[("answer", &label), ("by", &list(view.wording(), &by))]))
    };
    broken.exceeded.chunk_by(|one, next| one.limit == next.limit).filter_map(limit).collect()
}

/// The highest tier within them.
pub fn within(view: &View, within: Within) -> String {
    view.of_tier(view.wording().result.limit_within, within.tier)
}

/// The same, with what that tier misses, and what makes it as good all the same.
pub fn within_misses(view: &View, recommendation: &Recommendation, tier: Within) -> String {
    let words = &view.wording().result;
    let unmet = &recommendation.ratings[tier.tier.index()].missed;
    let misses = within(view, tier) + " " + &fill(words.limit_misses, &[("needs", &view.needs(unmet))]);
    match tier.with {
        Some(at) => misses + " " + &fill(words.limit_with, &[("add_on", &view.catalog.add_ons[at].name)]),
        None => misses,
    }
}
