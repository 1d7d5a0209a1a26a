//! What is left afterwards: the link, the summary, the file, the hand-out.

use tier_advisor_catalog::Text;

use super::{close, row, title};
use crate::meeting::order::{Copy, Order};
use crate::meeting::scene::Scene;
use crate::ui::markup::{El, button, el, says, textarea};

/// What there is to keep, and what became of it.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// The link to the conversation.
    pub link: String,
    /// The conversation in words.
    pub summary: String,
    /// The file that it is saved as.
    pub file: String,
    /// What was said last.
    pub told: Option<Told>,
}

/// What was said of copying or opening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// How it went to copy that.
    Copied(Copy, Text),
    /// Why a file was refused.
    Refused(String),
}

pub fn keep(scene: &Scene, kept: &Kept) -> El {
    let words = &scene.words.keep;
    let link = el("input[readonly][id=kept-link]").attr("value", kept.link.clone());
    let summary = textarea(kept.summary.clone()).attr("rows", "6").attr("id", "kept-summary");
    el("div.panel__body")
        .key("keep")
        .with(title(words.title))
        .with(says("label[for=kept-link]", words.link))
        .with(link)
        .with(says("p.note", words.link_says))
        .with(copies(scene, kept, Copy::Link, words.copy_link))
        .with(says("label[for=kept-summary]", words.summary))
        .with(summary)
        .with(says("p.note", words.summary_says))
        .with(copies(scene, kept, Copy::Summary, words.copy_summary))
        .with(says("h3", words.file))
        .with(says("p.note", words.file_says))
        .with(
            row()
                .with(button("btn", scene.on(Order::Save)).says(words.save))
                // A button that a file is chosen with cannot be worded: this one opens it.
                .with(button("btn", scene.on(Order::Choose)).says(words.open))
                .with(button("btn", scene.on(Order::Print)).says(words.print)),
        )
        .with(
            el("details")
                .with(says("summary", words.file_text))
                .with(textarea(kept.file.clone()).attr("rows", "6").attr("aria-label", words.file_text)),
        )
        .with(refused(kept))
        .with(row().with(close(scene, scene.words.close)))
}

/// The button that copies something, and beside it how that went.
fn copies(scene: &Scene, kept: &Kept, what: Copy, text: Text) -> El {
    let told = match kept.told {
        Some(Told::Copied(own, text)) if own == what => text,
        _ => Text::default(),
    };
    row().with(button("btn", scene.on(Order::Copy(what))).says(text)).with(says("p.told[role=status]", told))
}

fn refused(kept: &Kept) -> El {
    let told = match &kept.told {
        Some(Told::Refused(reason)) => reason.clone(),
        _ => String::new(),
    };
    says("p.told[role=alert]", told)
}
