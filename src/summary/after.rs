//! What comes after: what would change the tier, the handoff, and the next steps.

use tier_advisor_advice::{Answer, Change, Edit, Recommendation};
use tier_advisor_catalog::{At, Fact, Stage, SummaryWords, Tier};

use super::cited::{fact, numbers};
use super::{Block, Line, Section};
use crate::ui::handoff::{stages_of, titled};
use crate::ui::result::{Aside, asides, becomes, said};
use crate::ui::view::View;
use crate::ui::words::{figures, fill, join};

pub fn after(view: &View, words: &SummaryWords, recommendation: &Recommendation) -> Vec<Section> {
    let tier = recommendation.tier;
    [changes(view, words), handoff(view, tier), steps(view, recommendation)].into_iter().flatten().collect()
}

fn changes(view: &View, words: &SummaryWords) -> Option<Section> {
    let own = &view.wording().change;
    let body = match view.insight.changes.as_slice() {
        [] => Block::says(own.none),
        changes => Block::Bullets(changes.iter().map(|change| row(view, words, change)).collect()),
    };
    Section::new(own.title, [body])
}

fn row(view: &View, words: &SummaryWords, change: &Change) -> Line {
    let marks = view.punctuation();
    let n = change.edits.len();
    let answers = fill(view.wording().change.answers.of(n), &[("n", &figures(n))]);
    Line::default()
        .strong(&view.tier(change.tier).name)
        .says(&marks.comma)
        .says(&answers)
        .says(&marks.stop)
        .says(&join(change.edits.iter().map(|edit| swap(view, words, *edit)), &marks.semicolon))
        .end(&marks.stop)
}

fn swap(view: &View, words: &SummaryWords, edit: Edit) -> String {
    let text = match edit.from {
        Some(Answer::Chosen(..)) => words.edit,
        None | Some(Answer::NotSure) => words.edit_open,
    };
    let (from, to) = (said(view, edit.question, edit.from), becomes(view, edit));
    fill(text, &[("question", &view.question(edit.question).short), ("from", &from), ("to", &to)])
}

fn handoff(view: &View, tier: At<Tier>) -> Option<Section> {
    let stages = stages_of(view, tier).into_iter().map(|stage| stage_line(view, tier, stage));
    Section::new(view.wording().paper.handoff, [Block::Steps(stages.collect())])
}

fn stage_line(view: &View, tier: At<Tier>, stage: &Stage) -> Line {
    let marks = view.punctuation();
    let (lead, _) = view.catalog.named(stage.leads, tier);
    let leads = fill(view.wording().handoff.leads, &[("who", &lead)]);
    let sources = stage.sources_for(view.catalog, view.tier(tier).id);
    let counted = stage.counted.map(|counted| [" ", &counted].concat()).unwrap_or_default();
    Line::default()
        .strong(&stage.when)
        .says(&counted)
        .says(&marks.colon)
        .says(&titled(view, stage.title, tier))
        .says(&marks.stop)
        .says(&leads)
        .end(&marks.stop)
        .mark(&numbers(view, &sources))
}

fn steps(view: &View, recommendation: &Recommendation) -> Option<Section> {
    let steps = view.tier(recommendation.tier).steps.iter().map(|step: &Fact| fact(view, Line::default(), step));
    let aside = |Aside { to, what }: Aside| fact(view, Line::default().strong(&to).says(" "), what);
    let asides = asides(view, recommendation).into_iter().map(|own| Block::Paragraph(aside(own)));
    Section::new(view.wording().result.steps, [Block::Steps(steps.collect())].into_iter().chain(asides))
}
