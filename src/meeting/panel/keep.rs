//! What is left afterwards: the link, the summary, the file, the hand-out.

use super::{close, row, title};
use crate::meeting::room::{Copy, Order};
use crate::meeting::scene::Scene;
use crate::ui::markup::{El, button, el, says, textarea};

/// What there is to keep, and what became of it.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// The link to the conversation.
    pub link: String,
    /// The conversation in words.
    pub summary: String,
    /// What was said last of copying or opening.
    pub told: String,
}

pub fn keep(scene: &Scene, kept: &Kept) -> El {
    let words = &scene.words.keep;
    let link = el("input[readonly][id=kept-link]").attr("value", kept.link.clone());
    let summary = textarea(kept.summary.clone()).attr("rows", "8").attr("id", "kept-summary");
    el("div.panel__body")
        .key("keep")
        .with(title(words.title))
        .with(says("p.told[role=status]", kept.told.clone()))
        .with(says("label[for=kept-link]", words.link))
        .with(link)
        .with(says("p.note", words.link_says))
        .with(row().with(button("btn", scene.on(Order::Copy(Copy::Link))).says(words.copy_link)))
        .with(says("label[for=kept-summary]", words.summary))
        .with(summary)
        .with(says("p.note", words.summary_says))
        .with(row().with(button("btn", scene.on(Order::Copy(Copy::Summary))).says(words.copy_summary)))
        .with(says("h3", words.file))
        .with(says("p.note", words.file_says))
        .with(
            row()
                .with(button("btn", scene.on(Order::Save)).says(words.save))
                // A button that a file is chosen with cannot be worded: this one opens it.
                .with(button("btn", scene.on(Order::Choose)).says(words.open))
                .with(button("btn", scene.on(Order::Print)).says(words.print)),
        )
        .with(row().with(close(scene, scene.words.close)))
}
