//! A word of warning before the speaker notes open.

use super::{close, row, title};
use crate::meeting::order::Order;
use crate::meeting::scene::Scene;
use crate::meeting::state::{Move, Notes, Opening};
use crate::ui::markup::{El, button, el, says};

pub fn notes(scene: &Scene, opening: Opening) -> El {
    let words = &scene.words.notes;
    let here = if opening == Opening::Blocked { "btn btn--main" } else { "btn" };
    let window = if opening == Opening::Blocked { "btn" } else { "btn btn--main" };
    el("div.panel__body")
        .key("notes")
        .with(title(words.title))
        .with(says("p", words.warning))
        .with(says("p", words.warning_more))
        .with(
            el("p.note[role=alert]")
                .all((opening == Opening::Blocked).then(|| crate::ui::markup::words(words.blocked.into()))),
        )
        .with(
            row()
                .with(button(window, scene.on(Order::OpenNotes)).says(words.open))
                .with(button(here, scene.on(Move::Notes(Notes::Here))).says(words.here))
                .with(close(scene, scene.words.cancel)),
        )
        .with(says("p.note", words.here_warning))
}
