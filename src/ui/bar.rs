//! The bar on top: the name, and the screens.

use tier_advisor_catalog::Text;
use tier_advisor_session::{Action, Step};
use yew::Html;

use super::around::Keeping;
use super::markup::{El, button, el, nothing, says};
use super::view::View;

pub fn bar(view: &View) -> El {
    let words = &view.wording().shell;
    let question = view.session.among_questions(view.rules);
    let screens = [
        (words.questions, question),
        (words.result, Step::Result),
        (words.handoff, Step::Handoff(None)),
        (words.roles, Step::Roles),
    ];
    let screen = |(name, step): (Text, Step)| {
        let here = view.session.step().is_same_screen(step);
        el("li").with(button("", view.on(Action::Go(step))).maybe("aria-current", here.then_some("page")).says(name))
    };
    el("header.bar[part=bar]")
        .with(el("span.bar__name").with(says("slot[name=heading]", words.name)))
        .with(el("nav").attr("aria-label", words.screens).with(el("ul").all(screens.map(screen))))
        .with(keeping(view))
}

/// That nothing is kept, or that what was kept could not be read.
pub fn keeping(view: &View) -> Html {
    let words = &view.wording().shell;
    let text = match view.keeping {
        Keeping::Kept => return nothing(),
        Keeping::Unkept => words.not_kept,
        Keeping::Refused => words.refused,
    };
    says("p.bar__says", text).attr("role", "status").into()
}
