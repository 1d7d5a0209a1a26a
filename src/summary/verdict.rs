//! Why this tier: what speaks for it, what no tier meets, what does as well, what was not wanted, and how all tiers stand.

use tier_advisor_advice::{Beside, Broken, Gap, Need, Rating, Recommendation};
use tier_advisor_catalog::{At, SummaryWords, Tier};

use super::cited::{fact, numbers};
use super::{Block, Line, Row, Section};
use crate::ui::sentences;
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
    let (reasons, marks) = (&recommendation.reasons, view.punctuation());
    let title = sentences::reasons(view, recommendation);
    let gives = |line: Line, need: &Need, tier: At<Tier>| {
        let says = view.says(need.capability, tier);
        let gives = fill(words.gives, &[("tier", &view.tier(tier).name), ("says", &says)]);
        line.says(&marks.stop).says(&gives).mark(&numbers(view, &view.sources(need.capability, tier)))
    };
    let reason = |need: &Need| {
        let line = gives(Line::default().strong(&view.need(*need)), need, recommendation.tier);
        recommendation.tier.before().into_iter().fold(line, |line, below| gives(line, need, below)).end(&marks.stop)
    };
    let body = [
        Block::Paragraph(if reasons.is_empty() { title.into() } else { Line::from(title).end(&marks.colon) }),
        Block::Bullets(reasons.iter().map(reason).collect()),
        Block::Paragraph(sentences::without(view, recommendation).unwrap_or_default().into()),
    ];
    Section::new(view.wording().paper.why, body)
}

fn gap_line(view: &View, gap: Gap) -> Line {
    let line = Line::default().strong(&view.need(gap.need)).says(&view.punctuation().stop);
    let line = line.says(&sentences::gap(view, gap));
    match gap.nearest {
        Some(tier) => line.mark(&numbers(view, &view.sources(gap.need.capability, tier))),
        None => line,
    }
}

fn as_good(view: &View, recommendation: &Recommendation, beside: Beside) -> Option<Section> {
    let (title, says) = sentences::as_good(view, recommendation, beside);
    let heading = Line::from(view.wording().result.beside).says(&view.punctuation().colon).says(&title);
    let add_on = &view.catalog.add_ons[beside.add_on];
    let says = fact(view, Line::from(says).says(" "), &add_on.says).says(" ");
    Section::new(heading, [Block::Paragraph(fact(view, says, &add_on.how))])
}

fn not_wanted(view: &View, recommendation: &Recommendation, broken: &Broken) -> Option<Section> {
    let told = sentences::limits(view, broken);
    let within = broken.within.map(|within| sentences::within_misses(view, recommendation, within));
    Section::new(view.wording().result.limit, told.into_iter().chain(within).map(Block::says))
}

/// All tiers held against the musts; none where nothing is a must.
fn tiers(view: &View, words: &SummaryWords, recommendation: &Recommendation) -> Option<Section> {
    let wording = view.wording();
    let total = recommendation.asked.musts().count();
    let name = |tier: At<Tier>| {
        let name = view.tier(tier).name;
        if tier == recommendation.tier {
            Line::default().strong(&name).says(&wording.punctuation.comma).says(&wording.handoff.recommended)
        } else {
            name.into()
        }
    };
    let misses = |rating: &Rating| match rating.missed.as_slice() {
        [] => words.nothing.into(),
        missed => {
            let missed = missed.iter().map(|need| view.need(*need).as_str().to_owned());
            join(missed, &wording.punctuation.comma).into()
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
