//! Source marks: a number beside each fact, which opens whose word it stands on. And words that explain themselves.

use tier_advisor_catalog::{At, Fact, Kind, Name, Source, Term, Text};
use yew::Html;

use super::markup::{El, all, el, link, nothing, says, words};
use super::view::View;
use super::words::{figures, fill, join};

/// The mark of a set of sources.
pub fn mark(view: &View, names: &[Name<Source>]) -> Html {
    let catalog = view.catalog;
    let sources: Vec<_> = At::all(&catalog.sources).filter(|at| names.contains(&catalog.sources[*at].id)).collect();
    if sources.is_empty() {
        return nothing();
    }
    let wording = &view.wording().source;
    let is_ours = |at: &At<Source>| catalog.sources[*at].kind == Kind::Ours;
    let number = |at: &At<Source>| if is_ours(at) { wording.ours.as_str().to_owned() } else { figures(at.index() + 1) };
    let numbers = join(sources.iter().map(number), &view.wording().shell.comma);
    let label = match sources.as_slice() {
        [only] if is_ours(only) => wording.ours_mark.as_str().to_owned(),
        [_] => fill(wording.one, &[("n", &numbers)]),
        _ => fill(wording.many, &[("n", &numbers)]),
    };
    let note = note_id(&sources);
    let mut noted = view.noted.borrow_mut();
    if !noted.contains(&sources) {
        noted.push(sources);
    }
    opener("src", note).attr("aria-label", label).says(numbers).into()
}

/// A text with its words that explain themselves.
pub fn prose(text: &str) -> Html {
    all(Fact::pieces(text).map(|(word, term)| match term {
        Some(term) => explained(word.to_owned(), term),
        None => words(word.to_owned().into()),
    }))
}

/// A fact with its mark.
pub fn fact(view: &View, fact: &Fact) -> Html {
    all([prose(&fact.text), mark(view, &fact.sources)])
}

/// The name of something, which explains itself where it has a term.
pub fn name(name: Text, term: Option<Name<Term>>) -> Html {
    match term {
        Some(term) => explained(name.as_str().to_owned(), term.as_str()),
        None => words(name.into()),
    }
}

fn explained(word: String, term: &str) -> Html {
    opener("term", term_id(term)).says(word).into()
}

fn opener(class: &'static str, note: String) -> El {
    el("button[type=button]").class(class).attr("popovertarget", note)
}

/// Every note that a mark of this drawing opens, and every explanation. Drawn last, so that all marks are known.
pub fn notes(view: &View) -> El {
    let catalog = view.catalog;
    let noted = view.noted.borrow();
    let of_mark =
        |set: &Vec<At<Source>>| note(note_id(set)).all(set.iter().map(|at| source(view, &catalog.sources[*at])));
    let of_term = |term: &Term| {
        let sources = catalog.sources.iter().filter(|source| term.says.sources.contains(&source.id));
        note(term_id(term.id.as_str()))
            .with(el("p").with(says("b", term.word)).says(term.says.text))
            .all(sources.map(|own| source(view, own)))
    };
    el("div.notes").all(catalog.guide.terms.iter().map(of_term)).all(noted.iter().map(of_mark))
}

fn note(id: String) -> El {
    el("div.note-card[popover=auto]").attr("id", id)
}

fn source(view: &View, source: &Source) -> El {
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
