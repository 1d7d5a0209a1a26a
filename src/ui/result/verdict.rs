//! The verdict: the tier, one sentence, the reasons beside it; what does as well; and what was not wanted.

use tier_advisor_advice::{Beside, Broken, Need, Recommendation};
use tier_advisor_catalog::{At, Tier};
use tier_advisor_session::{Action, Step};
use yew::{Callback, Html};

use crate::ui::markup::{El, button, el, nothing, says};
use crate::ui::sentences;
use crate::ui::sources::{fact, mark};
use crate::ui::view::View;
use crate::ui::words::figures;

/// Nothing to recommend yet.
pub fn no_verdict(view: &View) -> El {
    let words = &view.wording().result;
    let title = if view.session.answers().is_empty() { words.nothing } else { words.unsure };
    let head = el("header.page__head").with(says("h1", title).heading()).with(says("p", words.nothing_lead));
    el("main.page")
        .key("nothing")
        .with(head)
        .with(button("btn btn--main", view.on(Action::Go(Step::START))).says(words.begin))
}

pub fn verdict(view: &View, recommendation: &Recommendation) -> El {
    let words = &view.wording().result;
    let tier = el("div")
        .with(says("p.label", words.label))
        .with(says("h1", view.tier(recommendation.tier).name).heading())
        .with(says("p.verdict__lead", sentences::lead(view, recommendation, words.nearest)))
        .with(trial(view))
        .with(actions(view))
        .all(sentences::open(view).map(|open| says("p.note verdict__open", open)));
    let beside = recommendation.beside.iter().map(|beside| as_good(view, recommendation, *beside));
    let beside = (!recommendation.beside.is_empty()).then(|| el("div").all(beside));
    let reasons = el("div")
        .with(reasons(view, recommendation))
        .all(recommendation.broken.iter().map(|broken| not_wanted(view, recommendation, broken)));
    el("div.verdict[part=verdict]").flag("data-beside", beside.is_some()).with(tier).all(beside).with(reasons)
}

/// What to do next. The first of it is what the page would like best; it may bring words of its own.
fn actions(view: &View) -> El {
    let words = &view.wording().result;
    let contact = view.around.contact();
    let class = if contact.is_some() { "btn" } else { "btn btn--main" };
    let print = view.around.prints().then(|| {
        let around = view.around.clone();
        button(class, Callback::from(move |_| around.print())).says(words.print)
    });
    el("div.row")
        .with(
            el("slot[name=action]")
                .all(contact.map(|url| el("a.btn btn--main[data-contact]").attr("href", url).says(words.contact))),
        )
        .all(print)
        .with(button("btn", view.on(Action::Go(Step::START))).says(words.edit))
        // Shown, later, and carried out by the page around it: nothing else moves for it.
        .with(el("button.btn[type=button][data-share]").says(words.share))
}

fn trial(view: &View) -> Html {
    if !view.session.is_trial() {
        return nothing();
    }
    let words = &view.wording().change;
    let end = |action, said| button("link", view.on(action)).says(said);
    says("p.trial", words.trying)
        .says(" ")
        .with(end(Action::Undo, words.undo))
        .says(" ")
        .with(end(Action::Keep, words.keep))
        .into()
}

fn reasons(view: &View, recommendation: &Recommendation) -> El {
    let below = recommendation.tier.before();
    let reason = |need: &Need| {
        let line = |tier: At<Tier>| {
            let given =
                says("dd", view.says(need.capability, tier)).with(mark(view, &view.sources(need.capability, tier)));
            el("div").with(says("dt", view.tier(tier).name)).with(given)
        };
        let gives = el("dl.gives").with(line(recommendation.tier)).all(below.map(line));
        el("li").with(el("div").with(says("b", view.need(*need))).with(gives))
    };
    el("section.reasons[aria-labelledby=reasons]")
        .with(says("h2.label", sentences::reasons(view, recommendation)).attr("id", "reasons"))
        .with(el("ol").all(recommendation.reasons.iter().map(reason)))
        .all(sentences::without(view, recommendation).map(|without| says("p.note", without)))
}

/// A lower tier with an add-on, as good: shown as large as the tier itself.
fn as_good(view: &View, recommendation: &Recommendation, beside: Beside) -> El {
    let (title, says_so) = sentences::as_good(view, recommendation, beside);
    let add_on = &view.catalog.add_ons[beside.add_on];
    let id = ["as-good-", &figures(beside.add_on.index())].concat();
    el("section.as-good")
        .attr("aria-labelledby", id.clone())
        .with(says("p.label", view.wording().result.beside))
        .with(says("h2", title).attr("id", id))
        .with(says("p", says_so).says(" ").with(fact(view, &add_on.says)))
        .with(el("p").with(fact(view, &add_on.how)))
}

fn not_wanted(view: &View, recommendation: &Recommendation, broken: &Broken) -> El {
    el("section.not-wanted[aria-labelledby=not-wanted]")
        .with(says("h2.label", view.wording().result.limit).attr("id", "not-wanted"))
        .all(sentences::limits(view, broken).into_iter().map(|told| says("p", told)))
        .all(broken.within.map(|within| says("p", sentences::within_misses(view, recommendation, within))))
}
