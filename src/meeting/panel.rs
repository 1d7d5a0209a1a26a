//! What is asked or shown above all else, in one dialog.

mod clear;
mod earlier;
mod keep;
mod keys;
mod notes;

use tier_advisor_catalog::Text;

use super::scene::Scene;
use super::state::{Move, Panel};
use crate::ui::markup::{El, button, dialog, el, says};

/// The dialog, open or not. It closes by itself where Escape is pressed.
pub fn panel(scene: &Scene, kept: &Kept) -> El {
    let closed = dialog(scene.on_closed()).class("panel").attr("aria-labelledby", "panel");
    let Some(panel) = &scene.meeting.panel else { return closed };
    closed.with(match panel {
        Panel::Keys => keys::keys(scene),
        Panel::Notes(opening) => notes::notes(scene, *opening),
        Panel::Keep => keep::keep(scene, kept),
        Panel::Earlier(said) => earlier::earlier(scene, said),
        Panel::Clear => clear::clear(scene),
    })
}

pub use keep::{Kept, Told};

fn title(text: Text) -> El {
    says("h2", text).attr("id", "panel")
}

/// The button that closes it.
fn close(scene: &Scene, text: Text) -> El {
    button("btn", scene.on(Move::Close)).says(text)
}

fn row() -> El {
    el("div.row")
}
