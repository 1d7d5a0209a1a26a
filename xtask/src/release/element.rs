//! The element, and the package that holds it.

use std::{fs, path::Path};

use super::{Asset, Looks, Release, made, read, told};
use crate::{
    declarations,
    error::{At, Result},
    hash,
    scripts::Script,
};

/// What is deployed as it is written.
const COPIED: [&str; 7] = [
    "src/embed/frame/embed.css",
    "src/embed/app/icon.svg",
    "src/embed/package.json",
    "src/embed/custom-elements.json",
    "docs/session.schema.json",
    "docs/catalog.schema.json",
    "LICENSE",
];

impl Release<'_> {
    /// The element: its script, what that fetches, its types, and the package that holds them.
    pub fn element(&self, wasm: &Asset, looks: &Looks, others: &Asset) -> Result {
        let catalog = self.hashed(&made("catalog.json"), "catalog.json")?;

        let rest = self.dist.join("rest.js");
        Script::Advisor.release(
            self.tools,
            &self.glue,
            &rest,
            &[
                wasm.told("WASM").as_slice(),
                &catalog.told("CATALOG"),
                &looks.rest_json.told("REST_STYLE"),
                &[told("SHARE", read(&made("share.json"))?), told("MEET", read(&made("meet.json"))?)],
            ]
            .concat(),
        )?;
        let rest = self.hashed(&rest, "js")?;

        let script = self.dist.join("tier-advisor.js");
        let (first, words) = (read(&made("first.json"))?, read(&made("words.json"))?);
        let style = &looks.first_json;
        let own = [told("REST", rest.url()), told("OTHERS", others.url()), told("FIRST", first), told("WORDS", words)];
        Script::Element.release(self.tools, &self.glue, &script, &[style.told("STYLE").as_slice(), &own].concat())?;
        self.pin(&read(&script)?, style, &[&rest, others])?;
        declarations::write(self.tools, self.dist)?;
        for file in COPIED {
            let from = Path::new(file);
            let to = self.dist.join(from.file_name().unwrap_or_default());
            fs::copy(from, &to).at(from, "write it again")?;
        }
        Ok(())
    }

    /// The same script under a name whose bytes stay for good; its hash, and for an import map that of what it fetches.
    fn pin(&self, script: &str, style: &Asset, fetched: &[&Asset]) -> Result {
        let file = format!("tier-advisor-{}.js", env!("CARGO_PKG_VERSION"));
        self.put(&file, script)?;
        let script = Asset { file, integrity: hash::integrity(script.as_bytes()) };
        let all = [&[&script], fetched].concat();
        let hashes: Vec<_> = all.iter().map(|asset| format!("  \"{}\": \"{}\"", asset.file, asset.integrity)).collect();
        self.put("integrity.json", &format!("{{\n{}\n}}\n", hashes.join(",\n")))?;
        self.put("head.html", &head(style, &script))
    }
}

/// What a page may say in its head: the script, checked, and the style, so that it comes at the same time.
fn head(style: &Asset, script: &Asset) -> String {
    format!(
        "<link rel=\"preload\" as=\"fetch\" crossorigin href=\"/advisor/{}\"\n  integrity=\"{}\">\n\
         <script type=\"module\" crossorigin src=\"/advisor/{}\"\n  integrity=\"{}\"></script>\n",
        style.file, style.integrity, script.file, script.integrity
    )
}
