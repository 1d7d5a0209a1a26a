//! The style sheets of a release.

use std::{fs, path::Path};

use super::{Asset, REMEDY, Release, read};
use crate::{
    error::{At, Result},
    styles,
};

/// Where style sheets go to be shortened.
const SHORT: &str = "target/styles/short";

/// How the advisor looks: the first question, and the rest. A page fetches it as style sheets, the element as JSON.
pub struct Looks {
    pub first: Asset,
    pub rest: Asset,
    pub first_json: Asset,
    pub rest_json: Asset,
}

impl Release<'_> {
    /// The style sheets.
    pub fn looks(&self) -> Result<Looks> {
        let first = self.dist.join(format!("{}.css", self.name));
        styles::rename(&first)?;
        let first = self.hashed(&first, "css")?;
        let rest = self.short(&self.dist.join("rest.css"), "rest.css")?;
        let (first_json, rest_json) = (self.json(&first, "style.json")?, self.json(&rest, "rest.json")?);
        Ok(Looks { first, rest, first_json, rest_json })
    }

    /// A style sheet without its comments, in its place. Trunk shortens only what a page links.
    pub fn short(&self, sheet: &Path, extension: &str) -> Result<Asset> {
        styles::shorten(self.tools, &[sheet], Path::new(SHORT))?;
        let short = Path::new(SHORT).join(sheet.file_name().unwrap_or_default());
        fs::rename(&short, sheet).at(&short, REMEDY)?;
        styles::rename(sheet)?;
        self.hashed(sheet, extension)
    }

    /// A style sheet as a string in JSON, for the element. A bundler that knows style sheets would rewrite one, and this
    /// is checked against its hash. JSON is what servers compress besides; many send a text as it is.
    fn json(&self, sheet: &Asset, extension: &str) -> Result<Asset> {
        let json = self.dist.join(extension);
        let text = serde_json::Value::String(read(&self.dist.join(&sheet.file))?);
        fs::write(&json, text.to_string()).at(&json, REMEDY)?;
        self.hashed(&json, extension)
    }
}
