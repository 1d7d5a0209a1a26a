//! The answers: what was said and how firmly, what follows from another answer, and what is open.

use tier_advisor_advice::{Answer, Counting, Importance, effective};
use tier_advisor_catalog::{At, Choice, Desk, Question, Text};

use super::{Block, Line, Section};
use crate::ui::sentences;
use crate::ui::view::View;
use crate::ui::words::{fill, list};

pub fn answers(view: &View, desk: &Desk) -> Option<Section> {
    let words = &desk.summary;
    let counting = |question| effective(view.rules, view.session.answers(), question);
    let given = view.rules.questions().filter_map(|question| answer(view, desk, question, counting(question)));
    let without = |own: Option<Answer>| view.rules.questions().filter(move |at| counting(*at) == Counting::Own(own));
    let named = |text: Text, questions: &mut dyn Iterator<Item = At<Question>>| {
        let questions: Vec<_> = questions.map(|at| view.question(at).short.as_str()).collect();
        let all = list(view.wording(), &questions);
        if all.is_empty() { Line::default() } else { fill(text, &[("questions", &all)]).into() }
    };
    let body = [
        Block::Bullets(given.collect()),
        Block::Paragraph(named(words.unsure, &mut without(Some(Answer::NotSure)))),
        Block::Paragraph(named(words.open, &mut without(None))),
        Block::Paragraph(ahead(view)),
    ];
    Section::new(desk.meeting.overview_table.needs, body)
}

fn answer(view: &View, desk: &Desk, question: At<Question>, counting: Counting) -> Option<Line> {
    let Answer::Chosen(option, importance) = counting.answer()? else { return None };
    let label = view.choice(question, option).label;
    let says = match counting {
        Counting::Own(_) => firm(view, desk, question, option, importance),
        Counting::Implied { by, .. } => {
            let settled = fill(desk.meeting.overview_table.settled, &[("question", &view.question(by).short)]);
            fill(desk.summary.settled, &[("answer", &label), ("settled", &settled)])
        }
    };
    Some(Line::default().strong(&view.question(question).short).says(&view.punctuation().colon).says(&says))
}

/// An answer, and how firm it is where it asks for something.
fn firm(view: &View, desk: &Desk, question: At<Question>, option: At<Choice>, importance: Importance) -> String {
    let label = view.choice(question, option).label;
    let text = match importance {
        _ if !view.rules.can_be_must(question, option) => return label.as_str().to_owned(),
        Importance::Must => desk.summary.must,
        Importance::Nice => desk.summary.nice,
    };
    fill(text, &[("answer", &label)])
}

/// Where the open questions could still lead.
fn ahead(view: &View) -> Line {
    let open = view.recommendation().and_then(|_| sentences::open(view));
    open.map(Line::from).unwrap_or_default()
}
