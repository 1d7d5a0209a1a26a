//! The page for an iframe, and the text to read.

use std::path::Path;

use super::{Asset, Release, made, read, replaced, say};
use crate::{error::Result, scripts::Script};

/// The page for an iframe.
const FRAME: &str = "src/embed/frame/embed.html";

impl Release<'_> {
    /// The page for an iframe, and the text to read where nothing runs: alone, and for the inside of an element.
    pub fn frame(&self, style: &Asset) -> Result {
        Script::Inside.release(self.tools, &self.glue, &self.dist.join("inside.js"), &[])?;
        Script::Frame.release(self.tools, &self.glue, &self.dist.join("tier-advisor-frame.js"), &[])?;
        let fallback = read(&made("fallback.html"))?;
        let frame = say(&read(Path::new(FRAME))?, &read(&made("said.json"))?)?;
        let frame = replaced(&frame, "<!-- fallback -->", &fallback)?;
        self.put("embed.html", &replaced(&frame, "text.css", &style.file)?)?;
        let text = read(&made("fallback-page.html"))?;
        self.put("text.html", &replaced(&text, "tier-advisor.css", &style.file)?)?;
        self.put("fallback.html", &fallback)
    }
}
