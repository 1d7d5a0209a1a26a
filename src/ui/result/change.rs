//! What would change it: each row one trial, one click, one undo.

use tier_advisor_advice::{Answer, Change, Edit, Importance};
use tier_advisor_catalog::{At, Question};
use tier_advisor_session::Action;

use crate::ui::markup::{El, button, el, says};
use crate::ui::section::section;
use crate::ui::sentences;
use crate::ui::view::{HEADING, View};
use crate::ui::words::{figures, fill, join};

pub fn change(view: &View) -> El {
    let words = &view.wording().change;
    let changes = &view.insight.changes;
    let none = changes.is_empty().then(|| says("p", words.none));
    section("section.sec", "change", words.title, words.lead)
        .with(el("div").all(none).all(changes.iter().enumerate().map(|(n, change)| row(view, n, change))))
}

/// Several may lead to the same tier: what tells their buttons apart is what would change.
fn row(view: &View, number: usize, change: &Change) -> El {
    let id = ["change-", &figures(number)].concat();
    let words = &view.wording().change;
    let n = change.edits.len();
    let is_tried = view.session.tries(change);
    let act = if is_tried {
        button("btn", view.on(Action::Undo)).says(words.undo)
    } else {
        button("btn", view.on(Action::Try(change.clone()))).says(view.of_tier(words.try_it, change.tier))
    };
    let heading =
        says("h3", view.tier(change.tier).name).with(says("small", fill(words.answers.of(n), &[("n", &figures(n))])));
    let swaps = el("ul.swap").attr("id", id.clone()).all(change.edits.iter().map(|edit| swap(view, *edit)));
    // What was pressed may stand far below what it changes.
    let now =
        is_tried.then(|| el("p.note").with(button("link", view.reveal(HEADING)).says(sentences::announced(view))));
    el("div.change").with(heading).with(swaps).with(act.attr("aria-describedby", id)).all(now)
}

fn swap(view: &View, edit: Edit) -> El {
    el("li")
        .with(says("span.swap__of", view.question(edit.question).short))
        .with(says("del", said(view, edit.question, edit.from)))
        .with(says("ins", becomes(view, edit)))
}

/// What an answer becomes: also firmer, where it was only a wish.
pub fn becomes(view: &View, edit: Edit) -> String {
    let mut answer = said(view, edit.question, Some(edit.to));
    if let (Some(Answer::Chosen(_, Importance::Nice)), Answer::Chosen(_, Importance::Must)) = (edit.from, edit.to) {
        answer.push_str(&view.punctuation().comma);
        answer.push_str(&view.wording().change.must);
    }
    answer
}

/// What becomes of which answer, one after the other.
pub fn edits(view: &View, change: &Change) -> String {
    let marks = view.punctuation();
    let edit =
        |edit: &Edit| [view.question(edit.question).short.as_str(), &marks.colon, &becomes(view, *edit)].concat();
    join(change.edits.iter().map(edit), &marks.semicolon)
}

/// An answer in words.
pub fn said(view: &View, question: At<Question>, answer: Option<Answer>) -> String {
    let words = view.wording();
    match answer {
        None => words.change.open.as_str().to_owned(),
        Some(Answer::NotSure) => words.ask.unsure.as_str().to_owned(),
        Some(Answer::Chosen(option, Importance::Must)) => view.choice(question, option).label.as_str().to_owned(),
        Some(Answer::Chosen(option, Importance::Nice)) => {
            [&view.choice(question, option).label, view.punctuation().comma.as_str(), &words.change.nice].concat()
        }
    }
}
