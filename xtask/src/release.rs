//! From what trunk built to what is deployed: pages put together, scripts bundled, names that tell the contents.

use std::{
    fs,
    path::{Path, PathBuf},
};

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha384};

use crate::{
    declarations,
    error::{At, Error, Result},
    run::run,
    scripts::Script,
    tools::Tools,
};

/// Where the pages and data go that are made from the catalog.
const PAGES: &str = "target/pages";

/// What stands in `index.html` for the first question.
const FIRST: &str = "<main class=ta><p class=page>Loading the advisor…</p></main>";

/// How the page to read looks.
const TEXT_STYLE: &str = "styles/text.css";

const REMEDY: &str = "build the page first, and let it be written";

/// Finishes the build in `dist`, whose files trunk called `name`.
pub fn finish(tools: &Tools, dist: &Path, name: &str) -> Result {
    run(tools.command("cargo").args(["run", "--quiet", "-p", "tier-advisor-pages", "--", PAGES]))?;
    let release = Release { dist, name };
    let wasm = release.hashed(&dist.join(format!("{name}_bg.wasm")), "wasm")?;
    let css = release.hashed(&dist.join(format!("{name}.css")), "css")?;
    let catalog = release.hashed(&page("catalog.json"), "json")?;
    let (wasm_told, css_told, catalog_told) = (wasm.as_json(), css.as_json(), catalog.as_json());
    let glue = dist.join(format!("{name}.js"));
    let start = dist.join("start.js");
    // On a page of its own, a name that tells the contents is enough.
    let wasm_here = format!(r#"{{"url":"{}"}}"#, wasm.file);
    Script::Page.release(tools, &glue, &start, &[("WASM", &wasm_here)])?;
    let start = release.hashed(&start, "js")?;

    let rest = dist.join("rest.js");
    Script::Advisor.release(tools, &glue, &rest, &[("WASM", &wasm_told), ("CATALOG", &catalog_told)])?;
    let rest = format!("{:?}", release.hashed(&rest, "js")?.file);

    let element = dist.join("tier-advisor.js");
    let (first, words) = (read(&page("first.json"))?, read(&page("words.json"))?);
    let told = [("STYLE", css_told.as_str()), ("REST", &rest), ("FIRST", &first), ("WORDS", &words)];
    Script::Element.release(tools, &glue, &element, &told)?;
    fs::remove_file(&glue).at(&glue, REMEDY)?;
    // The same bytes for good, for whoever pins them by their hash.
    let versioned = dist.join(format!("tier-advisor-{}.js", env!("CARGO_PKG_VERSION")));
    fs::copy(&element, &versioned).at(&versioned, REMEDY)?;

    declarations::write(tools, &dist.join("tier-advisor.d.ts"))?;
    let text_style = release.hashed(Path::new(TEXT_STYLE), "css")?;
    release.put("fallback.html", &read(&page("fallback.html"))?)?;
    release.put("text.html", &replaced(&read(&page("fallback-page.html"))?, "tier-advisor.css", &text_style.file)?)?;
    release.put_index_together(&[(format!("{name}.css"), &css), ("start.js".to_owned(), &start)])
}

/// A build being finished.
struct Release<'a> {
    dist: &'a Path,
    name: &'a str,
}

/// A file whose name tells its contents.
struct Asset {
    file: String,
    integrity: String,
}

impl Asset {
    fn as_json(&self) -> String {
        format!(r#"{{"url":"{}","integrity":"{}"}}"#, self.file, self.integrity)
    }
}

impl Release<'_> {
    /// Puts a file into the build under a name that tells its contents: a browser may keep it for good.
    fn hashed(&self, from: &Path, extension: &str) -> Result<Asset> {
        let contents = fs::read(from).at(from, REMEDY)?;
        let hash = Sha384::digest(&contents);
        let short: String = hash.iter().take(5).map(|byte| format!("{byte:02x}")).collect();
        let file = format!("{}-{short}.{extension}", self.name);
        let to = self.dist.join(&file);
        fs::write(&to, contents).at(&to, REMEDY)?;
        if from.starts_with(self.dist) {
            fs::remove_file(from).at(from, REMEDY)?;
        }
        Ok(Asset { file, integrity: format!("sha384-{}", BASE64_STANDARD.encode(hash)) })
    }

    fn put(&self, file: &str, text: &str) -> Result {
        let to = self.dist.join(file);
        fs::write(&to, text).at(&to, REMEDY)
    }

    /// Puts the first question, the text to read without WebAssembly, and the new names into `index.html`.
    fn put_index_together(&self, renamed: &[(String, &Asset)]) -> Result {
        let path = self.dist.join("index.html");
        let mut html = read(&path)?;
        html = replaced(&html, FIRST, &read(&page("first.html"))?)?;
        html = without_link_to_rust(&html).replace(" data-integrity=none", "");
        for (old, new) in renamed {
            html = replaced(&html, old, &new.file)?;
        }
        self.put("index.html", &html)
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

/// `text` with `old` replaced, which must be there.
fn replaced(text: &str, old: &str, new: &str) -> Result<String> {
    if text.contains(old) {
        return Ok(text.replace(old, new));
    }
    Err(Error::new(format!(
        "`{old}` is not in the page any more; write it there, or change it in xtask/src/release.rs"
    )))
}

fn page(file: &str) -> PathBuf {
    Path::new(PAGES).join(file)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).at(path, REMEDY)
}
