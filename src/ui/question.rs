//! One question: its options, how firm the answer is, why we ask, and the way on.

use tier_advisor_advice::{Answer, Counting, Importance, effective};
use tier_advisor_catalog::{At, Choice, Question, Text};
use tier_advisor_session::{Action, Step};
use yew::Html;

use super::ladder::{LADDER, ladder};
use super::markup::{El, button, el, form, nothing, radio, says};
use super::progress::progress;
use super::sources::{fact, prose};
use super::view::View;
use super::words::{figures, fill};

pub fn question(view: &View, at: At<Question>) -> El {
    let words = &view.wording().ask;
    let question = view.question(at);
    let counting = effective(view.rules, view.session.answers(), at);
    let (number, total) = (figures(at.index() + 1), figures(view.catalog.questions.len()));
    let position = fill(words.position, &[("n", &number), ("total", &total)]);
    let options = el("div.options")
        .all(At::all(&question.options).map(|option| choice(view, at, option, counting)))
        .with(not_sure(view, at, counting));
    let asked = el("fieldset[aria-describedby=hint]")
        .with(el("legend").with(says("h1.q__title", question.title).heading()))
        .with(el("p.q__hint[id=hint]").with(prose(view, &question.hint)))
        .with(settled(view, at, counting))
        .with(options);
    let why = el("details.why").with(says("summary", words.why)).with(el("p").with(fact(view, &question.why)));
    let main = form("ask__main", view.on_submit(Action::Next))
        .with(el("div.position").with(says("span", position)).with(so_far(view)))
        .with(progress(view, at))
        .with(asked)
        .with(why)
        .with(foot(view, at, counting));
    el("main.page ask").key("question").with(main).with(ladder(view))
}

/// On a phone the ladder is below: this line says where it stands, and leads there.
fn so_far(view: &View) -> El {
    let words = &view.wording().ask;
    let text = match view.recommendation() {
        Some(recommendation) => view.of_tier(words.so_far, recommendation.tier),
        None => words.so_far_none.as_str().to_owned(),
    };
    button("link", view.reveal(LADDER)).says(text)
}

/// That another answer settles this one.
fn settled(view: &View, at: At<Question>, counting: Counting) -> Html {
    let Counting::Implied { by, .. } = counting else { return nothing() };
    let words = &view.wording().ask;
    let text = fill(words.settled_by, &[("question", &view.question(by).short)]);
    let kept = view.session.answers().get(at).map_or("", |_| words.settled_kept.as_str());
    says("p.q__settled", [&text, " ", kept].concat()).into()
}

fn choice(view: &View, at: At<Question>, option: At<Choice>, counting: Counting) -> El {
    let choice = view.choice(at, option);
    let chosen = match counting.answer() {
        Some(Answer::Chosen(own, importance)) if own == option => Some(importance),
        _ => None,
    };
    let firm = match chosen {
        Some(importance) if counting.is_own() && view.rules.can_be_must(at, option) => firm(view, at, importance),
        _ => nothing(),
    };
    let offer = Offer {
        notation: "div.option",
        label: choice.label,
        asks: choice.asks,
        is_chosen: chosen.is_some(),
        pick: Action::Choose(at, option),
    };
    row(view, at, counting, offer).with(firm)
}

fn not_sure(view: &View, at: At<Question>, counting: Counting) -> El {
    let offer = Offer {
        notation: "div.option option--unsure",
        label: view.wording().ask.not_sure,
        asks: None,
        is_chosen: counting.answer() == Some(Answer::NotSure),
        pick: Action::NotSure(at),
    };
    row(view, at, counting, offer)
}

/// What can be answered.
struct Offer {
    notation: &'static str,
    label: Text,
    /// What it asks for, in words of its own.
    asks: Option<Text>,
    is_chosen: bool,
    pick: Action,
}

/// One option. It can be picked unless another answer settles the question.
fn row(view: &View, at: At<Question>, counting: Counting, offer: Offer) -> El {
    let asks = offer.asks.map(|asks| says("span.option__asks", asks));
    let text = el("span.option__text").with(says("b", offer.label)).all(asks);
    let input = radio(view.question(at).id.as_str(), offer.is_chosen, view.on_pick(offer.pick));
    el(offer.notation).with(el("label").with(input.flag("disabled", !counting.is_own())).with(text))
}

/// The group of how firm an answer is: no id of a question is written so.
const FIRM: &str = "firm?";

fn firm(view: &View, at: At<Question>, importance: Importance) -> Html {
    let words = &view.wording().ask;
    let weigh = |own: Importance, text: Text| {
        let input = radio(FIRM, importance == own, view.on_pick(Action::Weigh(at, own)));
        el("label").with(input).says(text)
    };
    el("fieldset.firm")
        .with(says("legend.hidden", words.firm))
        .with(weigh(Importance::Must, words.must))
        .with(weigh(Importance::Nice, words.nice))
        .into()
}

/// What it is called to leave a question open: an answer that was given goes with it.
pub fn leaves(view: &View, at: At<Question>) -> Text {
    let words = &view.wording().ask;
    if view.session.answers().get(at).is_some() { words.clear } else { words.skip }
}

fn foot(view: &View, at: At<Question>, counting: Counting) -> El {
    let words = &view.wording().ask;
    let (step, answers) = (view.session.step(), view.session.answers());
    let next = match step.next(view.rules, answers) {
        Step::Result => words.finish,
        _ => words.next,
    };
    let is_first = step.back(view.rules, answers).is_none();
    el("div.q__foot")
        .with(button("btn", view.on(Action::Back)).flag("disabled", is_first).says(words.back))
        .with(el("button.btn btn--main[type=submit]").says(next))
        .all(counting.is_own().then(|| button("btn btn--bare", view.on(Action::LeaveOpen(at))).says(leaves(view, at))))
}
