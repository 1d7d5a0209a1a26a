//! The verdict: the tier, one sentence, the reasons beside it; what does as well; and what was not wanted.

use tier_advisor_advice::{Answer, Beside, Broken, Need, Recommendation};
use tier_advisor_catalog::{At, Question, Tier};
use tier_advisor_session::{Action, Step};
use yew::{Callback, Html};

use crate::ui::markup::{El, button, el, nothing, says};
use crate::ui::sources::{fact, mark};
use crate::ui::view::View;
use crate::ui::words::{figures, fill};

/// Nothing to recommend yet.
pub fn no_verdict(view: &View) -> El {
    let words = &view.wording().result;
    let title = if view.session.answers.is_empty() { words.nothing } else { words.unsure };
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
        .with(says("p.verdict__lead", lead(view, recommendation)))
        .with(trial(view))
        .with(actions(view))
        .with(open(view));
    let beside = el("div")
        .all(recommendation.beside.iter().map(|beside| as_good(view, recommendation, *beside)))
        .with(reasons(view, recommendation))
        .all(recommendation.broken.iter().map(|broken| not_wanted(view, recommendation, broken)));
    el("div.verdict[part=verdict]").flag("data-beside", !recommendation.beside.is_empty()).with(tier).with(beside)
}

/// What the tier does, in a sentence.
pub fn lead(view: &View, recommendation: &Recommendation) -> String {
    let words = &view.wording().result;
    let total = recommendation.asked.musts().count();
    let met = total - recommendation.ratings[recommendation.tier.index()].missed.len();
    let text = if met < total {
        words.meets_can
    } else if recommendation.tier.index() == 0 {
        words.lowest
    } else {
        words.meets.of(total)
    };
    let (met, total) = (figures(met), figures(total));
    fill(text, &[("met", &met), ("total", &total), ("n", &total)])
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
        .with(el("slot[name=action]").all(
            contact.map(|url| el("a.btn btn--main[target=_top][data-contact]").attr("href", url).says(words.contact)),
        ))
        .all(print)
        // Shown, and carried out, by the page around it.
        .with(el("button.btn[type=button][data-share]").says(words.share))
        .with(button("btn", view.on(Action::Go(Step::START))).says(words.edit))
}

fn trial(view: &View) -> Html {
    if view.session.trial.is_none() {
        return nothing();
    }
    let words = &view.wording().change;
    says("p.trial", words.trying).says(" ").with(button("link", view.on(Action::Undo)).says(words.undo)).into()
}

fn open(view: &View) -> Html {
    let outlook = &view.insight.outlook;
    if outlook.lowest == outlook.highest {
        return nothing();
    }
    let text = view.wording().result.open.of(outlook.open);
    let text = fill(text, &[("n", &figures(outlook.open)), ("tiers", &view.still_possible())]);
    says("p.note verdict__open", text).into()
}

fn reasons(view: &View, recommendation: &Recommendation) -> El {
    let words = &view.wording().result;
    let reasons = &recommendation.reasons;
    let below: Option<At<Tier>> = recommendation.tier.index().checked_sub(1).map(At::new);
    let title = match below {
        Some(below) => {
            let n = reasons.len();
            fill(words.reasons.of(n), &[("n", &figures(n)), ("tier", &view.tier(below).name)])
        }
        None if reasons.is_empty() => words.reasons_none.as_str().to_owned(),
        None => words.reasons_lowest.as_str().to_owned(),
    };
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
        .with(says("h2.label", title).attr("id", "reasons"))
        .with(el("ol").all(reasons.iter().map(reason)))
}

/// A lower tier with an add-on, as good: shown as large as the tier itself.
fn as_good(view: &View, recommendation: &Recommendation, beside: Beside) -> El {
    let words = &view.wording().result;
    let add_on = &view.catalog.add_ons[beside.add_on];
    let values = [
        ("recommended", view.tier(recommendation.tier).name.as_str()),
        ("needs", &view.needs(&recommendation.reasons)),
        ("add_on", &add_on.name),
        ("tier", &view.tier(beside.tier).name),
    ];
    el("section.as-good[aria-labelledby=as-good]")
        .with(says("p.label", words.beside))
        .with(says("h2", fill(words.beside_title, &values)).attr("id", "as-good"))
        .with(says("p", fill(words.beside_says, &values)).says(" ").with(fact(view, &add_on.says)))
}

fn not_wanted(view: &View, recommendation: &Recommendation, broken: &Broken) -> El {
    let words = &view.wording().result;
    let said = |question: &At<Question>| {
        let Some(Answer::Chosen(option, _)) = view.session.answers.get(*question) else { return String::new() };
        let label = view.choice(*question, option).label;
        fill(words.limit_says, &[("answer", &label), ("tier", &view.tier(recommendation.tier).name)])
    };
    let within = broken.within.map(|within| {
        let text = if broken.missed.is_empty() { words.limit_within_all } else { words.limit_within };
        let text = fill(text, &[("tier", &view.tier(within).name), ("needs", &view.needs(&broken.missed))]);
        says("p", text)
    });
    el("section.not-wanted[aria-labelledby=not-wanted]")
        .with(says("h2.label", words.limit).attr("id", "not-wanted"))
        .all(broken.limits.iter().map(|limit| says("p", said(limit))))
        .all(within)
}
