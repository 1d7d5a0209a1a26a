//! The speaker notes: the question on the screen, what to say, what each answer would do, the advice and its reasons,
//! and what comes next.

use tier_advisor_advice::{Answer, Change, Importance, Need, choose, effective};
use tier_advisor_catalog::{At, Choice, Desk, Question, Text, Tier};
use tier_advisor_session::Step;
use yew::Html;

use crate::ui::markup::{El, all, el, nothing, says};
use crate::ui::result::edits;
use crate::ui::sentences;
use crate::ui::sources::fact;
use crate::ui::view::View;
use crate::ui::words::{figures, fill};

/// The notes on where a conversation stands.
pub fn notes(view: &View, desk: &Desk) -> El {
    el("div.speaker")
        .with(match view.session.step() {
            Step::Question(at) => question(view, desk, at),
            Step::Result | Step::Handoff(_) | Step::Roles => nothing(),
        })
        .with(advice(view, desk))
        .with(after(view, desk))
        .with(says("p.note", desk.meeting.notes.ours))
}

/// What to say at a question, and what each answer would do.
fn question(view: &View, desk: &Desk, at: At<Question>) -> Html {
    let (words, question) = (&desk.meeting.notes, view.question(at));
    let position = [("n", &*figures(at.index() + 1)), ("total", &*figures(view.catalog.questions.len()))];
    let head = el("header")
        .with(says("p.label", fill(view.wording().ask.position, &position)))
        .with(says("h1", question.title).heading());
    let talk = desk.talk.get(&question.id).map(|talk| {
        let asks = el("ul").all(talk.follow_ups.iter().map(|ask| says("li", *ask)));
        all([titled("section.speaker__say", words.say, says("p", talk.opening)), titled("section", words.ask, asks)])
    });
    let options = At::all(&question.options).map(|option| effect(view, desk, at, option));
    all([
        head.into(),
        all(talk),
        titled("section", words.options, el("dl.effects").all(options)).into(),
        titled("section", words.why, el("p").with(fact(view, &question.why))).into(),
    ])
}

/// Where an answer, as a must, would lead from here.
fn effect(view: &View, desk: &Desk, at: At<Question>, option: At<Choice>) -> El {
    let words = &desk.meeting.notes;
    let answers = view.session.answers();
    let now = view.recommendation().map(|recommendation| recommendation.tier);
    let then = choose(view.rules, &answers.with(at, Some(Answer::must(option))));
    let is_chosen = matches!(
        effective(view.rules, answers, at).answer(),
        Some(Answer::Chosen(own, Importance::Must)) if own == option
    );
    let leads = match then {
        _ if is_chosen => words.chosen.as_str().to_owned(),
        Some(tier) if now != Some(tier) => view.of_tier(words.leads_to, tier),
        _ => words.stays.as_str().to_owned(),
    };
    el("div").flag("data-now", is_chosen).with(says("dt", view.choice(at, option).label)).with(says("dd", leads))
}

/// What is recommended so far, why not lower, what no tier meets, and what would change it.
fn advice(view: &View, desk: &Desk) -> El {
    let words = &desk.meeting.notes;
    let (before, tier, after) = sentences::because(view);
    let ladder = &view.wording().ladder;
    let open = sentences::open(view).unwrap_or_else(|| ladder.settled.as_str().to_owned());
    let told =
        el("div").with(el("p.speaker__now").says(before).with(says("b", tier)).says(after)).with(says("p", open));
    let Some(recommendation) = view.recommendation() else { return titled("section", words.advice, told) };
    let below = recommendation.tier.before();
    let reason = |need: &Need| {
        let given = |tier: At<Tier>| {
            [view.tier(tier).name.as_str(), &view.punctuation().colon, &view.says(need.capability, tier)].concat()
        };
        el("li")
            .with(says("b", view.need(*need)))
            .all([Some(recommendation.tier), below].into_iter().flatten().map(|tier| says("span", given(tier))))
    };
    let reasons = (!recommendation.reasons.is_empty()).then(|| {
        all([Html::from(says("h3", words.reasons)), el("ul").all(recommendation.reasons.iter().map(reason)).into()])
    });
    let gaps = (!recommendation.gaps.is_empty()).then(|| {
        let gaps = recommendation.gaps.iter().map(|gap| says("li", view.need(gap.need)));
        all([Html::from(says("h3", words.gaps)), el("ul").all(gaps).into()])
    });
    let changes = (!view.insight.changes.is_empty()).then(|| {
        let changes = view.insight.changes.iter().map(|change| says("li", changed(view, change)));
        all([Html::from(says("h3", words.changes)), el("ul").all(changes).into()])
    });
    titled("section", words.advice, told.all(reasons).all(gaps).all(changes))
}

/// "Essentials. Calls: twice a month".
fn changed(view: &View, change: &Change) -> String {
    [view.tier(change.tier).name.as_str(), &view.punctuation().stop, &edits(view, change)].concat()
}

/// What comes next.
fn after(view: &View, desk: &Desk) -> El {
    let words = &desk.meeting.notes;
    let text = match view.session.step() {
        step @ Step::Question(_) => match step.next(view.rules, view.session.answers()) {
            Step::Question(next) => view.question(next).title,
            _ => words.after_result,
        },
        Step::Result => words.after_handoff,
        Step::Handoff(_) | Step::Roles => match view.session.first_open(view.rules) {
            Step::Question(open) if view.session.own_answers().get(open).is_none() => view.question(open).title,
            _ => words.after_end,
        },
    };
    titled("section", words.after, says("p", text))
}

fn titled(notation: &'static str, title: Text, body: El) -> El {
    el(notation).with(says("h2.label", title)).with(body)
}
