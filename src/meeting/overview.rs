//! All questions with their answers: each leads to its question, and can be answered in place.

use tier_advisor_advice::{Answer, Counting, Importance, effective};
use tier_advisor_catalog::{At, Question, Text};
use tier_advisor_session::{Action, Step};
use web_sys::HtmlSelectElement;
use yew::{Callback, Event, Html, TargetCast};

use super::moved::moved;
use super::order::Order;
use super::scene::Scene;
use super::state::{Ladder, Move};
use crate::ui::markup::{El, button, el, nothing, says, select};
use crate::ui::result::strip;
use crate::ui::words::{figures, fill};

pub fn overview(scene: &Scene) -> El {
    let strip = scene.view.recommendation().filter(|_| scene.meeting.ladder == Ladder::Shown);
    el("main.page")
        .key("overview")
        .with(says("h1.hidden", scene.words.overview).heading())
        .with(moved(scene))
        .all(strip.map(|recommendation| strip::strip(scene.view, recommendation)))
        .with(table(scene, scene.view.rules.questions()))
}

/// Some questions, with their answers.
pub fn table(scene: &Scene, questions: impl Iterator<Item = At<Question>>) -> El {
    let words = &scene.words.overview_table;
    let heads = [words.number, words.question, words.answer, words.firmness];
    let head = el("thead.hidden").with(el("tr").all(heads.map(|name| says("th[scope=col]", name))));
    el("table.overview")
        .with(says("caption.hidden", words.caption))
        .with(head)
        .with(el("tbody").all(questions.map(|question| row(scene, question))))
}

fn row(scene: &Scene, at: At<Question>) -> El {
    let question = scene.view.question(at);
    let counting = effective(scene.view.rules, scene.meeting.session.answers(), at);
    let go = scene.on(Move::Act(Action::Go(Step::Question(at))));
    let has_moved = scene.meeting.moved().is_some_and(|moved| moved.question == at);
    el("tr")
        .key(question.id.as_str())
        .flag("data-here", has_moved)
        .with(says("td", figures(at.index() + 1)))
        .with(el("th[scope=row]").with(button("link", go).says(question.short)))
        .with(el("td").with(answer(scene, at, counting)))
        .with(el("td").with(firmness(scene, at, counting)))
}

/// The answer, to be changed; what another answer settles is only told.
fn answer(scene: &Scene, at: At<Question>, counting: Counting) -> Html {
    let (view, words) = (scene.view, &scene.words.overview_table);
    let question = view.question(at);
    let own = match counting {
        Counting::Own(own) => own,
        Counting::Implied { by, .. } => {
            let label = match counting.answer() {
                Some(Answer::Chosen(option, _)) => view.choice(at, option).label,
                _ => Text::default(),
            };
            let by = fill(words.settled, &[("question", &view.question(by).short)]);
            return says("span", label).with(says("small", [view.punctuation().comma.as_str(), &by].concat())).into();
        }
    };
    let options = question.options.iter().map(|option| option.label);
    let entries = options.chain([view.wording().ask.not_sure, view.wording().change.open]);
    let count = question.options.len();
    let place = match own {
        Some(Answer::Chosen(option, _)) => option.index(),
        Some(Answer::NotSure) => count,
        None => count + 1,
    };
    let made = move |place: usize| {
        Move::Act(match place {
            place if place < count => Action::Choose(at, At::new(place)),
            place if place == count => Action::NotSure(at),
            _ => Action::Open(at),
        })
    };
    menu(
        select(place, on_place(scene, made))
            .attr("aria-label", fill(words.answer_to, &[("question", &question.short)]))
            .all(entries.map(|text| says("option", text))),
    )
}

/// How firm an answer is, where it asks for something.
fn firmness(scene: &Scene, at: At<Question>, counting: Counting) -> Html {
    let Counting::Own(Some(Answer::Chosen(option, importance))) = counting else { return nothing() };
    if !scene.view.rules.can_be_must(at, option) {
        return nothing();
    }
    let (ask, words) = (&scene.view.wording().ask, &scene.words.overview_table);
    let made =
        move |place: usize| Move::Act(Action::Weigh(at, if place == 0 { Importance::Must } else { Importance::Nice }));
    let place = usize::from(importance == Importance::Nice);
    menu(
        select(place, on_place(scene, made))
            .attr("aria-label", fill(words.firmness_of, &[("question", &scene.view.question(at).short)]))
            .all([ask.must, ask.nice].map(|text| says("option", text))),
    )
}

/// A menu, with the mark of one.
fn menu(select: El) -> Html {
    el("span.menu").with(select).into()
}

/// Makes a move for the place of the entry that is picked.
fn on_place(scene: &Scene, made: impl Fn(usize) -> Move + 'static) -> Callback<Event> {
    let send = scene.send.clone();
    Callback::from(move |event: Event| {
        let place = event.target_dyn_into::<HtmlSelectElement>().map(|menu| menu.selected_index());
        if let Some(place) = place.and_then(|place| usize::try_from(place).ok()) {
            send.emit(Order::Move(made(place)));
        }
    })
}
