//! Why this tier: what speaks for it, what no tier meets, what does as well, what was not wanted, and how all tiers stand.

use tier_advisor_advice::{Answer, Beside, Broken, Gap, Need, Rating, Recommendation};
use tier_advisor_catalog::{At, Question, SummaryWords, Tier};

use super::cited::{fact, numbers};
use super::{Block, Line, Row, Section};
use crate::ui::result::outside::nearest;
use crate::ui::view::View;
use crate::ui::words::{figures, fill, join};

/// A gap and what does as well are sections of their own, as large as the reasons.
pub fn verdict(view: &View, words: &SummaryWords, recommendation: &Recommendation) -> Vec<Section> {
    let gaps = recommendation.gaps.iter().map(|gap| gap_line(view, *gap));
    let sections = [why(view, words, recommendation)]
        .into_iter()
        .chain([Section::new(view.wording().result.gap, [Block::Bullets(gaps.collect())])])
        .chain(recommendation.beside.iter().map(|beside| as_good(view, recommendation, *beside)))
        .chain([recommendation.broken.as_ref().and_then(|broken| not_wanted(view, recommendation, broken))])
        .chain([tiers(view, words, recommendation)]);
    sections.flatten().collect()
}

fn why(view: &View, words: &SummaryWords, recommendation: &Recommendation) -> Option<Section> {
    let result = &view.wording().result;
    let reasons = &recommendation.reasons;
    let below: Option<At<Tier>> = recommendation.tier.index().checked_sub(1).map(At::new);
    let title = match below {
        Some(below) => {
            let n = reasons.len();
            fill(result.reasons.of(n), &[("n", &figures(n)), ("tier", &view.tier(below).name)])
        }
        None if reasons.is_empty() => result.reasons_none.as_str().to_owned(),
        None => result.reasons_lowest.as_str().to_owned(),
    };
    let gives = |line: Line, need: &Need, tier: At<Tier>| {
        let says = view.says(need.capability, tier);
        let gives = fill(words.gives, &[("tier", &view.tier(tier).name), ("says", &says)]);
        line.says(". ").says(&gives).mark(&numbers(view, &view.sources(need.capability, tier)))
    };
    let reason = |need: &Need| {
        let line = gives(Line::default().strong(&view.need(*need)), need, recommendation.tier);
        below.into_iter().fold(line, |line, below| gives(line, need, below)).says(".")
    };
    let body = [
        Block::Paragraph(if reasons.is_empty() { title.into() } else { Line::from(title).says(":") }),
        Block::Bullets(reasons.iter().map(reason).collect()),
        Block::Paragraph(without(view, words, recommendation)),
    ];
    Section::new(view.wording().paper.why, body)
}

/// The wishes that the tier leaves open: they never raise it, and are not passed over.
fn without(view: &View, words: &SummaryWords, recommendation: &Recommendation) -> Line {
    let missed = &recommendation.ratings[recommendation.tier.index()].missed_nice;
    if missed.is_empty() {
        return Line::default();
    }
    let tier = view.tier(recommendation.tier).name;
    fill(words.without, &[("tier", &tier), ("needs", &view.needs(missed))]).into()
}

fn gap_line(view: &View, gap: Gap) -> Line {
    let words = &view.wording().result;
    let capability = gap.need.capability;
    let line = Line::default().strong(&view.need(gap.need)).says(". ");
    match nearest(view, gap) {
        Some(tier) => {
            let says = view.says(capability, tier);
            let nearest = fill(words.gap_nearest, &[("tier", &view.tier(tier).name), ("says", &says)]);
            line.says(&nearest).mark(&numbers(view, &view.sources(capability, tier)))
        }
        None => line.says(&words.gap_unsaid),
    }
}

fn as_good(view: &View, recommendation: &Recommendation, beside: Beside) -> Option<Section> {
    let words = &view.wording().result;
    let add_on = &view.catalog.add_ons[beside.add_on];
    let values = [
        ("recommended", view.tier(recommendation.tier).name.as_str()),
        ("needs", &view.needs(&recommendation.reasons)),
        ("add_on", &add_on.name),
        ("tier", &view.tier(beside.tier).name),
    ];
    let heading = Line::from(words.beside).says(": ").says(&fill(words.beside_title, &values));
    let says = Line::from(fill(words.beside_says, &values)).says(" ");
    Section::new(heading, [Block::Paragraph(fact(view, says, &add_on.says))])
}

fn not_wanted(view: &View, recommendation: &Recommendation, broken: &Broken) -> Option<Section> {
    let words = &view.wording().result;
    let said = |question: &At<Question>| {
        let Some(Answer::Chosen(option, _)) = view.session.answers.get(*question) else { return Line::default() };
        let label = view.choice(*question, option).label;
        let tier = view.tier(recommendation.tier).name;
        fill(words.limit_says, &[("answer", &label), ("tier", &tier)]).into()
    };
    let within = broken.within.map(|within| {
        let text = if broken.missed.is_empty() { words.limit_within_all } else { words.limit_within };
        let needs = view.needs(&broken.missed);
        Block::says(fill(text, &[("tier", &view.tier(within).name), ("needs", &needs)]))
    });
    Section::new(words.limit, broken.limits.iter().map(said).map(Block::Paragraph).chain(within))
}

/// All tiers held against the musts; none where nothing is a must.
fn tiers(view: &View, words: &SummaryWords, recommendation: &Recommendation) -> Option<Section> {
    let wording = view.wording();
    let total = recommendation.asked.musts().count();
    let name = |tier: At<Tier>| {
        let name = view.tier(tier).name;
        if tier == recommendation.tier {
            Line::default().strong(&name).says(&wording.shell.comma).says(&wording.handoff.recommended)
        } else {
            name.into()
        }
    };
    let misses = |rating: &Rating| match rating.missed.as_slice() {
        [] => words.nothing.into(),
        missed => {
            let missed = missed.iter().map(|need| view.need(*need).as_str().to_owned());
            join(missed, &wording.shell.comma).into()
        }
    };
    let row = |rating: &Rating| -> Row {
        let met = figures(total - rating.missed.len());
        let met = fill(wording.compare.musts_met, &[("met", &met), ("total", &figures(total))]);
        [name(rating.tier), met.into(), misses(rating)]
    };
    let rows = if total == 0 { Vec::new() } else { recommendation.ratings.iter().map(row).collect() };
    let head = [words.tier, words.met, words.misses].map(Line::from);
    Section::new(wording.result.strip, [Block::Table { head, rows }])
}
