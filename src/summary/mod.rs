//! The summary of a conversation: what it came to, as a text to paste. Markdown for an issue, a CRM or an e-mail; HTML
//! for whatever takes rich text.
//!
//! A [`Summary`] is one content in two forms. It says what the page says, in the page's words, and nothing beyond.

mod address;
mod after;
mod answers;
mod cited;
mod html;
mod line;
mod markdown;
mod means;
mod verdict;

use std::cell::RefCell;
use std::rc::Rc;

use tier_advisor_advice::Recommendation;
use tier_advisor_catalog::{Desk, Text};
use tier_advisor_session::Session;
use yew::{Callback, NodeRef};

use crate::advisor::Advisor;
use crate::ui::sentences;
use crate::ui::view::{Insight, View};
use crate::ui::words::{around, fill};
use crate::ui::{Around, Keeping, StillPage};
pub use address::Address;
use line::Line;

/// What the conversation itself does not hold.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// The day of the conversation, as a reader writes it.
    pub date: &'a str,
    /// Where the whole conversation opens again.
    pub link: Option<&'a Address>,
}

/// What a conversation came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// What is recommended, or that nothing is.
    title: Line,
    /// Why, as of when, and the way back.
    lead: Vec<Block>,
    /// All else, under headings.
    sections: Vec<Section>,
    /// What holds of every summary.
    close: Vec<Block>,
}

/// Something under a heading: never nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Section {
    heading: Line,
    body: Vec<Block>,
}

/// A paragraph, a list, or a table of three columns.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Block {
    Paragraph(Line),
    Bullets(Vec<Line>),
    Steps(Vec<Line>),
    Table { head: Row, rows: Vec<Row> },
}

/// A row of a table.
type Row = [Line; 3];

impl Summary {
    /// The summary of a session, in the words of the `desk`. It is that of the own answers, as a link is: a change that
    /// is only being tried is left out.
    #[must_use]
    pub fn new(advisor: &'static Advisor, desk: &Desk, session: &Session, given: Given) -> Self {
        let session = session.own();
        let insight = Insight::new(&advisor.rules, &session);
        let around: Rc<dyn Around> = Rc::new(StillPage(Keeping::Kept));
        let view = View {
            catalog: &advisor.catalog,
            rules: &advisor.rules,
            session: &session,
            insight: &insight,
            keeping: Keeping::Kept,
            around: &around,
            send: &Callback::noop(),
            root: &NodeRef::default(),
            noted: RefCell::default(),
        };
        Self::of(&view, desk, given)
    }

    fn of(view: &View, desk: &Desk, given: Given) -> Self {
        let answers = answers::answers(view, desk);
        let sections = match view.recommendation() {
            None => answers.into_iter().collect(),
            Some(recommendation) => answers
                .into_iter()
                .chain(verdict::verdict(view, &desk.summary, recommendation))
                .chain(means::means(view, recommendation))
                .chain(after::after(view, &desk.summary, recommendation))
                // Last, as all that cites has cited by now.
                .chain(cited::sources(view, &desk.summary))
                .collect(),
        };
        Self { title: title(view, desk), lead: lead(view, desk, given), sections, close: close(view) }
    }
}

impl Section {
    /// The section, unless nothing stands in it.
    fn new(heading: impl Into<Line>, body: impl IntoIterator<Item = Block>) -> Option<Self> {
        let body: Vec<_> = body.into_iter().filter(|block| !block.is_empty()).collect();
        (!body.is_empty()).then(|| Self { heading: heading.into(), body })
    }
}

impl Block {
    fn says(text: impl Into<Line>) -> Self {
        Self::Paragraph(text.into())
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::Paragraph(line) => line.is_empty(),
            Self::Bullets(lines) | Self::Steps(lines) => lines.is_empty(),
            Self::Table { rows, .. } => rows.is_empty(),
        }
    }
}

fn title(view: &View, desk: &Desk) -> Line {
    let words = &view.wording().result;
    match view.recommendation() {
        Some(recommendation) => view.of_tier(desk.summary.title, recommendation.tier).into(),
        None if view.session.answers().is_empty() => words.nothing.into(),
        None => words.unsure.into(),
    }
}

fn lead(view: &View, desk: &Desk, given: Given) -> Vec<Block> {
    let why = |recommendation: &Recommendation| {
        Block::says(sentences::lead(view, recommendation, view.wording().result.nearest))
    };
    let checked = fill(view.wording().paper.checked, &[("date", &view.catalog.about.checked)]);
    let as_of = fill(desk.summary.as_of, &[("date", given.date)]);
    let whole = |link: &Address| {
        let (before, after) = around(desk.summary.whole.as_str(), "link");
        Block::Paragraph(Line::from(before).address(link.clone()).says(after))
    };
    let dates = Block::Paragraph(Line::from(as_of).says(" ").says(&checked).end(&view.punctuation().stop));
    view.recommendation().map(why).into_iter().chain([dates]).chain(given.link.map(whole)).collect()
}

/// What this is, and whose word it is: of every summary.
fn close(view: &View) -> Vec<Block> {
    let about = &view.catalog.about;
    let authority = [about.authority, about.independent, about.credit].map(Text::as_str).join(" ");
    vec![Block::Paragraph(Line::default().strong(&about.guidance).says(" ").says(&authority))]
}
