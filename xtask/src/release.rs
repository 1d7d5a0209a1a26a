//! From what trunk built to what is deployed: pages put together, scripts bundled, names that tell the contents.

mod looks;
mod says;

use std::{
    fs,
    path::{Path, PathBuf},
};

use looks::Looks;
use says::say;

use crate::{
    declarations,
    error::{At, Error, Result},
    hash, licences, offline,
    run::run,
    scripts::{Script, Told},
    tools::Tools,
};

/// Where the pages and data go that are made from the catalog.
const PAGES: &str = "target/pages";

/// What stands in `index.html` for the first question.
const FIRST: &str = "<main class=ta><p class=page>Loading the advisor…</p></main>";

/// What stands in a page for the text to read.
const TEXT: &str = "What the advisor knows, to read.";

/// The script of the stand-alone page, as `index.html` names it.
const START: &str = "start.js";

/// How the page to read looks.
const TEXT_STYLE: &str = "styles/text.css";

/// The script of the page of a meeting, as that names it.
const MEET: &str = "meet.js";

/// The page for an iframe.
const FRAME: &str = "src/embed/frame/embed.html";

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

const REMEDY: &str = "build the page first, and let it be written";

/// Finishes the build in `dist`, whose files trunk called `name`, those of a meeting `meeting`, and those of what reads
/// catalogs of others `others`.
pub fn finish(tools: &Tools, dist: &Path, name: &str, meeting: &str, others: &str) -> Result {
    run(tools.command("cargo").args(["run", "--quiet", "--locked", "-p", "tier-advisor-pages", "--", PAGES]))?;
    let named = |name| Release { tools, dist, name, glue: dist.join(format!("{name}.js")) };
    let release = named(name);
    let wasm = release.hashed(&dist.join(format!("{name}_bg.wasm")), "wasm")?;
    let looks = release.looks()?;
    let text = release.hashed(Path::new(TEXT_STYLE), "text.css")?;
    let room = named(meeting).meeting(&looks)?;
    let others = named(others).others(&looks)?;
    let [script, later] = release.page(&wasm, &looks, &text, &room.earlier)?;
    release.element(&wasm, &looks, &others)?;
    release.frame(&text)?;
    licences::write(tools, &dist.join("licences.txt"))?;
    let Room { wasm: room, css: room_css, script: meet, earlier } = &room;
    let Looks { first, rest, .. } = &looks;
    let files = [&wasm, first, rest, &text, &script, &later, room, room_css, meet, earlier].map(|asset| &*asset.file);
    offline::worker(tools, &release.glue, dist, &files)?;
    fs::remove_file(&release.glue).at(&release.glue, REMEDY)
}

/// What the page of a meeting fetches beside the style of the page.
struct Room {
    wasm: Asset,
    css: Asset,
    script: Asset,
    /// Reads links of earlier catalogs for the page for prospects.
    earlier: Asset,
}

/// A build being finished.
struct Release<'a> {
    tools: &'a Tools,
    dist: &'a Path,
    name: &'a str,
    /// What wasm-bindgen wrote, which becomes part of the scripts.
    glue: PathBuf,
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
    /// The stand-alone page: its scripts, and the first question in it.
    fn page(&self, wasm: &Asset, looks: &Looks, text: &Asset, earlier: &Asset) -> Result<[Asset; 2]> {
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

    /// The page of a meeting.
    fn meeting(&self, looks: &Looks) -> Result<Room> {
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

    /// What the element fetches where a page gives a catalog of its own.
    fn others(&self, looks: &Looks) -> Result<Asset> {
        let wasm = self.hashed(&self.dist.join(format!("{}_bg.wasm", self.name)), "wasm")?;
        let script = self.dist.join("others-script.js");
        let share = [told("SHARE", read(&made("share.json"))?)];
        let told = [wasm.told("WASM").as_slice(), &looks.rest_json.told("REST_STYLE"), &share].concat();
        Script::Others.release(self.tools, &self.glue, &script, &told)?;
        fs::remove_file(&self.glue).at(&self.glue, REMEDY)?;
        self.hashed(&script, "js")
    }

    /// The element: its script, what that fetches, its types, and the package that holds them.
    fn element(&self, wasm: &Asset, looks: &Looks, others: &Asset) -> Result {
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

    /// The page for an iframe, and the text to read where nothing runs: alone, and for the inside of an element.
    fn frame(&self, style: &Asset) -> Result {
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

    /// Puts a file into the build under a name that tells its contents: a browser may keep it for good.
    fn hashed(&self, from: &Path, extension: &str) -> Result<Asset> {
        let contents = fs::read(from).at(from, REMEDY)?;
        let file = format!("{}-{}.{extension}", self.name, hash::short(&contents));
        let to = self.dist.join(&file);
        fs::write(&to, &contents).at(&to, REMEDY)?;
        if from.starts_with(self.dist) {
            fs::remove_file(from).at(from, REMEDY)?;
        }
        Ok(Asset { file, integrity: hash::integrity(&contents) })
    }

    fn put(&self, file: &str, text: &str) -> Result {
        let to = self.dist.join(file);
        fs::write(&to, text).at(&to, REMEDY)
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

/// A file that is made from the catalog.
fn made(file: &str) -> PathBuf {
    Path::new(PAGES).join(file)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).at(path, REMEDY)
}
