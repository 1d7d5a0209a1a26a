//! Whether to clear everything before the next customer: asked once.

use super::{close, row, title};
use crate::meeting::scene::Scene;
use crate::meeting::state::Move;
use crate::ui::markup::{El, button, el, says};

pub fn clear(scene: &Scene) -> El {
    let words = &scene.words.clear;
    el("div.panel__body")
        .key("clear")
        .with(title(words.title))
        .with(says("p", words.says))
        .with(says("p.note", words.beyond))
        .with(
            row()
                .with(button("btn btn--main", scene.on(Move::Clear)).says(words.clear))
                // Whoever strikes Enter by chance has lost nothing.
                .with(close(scene, scene.words.cancel).flag("autofocus", true)),
        )
}
