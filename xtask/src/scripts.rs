//! The scripts around the WebAssembly, each bundled into one file.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    error::{At, Result},
    run::run,
    styles,
    tools::Tools,
};

/// Where the scripts lie.
pub const SOURCES: &str = "src/embed";

/// Where the service worker lies.
const WORKER: &str = "src/embed/offline";

/// What the scripts call the script that wasm-bindgen writes: what all share of it, and what others have.
const GLUES: [&str; 3] = ["#glue", "#meeting", "#others"];

/// The style sheets that scripts hold as text. A script imports `#NAME.css`: the sheet without its comments.
const SHEETS: [&str; 4] = [
    "src/embed/element/host.css",
    "src/embed/page/later.css",
    "src/embed/page/offer.css",
    "src/embed/shared/dialog.css",
];

/// Where those sheets go, without their comments.
const SHORT_SHEETS: &str = "target/sheets";

/// What a script is told when it is bundled: the name of a constant, and its value as JSON.
pub type Told = (String, String);

/// A script that others load.
#[derive(Clone, Copy, Debug)]
pub enum Script {
    /// Starts the stand-alone page.
    Page,
    /// What the stand-alone page can do besides.
    Later,
    /// Keeps that page for when there is no network.
    Worker,
    /// Starts the page of a meeting.
    Meeting,
    /// Reads links of earlier catalogs.
    Earlier,
    /// Defines the element.
    Element,
    /// What the element fetches when it is needed.
    Advisor,
    /// What the element fetches where a page gives a catalog of its own.
    Others,
    /// Stands in the page for an iframe.
    Inside,
    /// Stands in the page around the iframe.
    Frame,
}

impl Script {
    fn source(self) -> &'static str {
        match self {
            Self::Page => "src/embed/page/start.ts",
            Self::Later => "src/embed/page/later.ts",
            Self::Worker => "src/embed/offline/worker.ts",
            Self::Meeting => "src/embed/meeting/index.ts",
            Self::Earlier => "src/embed/meeting/earlier.ts",
            Self::Element => "src/embed/element/index.ts",
            Self::Advisor => "src/embed/advisor/index.ts",
            Self::Others => "src/embed/others/index.ts",
            Self::Inside => "src/embed/frame/inside.ts",
            Self::Frame => "src/embed/frame/tier-advisor-frame.ts",
        }
    }

    /// Bundles it for release, with all that it needs in it: the script that wasm-bindgen wrote is `glue`.
    pub fn release(self, tools: &Tools, glue: &Path, to: &Path, told: &[Told]) -> Result {
        shorten_sheets(tools)?;
        short_sheets().try_for_each(|sheet| styles::rename(&sheet))?;
        let glue = fs::canonicalize(glue).at(glue, "build the page first")?;
        run(self.bundle(tools, &glue.display().to_string(), to, told).arg("--minify"))?;
        // The bundler shortens each statement for itself; this joins them. It makes arrows of functions that ask for no
        // `this`: unsafe only where somebody makes objects with one.
        let mut terser = tools.command("terser");
        terser.arg(to).args(["--module", "--ecma=2020", "--compress=passes=3,unsafe_arrows", "--mangle", "--output"]);
        run(terser.arg(to))
    }

    fn bundle(self, tools: &Tools, glue: &str, to: &Path, told: &[Told]) -> Command {
        let mut esbuild = tools.command("esbuild");
        esbuild.args([
            self.source(),
            // A script that is fetched later is named by its contents, and not there when this one is bundled.
            "--external:./advisor-*.js",
            "--external:./meeting-*.js",
            "--external:./others-*.js",
            "--bundle",
            "--format=esm",
            "--log-level=warning",
            "--loader:.css=text",
            "--target=es2024",
        ]);
        let names = SHEETS.iter().filter_map(|sheet| Path::new(sheet).file_name()?.to_str());
        esbuild.args(names.map(|name| format!("--alias:#{name}=./{SHORT_SHEETS}/{name}")));
        esbuild.args(GLUES.map(|name| format!("--alias:{name}={glue}"))).arg(format!("--outfile={}", to.display()));
        esbuild.args(told.iter().map(|(name, json)| format!("--define:{name}={json}")));
        esbuild
    }
}

/// The sheets that scripts hold, without their comments.
fn short_sheets() -> impl Iterator<Item = PathBuf> {
    SHEETS.iter().filter_map(|sheet| Some(Path::new(SHORT_SHEETS).join(Path::new(sheet).file_name()?)))
}

/// Bundling takes a sheet into a script as it finds it.
fn shorten_sheets(tools: &Tools) -> Result {
    styles::shorten(tools, &SHEETS.map(Path::new), Path::new(SHORT_SHEETS))
}

/// Checks the types of all scripts.
pub fn check(tools: &Tools) -> Result {
    // A worker has other things around it than a page.
    [SOURCES, WORKER].iter().try_for_each(|project| run(tools.command("tsc").args(["--project", project])))
}

/// Writes down the types of what the element's script exports.
pub fn types(tools: &Tools, to: &Path) -> Result {
    let mut tsc = tools.command("tsc");
    tsc.args(["--project", SOURCES, "--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--outDir"]);
    run(tsc.arg(to))
}

/// The scripts of the stand-alone pages, for trunk to copy: they find the WebAssembly under the names that trunk gives.
pub fn for_development(tools: &Tools) -> Result {
    shorten_sheets(tools)?;
    // Its words are made for a release only.
    let later =
        ("LATER".to_owned(), "\"data:text/javascript,export const besides = () => {}, heed = () => {}\"".to_owned());
    let text = ("TEXT.url".to_owned(), "\"./text.css\"".to_owned());
    let rest = ("REST_STYLE.url".to_owned(), "\"./rest.css\"".to_owned());
    for (script, name, to, more) in [
        (Script::Page, "advisor", "target/scripts/start.js", vec![later, text, rest]),
        (Script::Meeting, "meeting", "target/scripts/meet.js", Vec::new()),
    ] {
        let wasm = ("WASM.url".to_owned(), format!("\"./{name}_bg.wasm\""));
        let integrity = ("WASM.integrity".to_owned(), "undefined".to_owned());
        let glue = format!("./{name}.js");
        let told = [vec![wasm, integrity], more].concat();
        run(script.bundle(tools, &glue, Path::new(to), &told).arg(format!("--external:{glue}")))?;
    }
    Ok(())
}
