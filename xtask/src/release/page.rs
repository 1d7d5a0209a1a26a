//! The stand-alone page.

use super::{Asset, Looks, Release, made, read, replaced, say, told};
use crate::{error::Result, scripts::Script};

/// What stands in `index.html` for the first question.
const FIRST: &str = "<main class=ta><p class=page>Loading the advisor…</p></main>";

/// What stands in a page for the text to read.
const TEXT: &str = "What the advisor knows, to read.";

/// The script of the stand-alone page, as `index.html` names it.
const START: &str = "start.js";

impl Release<'_> {
    /// The stand-alone page: its scripts, and the first question in it.
    pub fn page(&self, wasm: &Asset, looks: &Looks, text: &Asset, earlier: &Asset) -> Result<[Asset; 2]> {
        let words = [
            told("SHARE", read(&made("share.json"))?),
            told("OFFER", read(&made("offer.json"))?),
            told("MEET", read(&made("meet.json"))?),
            told("VERSION", read(&made("version.json"))?),
            told("EARLIER", earlier.url()),
        ];
        let later = self.dist.join("later.js");
        Script::Later.release(self.tools, &self.glue, &later, &words)?;
        let later = self.hashed(&later, "later.js")?;
        // On a page of its own, a name that tells the contents is enough.
        let wasm = [
            told("WASM.url", wasm.url()),
            told("WASM.integrity", "undefined".to_owned()),
            told("REST_STYLE.url", looks.rest.url()),
            told("TEXT.url", text.url()),
            told("LATER", later.url()),
        ];
        let script = self.dist.join(START);
        Script::Page.release(self.tools, &self.glue, &script, &wasm)?;
        let script = self.hashed(&script, "js")?;
        self.put("app.webmanifest", &read(&made("app.webmanifest"))?)?;
        let html = read(&self.dist.join("index.html"))?;
        let html = say(&without_link_to_rust(&html).replace(" data-integrity=none", ""), &read(&made("said.json"))?)?;
        let html = replaced(&html, FIRST, &read(&made("first.html"))?)?;
        let html = replaced(&html, TEXT, &without_ends(&read(&made("fallback.html"))?))?;
        let html = replaced(&html, &format!("/{}.css", self.name), &looks.first.file)?;
        self.put("index.html", &replaced(&html, START, &script.file)?)?;
        Ok([script, later])
    }
}

/// Without the line that told trunk what to build: it leaves it in where a script of one's own starts the page.
fn without_link_to_rust(html: &str) -> String {
    let end = html.find(" rel=rust>").map(|at| at + " rel=rust>".len());
    match end.and_then(|end| Some(html[..end].rfind("<link ")?..end)) {
        Some(link) => [&html[..link.start], &html[link.end..]].concat(),
        None => html.to_owned(),
    }
}

/// HTML without the ends of what the next of its kind ends anyway.
fn without_ends(html: &str) -> String {
    ["dt", "dd", "th", "td", "tr", "li", "p"]
        .iter()
        .fold(html.to_owned(), |html, tag| html.replace(&format!("</{tag}>"), ""))
}
