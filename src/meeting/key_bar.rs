//! The bar of keys at the foot: what can be pressed, which can be clicked as well.

use tier_advisor_catalog::KeyWords;
use tier_advisor_session::Step;
use yew::Html;

use super::keys::{self, Command};
use super::scene::Scene;
use super::state::{Keys, Screen};
use crate::ui::markup::{El, button, el, nothing, says};
use crate::ui::question::leaves;

/// What the bar names, beside the options. The rest is in the list of all keys.
const NAMED: [Command; 6] =
    [Command::Ladder, Command::Overview, Command::Result, Command::Compare, Command::Handoff, Command::List];

pub fn key_bar(scene: &Scene) -> El {
    el("section.keys")
        .attr("aria-label", scene.words.keys.title)
        .with(options(scene))
        .all(NAMED.iter().filter_map(|command| named(scene, *command)))
        .with(ways(scene))
}

/// The numbers of the options, where they can be picked; on the overview, those of the questions.
fn options(scene: &Scene) -> Html {
    let (meeting, rules, words) = (scene.meeting, scene.view.rules, &scene.words.keys);
    let (count, word) = match (meeting.keys, meeting.screen, meeting.asks(rules)) {
        (Keys::On, Screen::Overview, _) => (rules.questions().count(), &words.jump),
        (Keys::On, _, Some(question)) => (rules.options(question).count() + 1, &words.pick),
        _ => return nothing(),
    };
    numbers("span.keys__key", words, count.min(*keys::NUMBERS.end())).says(word.short).into()
}

/// The keys of the first to the `last` option.
pub fn numbers(notation: &'static str, words: &KeyWords, last: usize) -> El {
    el(notation)
        .with(says("kbd.key", keys::NUMBERS.start().to_string()))
        .says(" ")
        .says(words.to)
        .says(" ")
        .with(says("kbd.key", last.to_string()))
}

fn named(scene: &Scene, command: Command) -> Option<El> {
    let key = keys::all().find(|(own, _)| *own == command)?.1.first()?;
    let does = scene.does(command)?;
    let cap = (scene.meeting.keys == Keys::On).then(|| says("kbd.key", keys::cap(key)));
    Some(button("keys__key", does).all(cap).says(keys::word(&scene.words.keys, command).short))
}

/// Back and on, and the way to leave a question open.
fn ways(scene: &Scene) -> El {
    let (meeting, words) = (scene.meeting, &scene.view.wording().ask);
    let back = match scene.does(Command::Back) {
        Some(does) => button("btn", does),
        None => el("button.btn[type=button][disabled]"),
    };
    let next = scene.does(Command::Next).map(|does| {
        let is_last = meeting.question().is_some()
            && meeting.session.step().next(scene.view.rules, meeting.session.answers()) == Step::Result;
        let text = if is_last { words.finish } else { words.next };
        button("btn btn--main", does).says(text)
    });
    let open = meeting.question().zip(scene.does(Command::Skip));
    let open = open.map(|(at, does)| button("btn btn--bare", does).says(leaves(scene.view, at)));
    el("div.keys__go").all(open).with(back.says(words.back)).all(next)
}
