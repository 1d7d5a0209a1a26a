//! The speaker notes: the question on the screen, what to say, what each answer would do, the advice and its reasons,
//! and what comes next. On the page where that is wanted; in a window of their own they follow the meeting.

use std::cell::RefCell;
use std::rc::Rc;

use tier_advisor_advice::{Answer, Asked, Change, Importance, Need, choose, effective};
use tier_advisor_catalog::{At, Choice, Desk, Question, Text, Tier};
use tier_advisor_session::{Session, Step};
use yew::{Callback, Component, Context, Html, NodeRef, Properties};

use super::desk::desk;
use crate::advisor::Advisor;
use crate::ui::around::{Around, Keeping, StillPage};
use crate::ui::markup::{El, all, el, nothing, says};
use crate::ui::result::said;
use crate::ui::sources::{fact, notes as marks};
use crate::ui::view::{Insight, View};
use crate::ui::words::fill;

/// The notes on where a conversation stands.
pub fn notes(view: &View, desk: &Desk) -> El {
    el("div.speaker")
        .with(match view.session.step {
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
    let position = [("n", &*(at.index() + 1).to_string()), ("total", &*view.catalog.questions.len().to_string())];
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
    let answers = &view.session.answers;
    let now = view.recommendation().map(|recommendation| recommendation.tier);
    let then = choose(view.rules, &Asked::new(view.rules, &answers.with(at, Some(Answer::must(option)))));
    let is_chosen = matches!(
        effective(view.rules, answers, at).answer(),
        Some(Answer::Chosen(own, Importance::Must)) if own == option
    );
    let leads = match then {
        _ if is_chosen => words.chosen.as_str().to_owned(),
        Some(tier) if now != Some(tier) => fill(words.leads_to, &[("tier", &view.tier(tier).name)]),
        _ => words.stays.as_str().to_owned(),
    };
    el("div").flag("data-now", is_chosen).with(says("dt", view.choice(at, option).label)).with(says("dd", leads))
}

/// What is recommended so far, why not lower, what no tier meets, and what would change it.
fn advice(view: &View, desk: &Desk) -> El {
    let words = &desk.meeting.notes;
    let (before, tier, after) = view.because();
    let outlook = &view.insight.outlook;
    let ladder = &view.wording().ladder;
    let open = if outlook.lowest == outlook.highest {
        ladder.settled.as_str().to_owned()
    } else {
        let tiers = view.still_possible();
        fill(ladder.open.of(outlook.open), &[("n", &outlook.open.to_string()), ("tiers", &tiers)])
    };
    let told =
        el("div").with(el("p.speaker__now").says(before).with(says("b", tier)).says(after)).with(says("p", open));
    let Some(recommendation) = view.recommendation() else { return titled("section", words.advice, told) };
    let below: Option<At<Tier>> = recommendation.tier.index().checked_sub(1).map(At::new);
    let reason = |need: &Need| {
        let given = |tier: At<Tier>| [view.tier(tier).name.as_str(), ": ", &view.says(need.capability, tier)].concat();
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

/// "Essentials: Calls, twice a month".
fn changed(view: &View, change: &Change) -> String {
    let edits = change
        .edits
        .iter()
        .map(|edit| [&view.question(edit.question).short, " → ", &*said(view, edit.question, Some(edit.to))].concat());
    [view.tier(change.tier).name.as_str(), ": ", &crate::ui::words::join(edits, "; ")].concat()
}

/// What comes next.
fn after(view: &View, desk: &Desk) -> El {
    let words = &desk.meeting.notes;
    let text = match view.session.step {
        step @ Step::Question(_) => match step.next(view.rules, &view.session.answers) {
            Step::Question(next) => view.question(next).title,
            _ => words.after_result,
        },
        Step::Result => words.after_handoff,
        Step::Handoff(_) | Step::Roles => words.after_end,
    };
    titled("section", words.after, says("p", text))
}

fn titled(notation: &'static str, title: Text, body: El) -> El {
    el(notation).with(says("h2.label", title)).with(body)
}

/// What the notes in a window of their own know of the meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Nothing yet.
    Nothing,
    /// Where it stands.
    Session(Session),
    /// That its window is closed; and where it stood.
    Gone(Option<Session>),
    /// That it was cleared.
    Over,
}

/// What the notes in a window draw from.
#[derive(Clone, Properties)]
pub struct SpeakerProps {
    /// What the meeting advises from.
    pub advisor: &'static Advisor,
}

impl PartialEq for SpeakerProps {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.advisor, other.advisor)
    }
}

/// The notes in a window of their own.
pub struct Speaker {
    heard: Heard,
    root: NodeRef,
    around: Rc<dyn Around>,
}

impl Component for Speaker {
    type Message = Heard;
    type Properties = SpeakerProps;

    fn create(_: &Context<Self>) -> Self {
        Self { heard: Heard::Nothing, root: NodeRef::default(), around: Rc::new(StillPage(Keeping::Kept)) }
    }

    fn update(&mut self, _: &Context<Self>, heard: Heard) -> bool {
        let heard = match (heard, &self.heard) {
            // What was said last can still be read.
            (Heard::Gone(_), Heard::Session(session) | Heard::Gone(Some(session))) => {
                Heard::Gone(Some(session.clone()))
            }
            (heard, _) => heard,
        };
        let is_news = heard != self.heard;
        self.heard = heard;
        is_news
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let document = web_sys::window().and_then(|window| window.document());
        if let Some(document) = document {
            // In a list of windows to share, it must not be taken for the meeting.
            document.set_title(&self.title(context.props().advisor));
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let words = &desk().meeting.notes;
        let (told, session) = match &self.heard {
            Heard::Nothing => (Some(words.waiting), None),
            Heard::Session(session) => (None, Some(session)),
            Heard::Gone(session) => (Some(words.gone), session.as_ref()),
            Heard::Over => (Some(words.over), None),
        };
        el("div.ta")
            .at(self.root.clone())
            .with(
                el("main.page")
                    .with(says("p.speaker__title", words.title))
                    .with(el("p.told[role=status]").all(told.map(|text| crate::ui::markup::words(text.into()))))
                    .all(session.map(|session| self.drawn(context.props().advisor, session))),
            )
            .into()
    }
}

impl Speaker {
    fn title(&self, advisor: &Advisor) -> String {
        let words = &desk().meeting.notes;
        match &self.heard {
            Heard::Session(Session { step: Step::Question(at), .. }) => {
                let question = advisor.catalog.questions[*at].short;
                fill(words.window, &[("title", &words.title), ("question", &question)])
            }
            _ => words.title.as_str().to_owned(),
        }
    }

    fn drawn(&self, advisor: &'static Advisor, session: &Session) -> Html {
        let insight = Insight::new(&advisor.rules, session);
        let view = View {
            catalog: &advisor.catalog,
            rules: &advisor.rules,
            session,
            insight: &insight,
            keeping: Keeping::Kept,
            around: &self.around,
            send: &Callback::noop(),
            root: &self.root,
            noted: RefCell::default(),
        };
        all([notes(&view, desk()), marks(&view)])
    }
}
