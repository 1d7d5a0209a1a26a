//! Source marks: a number beside each fact, which opens whose word it stands on. And words that explain themselves.

use tier_advisor_catalog::{At, Fact, Kind, Name, Source, Term, Text};
use yew::Html;

use super::markup::{El, all, el, link, nothing, says, words};
use super::view::{Note, View};
use super::words::{figures, fill, join};

/// The mark of a set of sources.
pub fn mark(view: &View, names: &[Name<Source>]) -> Html {
    let sources = named(view, names);
    if sources.is_empty() {
        return nothing();
    }
    let words = &view.wording().source;
    let numbers = numbers(view, &sources);
    let label = match sources.as_slice() {
        [only] if is_ours(view, *only) => words.ours_mark.as_str().to_owned(),
        [_] => fill(words.one, &[("n", &numbers)]),
        _ => fill(words.many, &[("n", &numbers)]),
    };
    let note = note_id(&sources);
    view.note(Note::Sources(sources));
    opener("src", note).attr("aria-label", label).says(numbers).into()
}

/// The sources of these names, in the order of their numbers.
pub fn named(view: &View, names: &[Name<Source>]) -> Vec<At<Source>> {
    let all = &view.catalog.sources;
    At::all(all).filter(|at| names.contains(&all[*at].id)).collect()
}

/// The numbers of sources; our own word has none.
pub fn numbers(view: &View, sources: &[At<Source>]) -> String {
    let number = |at: &At<Source>| {
        if is_ours(view, *at) { view.wording().source.ours.as_str().to_owned() } else { figures(at.index() + 1) }
    };
    join(sources.iter().map(number), &view.punctuation().comma)
}

fn is_ours(view: &View, at: At<Source>) -> bool {
    view.catalog.sources[at].kind == Kind::Ours
}

/// A text with its words that explain themselves.
pub fn prose(view: &View, text: &str) -> Html {
    all(Fact::pieces(text).map(|(word, term)| match term {
        Some(term) => explained(view, word.to_owned(), term),
        None => words(word.to_owned().into()),
    }))
}

/// A fact with its mark.
pub fn fact(view: &View, fact: &Fact) -> Html {
    all([prose(view, &fact.text), mark(view, &fact.sources)])
}

/// The name of something, which explains itself where it has a term.
pub fn name(view: &View, name: Text, term: Option<Name<Term>>) -> Html {
    match term {
        Some(term) => explained(view, name.as_str().to_owned(), term.as_str()),
        None => words(name.into()),
    }
}

fn explained(view: &View, word: String, name: &str) -> Html {
    let terms = &view.catalog.guide.terms;
    let Some(term) = At::all(terms).find(|at| terms[*at].id.as_str() == name) else { return words(word.into()) };
    view.note(Note::Term(term));
    opener("term", term_id(name)).says(word).into()
}

fn opener(class: &'static str, note: String) -> El {
    el("button[type=button]").class(class).attr("popovertarget", note)
}

/// Every note that something of this drawing opens. Drawn last, so that all are known.
pub fn notes(view: &View) -> El {
    let draw = |noted: &Note| match noted {
        Note::Term(at) => {
            let term = &view.catalog.guide.terms[*at];
            let sources = named(view, &term.says.sources);
            note(term_id(term.id.as_str()))
                .with(el("p").with(says("b", term.word)).says(term.says.text))
                .all(sources.into_iter().map(|at| source(view, at)))
        }
        Note::Sources(set) => note(note_id(set)).all(set.iter().map(|at| source(view, *at))),
    };
    el("div.notes").all(view.noted.borrow().iter().map(draw))
}

/// A note, which stays itself while what stands beside it changes: it may be open.
fn note(id: String) -> El {
    el("div.note-card[popover=auto]").key(&id).attr("id", id)
}

fn source(view: &View, at: At<Source>) -> El {
    let source = &view.catalog.sources[at];
    let words = &view.wording().source;
    match source.url {
        Some(url) => el("p.note-card__source")
            .with(link(source.title, url))
            .with(says("span", source.date.unwrap_or(words.undated))),
        None => el("p.note-card__source")
            .with(says("b", source.title))
            .says(fill(words.ours_says, &[("company", &view.catalog.about.company)])),
    }
}

fn note_id(sources: &[At<Source>]) -> String {
    sources.iter().fold("source".to_owned(), |id, at| id + "-" + &figures(at.index() + 1))
}

fn term_id(term: &str) -> String {
    ["term-", term].concat()
}
