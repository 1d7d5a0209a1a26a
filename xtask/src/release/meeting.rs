//! The page of a meeting.

use std::fs;

use super::{Asset, Looks, REMEDY, Release, made, read, replaced, say, told};
use crate::{
    error::{At, Result},
    scripts::Script,
};

/// The script of the page of a meeting, as that names it.
const MEET: &str = "meet.js";

/// What the page of a meeting fetches beside the style of the page.
pub struct Room {
    pub wasm: Asset,
    pub css: Asset,
    pub script: Asset,
    /// Reads links of earlier catalogs for the page for prospects.
    pub earlier: Asset,
}

impl Release<'_> {
    /// The page of a meeting.
    pub fn meeting(&self, looks: &Looks) -> Result<Room> {
        let wasm = self.hashed(&self.dist.join(format!("{}_bg.wasm", self.name)), "wasm")?;
        let own = self.short(&self.dist.join(format!("{}.css", self.name)), "css")?;
        let script = self.dist.join(MEET);
        let told = [told("WASM.url", wasm.url()), told("WASM.integrity", "undefined".to_owned())];
        Script::Meeting.release(self.tools, &self.glue, &script, &told)?;
        let script = self.hashed(&script, "js")?;
        let earlier = self.dist.join("earlier.js");
        Script::Earlier.release(self.tools, &self.glue, &earlier, &told)?;
        let earlier = self.hashed(&earlier, "earlier.js")?;
        let html = say(&read(&self.dist.join("meeting.html"))?, &read(&made("said-in-meeting.json"))?)?;
        let html = replaced(&html, "advisor.css", &looks.first.file)?;
        let html = replaced(&html, "\"rest.css\"", &format!("\"{}\"", looks.rest.file))?;
        let html = replaced(&html, "meeting.css", &own.file)?;
        self.put("meeting.html", &replaced(&html, MEET, &script.file)?)?;
        fs::remove_file(&self.glue).at(&self.glue, REMEDY)?;
        Ok(Room { wasm, css: own, script, earlier })
    }
}
