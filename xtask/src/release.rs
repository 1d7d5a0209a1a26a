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
    scripts::{Script, Told},
    tools::Tools,
};

/// Where the pages and data go that are made from the catalog.
const PAGES: &str = "target/pages";

/// What stands in `index.html` for the first question.
const FIRST: &str = "<main class=ta><p class=page>Loading the advisor…</p></main>";

/// How the page to read looks.
const TEXT_STYLE: &str = "styles/text.css";

/// The page for an iframe.
const FRAME: &str = "src/embed/frame/embed.html";

/// What is deployed as it is written.
const COPIED: [&str; 4] =
    ["src/embed/frame/embed.css", "src/embed/package.json", "src/embed/custom-elements.json", "LICENSE"];

const REMEDY: &str = "build the page first, and let it be written";

/// Finishes the build in `dist`, whose files trunk called `name`.
pub fn finish(tools: &Tools, dist: &Path, name: &str) -> Result {
    run(tools.command("cargo").args(["run", "--quiet", "-p", "tier-advisor-pages", "--", PAGES]))?;
    let release = Release { dist, name };
    let wasm = release.hashed(&dist.join(format!("{name}_bg.wasm")), "wasm")?;
    let css = release.hashed(&dist.join(format!("{name}.css")), "css")?;
    let catalog = release.hashed(&page("catalog.json"), "json")?;
    // A bundler that knows style sheets would rewrite this one, and it is checked against its hash.
    let style = release.hashed(&dist.join(&css.file), "css.txt")?;
    release.put(&css.file, &read(&dist.join(&style.file))?)?;

    let glue = dist.join(format!("{name}.js"));
    let start = dist.join("start.js");
    // On a page of its own, a name that tells the contents is enough.
    Script::Page.release(
        tools,
        &glue,
        &start,
        &[told("WASM.url", wasm.url()), told("WASM.integrity", "undefined".to_owned())],
    )?;
    let start = release.hashed(&start, "js")?;

    let rest = dist.join("rest.js");
    Script::Advisor.release(tools, &glue, &rest, &[wasm.told("WASM"), catalog.told("CATALOG")].concat())?;
    let rest = release.hashed(&rest, "js")?;

    let element = dist.join("tier-advisor.js");
    let (first, words) = (read(&page("first.json"))?, read(&page("words.json"))?);
    let made = [told("REST", rest.url()), told("FIRST", first), told("WORDS", words)];
    Script::Element.release(tools, &glue, &element, &[style.told("STYLE").as_slice(), &made].concat())?;
    // The same bytes for good, for whoever pins them by their hash; and the script that it fetches, for an import map.
    let versioned = format!("tier-advisor-{}.js", env!("CARGO_PKG_VERSION"));
    let script = read(&element)?;
    release.put(&versioned, &script)?;
    let hashes = [(versioned, integrity(script.as_bytes())), (rest.file, rest.integrity)];
    let hashes = hashes.map(|(file, hash)| format!("  \"{file}\": \"{hash}\""));
    release.put("integrity.json", &format!("{{\n{}\n}}\n", hashes.join(",\n")))?;

    Script::Inside.release(tools, &glue, &dist.join("inside.js"), &[])?;
    Script::Frame.release(tools, &glue, &dist.join("tier-advisor-frame.js"), &[])?;
    fs::remove_file(&glue).at(&glue, REMEDY)?;

    declarations::write(tools, &dist.join("tier-advisor.d.ts"))?;
    for file in COPIED {
        let from = Path::new(file);
        let to = dist.join(from.file_name().unwrap_or_default());
        fs::copy(from, &to).at(from, "write it again")?;
    }
    let text_style = release.hashed(Path::new(TEXT_STYLE), "css")?;
    let fallback = read(&page("fallback.html"))?;
    let text = replaced(&read(&page("fallback-page.html"))?, "tier-advisor.css", &text_style.file)?;
    let frame = replaced(&read(Path::new(FRAME))?, "<!-- fallback -->", &fallback)?;
    release.put("fallback.html", &fallback)?;
    release.put("text.html", &text)?;
    release.put("embed.html", &replaced(&frame, "text.css", &text_style.file)?)?;
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
    /// Where a script finds it, as a script writes that.
    fn url(&self) -> String {
        format!("\"./{}\"", self.file)
    }

    /// What a script is told of it, under a name.
    fn told(&self, name: &str) -> [Told; 2] {
        let integrity = format!("\"{}\"", self.integrity);
        [(format!("{name}.url"), self.url()), (format!("{name}.integrity"), integrity)]
    }
}

impl Release<'_> {
    /// Puts a file into the build under a name that tells its contents: a browser may keep it for good.
    fn hashed(&self, from: &Path, extension: &str) -> Result<Asset> {
        let contents = fs::read(from).at(from, REMEDY)?;
        let hash = Sha384::digest(&contents);
        let short = hash.iter().take(5).fold(0, |number: u64, byte| number << 8 | u64::from(*byte));
        let file = format!("{}-{short:010x}.{extension}", self.name);
        let to = self.dist.join(&file);
        fs::write(&to, &contents).at(&to, REMEDY)?;
        if from.starts_with(self.dist) {
            fs::remove_file(from).at(from, REMEDY)?;
        }
        Ok(Asset { file, integrity: integrity(&contents) })
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

/// A hash as a browser checks it.
fn integrity(contents: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(contents)))
}

fn told(name: &str, json: String) -> Told {
    (name.to_owned(), json)
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
