//! Progress: one tick for each question, which leads to it.

use tier_advisor_advice::{Answer, Counting, effective};
use tier_advisor_catalog::{At, Question};
use tier_advisor_session::{Action, Step};

use super::markup::{El, button, el};
use super::view::View;
use super::words::{figures, fill};

pub fn progress(view: &View, here: At<Question>) -> El {
    let words = &view.wording().ask;
    let tick = |at: At<Question>| {
        let (class, state) = match effective(view.rules, view.session.answers(), at) {
            Counting::Own(None) => ("", words.open),
            Counting::Own(Some(Answer::NotSure)) => ("unsure", words.unsure),
            Counting::Own(Some(Answer::Chosen(..))) => ("done", words.answered),
            Counting::Implied { .. } => ("settled", words.settled),
        };
        let short = view.question(at).short;
        let number = figures(at.index() + 1);
        let label = fill(words.tick, &[("n", &number), ("question", &short), ("state", &state)]);
        el("li").class(class).flag("data-here", at == here).with(
            button("", view.on(Action::Go(Step::Question(at))))
                .attr("aria-label", label)
                .attr("title", short)
                .maybe("aria-current", (at == here).then_some("step")),
        )
    };
    el("nav").attr("aria-label", words.all).with(el("ol.ticks").all(view.rules.questions().map(tick)))
}
