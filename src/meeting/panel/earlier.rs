//! What became of a link or a file that was opened.

use super::close;
use super::row;
use crate::meeting::earlier::Earlier;
use crate::meeting::scene::Scene;
use crate::ui::markup::{El, el, says};

pub fn earlier(scene: &Scene, earlier: &Earlier) -> El {
    el("div.panel__body")
        .key("earlier")
        .with(says("h2", earlier.title).attr("id", "panel"))
        .all(earlier.says.iter().map(|text| says("p", text.clone())))
        .with(el("ul.lost").all(earlier.lost.iter().map(|lost| says("li", lost.clone()))))
        .with(row().with(close(scene, scene.words.close)))
}
