//! From what trunk built to what is deployed: pages put together, scripts bundled, names that tell the contents.

mod element;
mod frame;
mod looks;
mod meeting;
mod others;
mod page;
mod says;

use std::{
    fs,
    path::{Path, PathBuf},
};

use looks::Looks;
use meeting::Room;
use says::say;

use crate::{
    error::{At, Error, Result},
    hash, licences, offline,
    run::run,
    scripts::Told,
    tools::Tools,
};

/// Where the pages and data go that are made from the catalog.
const PAGES: &str = "target/pages";

/// How the page to read looks.
const TEXT_STYLE: &str = "styles/text.css";

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

fn told(name: &str, json: String) -> Told {
    (name.to_owned(), json)
}

/// `text` with `old` replaced, which must be there.
fn replaced(text: &str, old: &str, new: &str) -> Result<String> {
    if text.contains(old) {
        return Ok(text.replace(old, new));
    }
    Err(Error::new(format!("`{old}` is not in the page any more; write it there, or change it in xtask/src/release")))
}

/// A file that is made from the catalog.
fn made(file: &str) -> PathBuf {
    Path::new(PAGES).join(file)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).at(path, REMEDY)
}
