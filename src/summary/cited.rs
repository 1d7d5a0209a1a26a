//! Whose word the facts of a summary stand on: marks beside the facts, with the numbers of the page, and a list of what
//! was cited.

use tier_advisor_catalog::{At, Fact, Name, Source, SummaryWords};

use super::{Address, Block, Line, Section};
use crate::ui::sources::{self as ui, named};
use crate::ui::view::{Note, View};
use crate::ui::words::fill;

/// The numbers of sources, as the page says them. They count as cited from here on.
pub fn numbers(view: &View, names: &[Name<Source>]) -> String {
    let sources = named(view, names);
    let numbers = ui::numbers(view, &sources);
    view.note(Note::Sources(sources));
    numbers
}

/// A line with a fact more, and its sources.
pub fn fact(view: &View, line: Line, fact: &Fact) -> Line {
    line.says(&Fact::plain(&fact.text)).mark(&numbers(view, &fact.sources))
}

/// Every source that was cited.
pub fn sources(view: &View, words: &SummaryWords) -> Option<Section> {
    let noted = view.noted.borrow();
    let is_cited = |at: &At<Source>| noted.iter().any(|note| matches!(note, Note::Sources(set) if set.contains(at)));
    let cited = At::all(&view.catalog.sources).filter(is_cited);
    Section::new(words.sources, [Block::Bullets(cited.map(|at| source(view, at)).collect())])
}

fn source(view: &View, at: At<Source>) -> Line {
    let words = &view.wording().source;
    let source = &view.catalog.sources[at];
    let line = Line::default().mark(&ui::numbers(view, &[at])).says(" ");
    match source.url {
        Some(url) => line
            .link(&source.title, Address::new(&url))
            .says(&view.punctuation().comma)
            .says(&source.date.unwrap_or(words.undated)),
        None => line.says(&fill(words.ours_says, &[("company", &view.catalog.about.company)])),
    }
}
