//! All keys, each of which can be clicked as well.

use super::{close, row, title};
use crate::meeting::key_bar::numbers;
use crate::meeting::keys::{self, Command};
use crate::meeting::order::Order;
use crate::meeting::scene::Scene;
use crate::meeting::state::{Keys, Move};
use crate::ui::markup::{El, all, button, checkbox, el, says};

pub fn keys(scene: &Scene) -> El {
    let words = &scene.words.keys;
    let is_on = scene.meeting.keys == Keys::On;
    let switch = el("label.switch").with(checkbox(is_on, scene.on_pick(Move::Keys))).with(says("span", words.on));
    el("div.panel__body")
        .key("keys")
        // Where the switch had the focus, the space bar would turn all keys off.
        .with(title(words.title).attr("tabindex", "-1").flag("autofocus", true))
        .with(says("p", words.lead))
        .with(switch)
        .with(
            el("ul.all-keys").all(numbered(scene)).all(keys::all().map(|(command, caps)| entry(scene, command, caps))),
        )
        .with(
            row()
                .with(close(scene, scene.words.close))
                .with(button("btn btn--bare", scene.on(Order::Leave)).says(scene.words.leave)),
        )
}

/// What the numbers do.
fn numbered(scene: &Scene) -> [El; 2] {
    let words = &scene.words.keys;
    let caps = || numbers("span.all-keys__caps", words, *keys::NUMBERS.end());
    [&words.pick, &words.jump].map(|word| el("li").with(says("span", word.says)).with(caps()))
}

/// A command that means something here can be clicked.
fn entry(scene: &Scene, command: Command, caps: &[&str]) -> El {
    let words = &scene.words.keys;
    let says_what = keys::word(words, command).says;
    let what = match scene.does(command) {
        Some(does) if command != Command::List => button("link", does).says(says_what),
        _ => says("span", says_what),
    };
    let cap = |(index, key): (usize, &&str)| {
        let or = (index > 0).then(|| says("span", [" ", &words.or, " "].concat()));
        all([all(or), says("kbd.key", keys::cap(key)).into()])
    };
    el("li").with(what).with(el("span.all-keys__caps").all(caps.iter().enumerate().map(cap)))
}
