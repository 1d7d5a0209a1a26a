//! The scripts around the WebAssembly, each bundled into one file.

use std::{fs, path::Path, process::Command};

use crate::{
    error::{At, Result},
    run::run,
    tools::Tools,
};

const PAGE: &str = "src/embed/page/start.ts";
const ELEMENT: &str = "src/embed/element/index.ts";

/// What the scripts call the script that wasm-bindgen writes.
const GLUE: &str = "#glue";

/// What a script is told when it is bundled: the name of a constant, and its value as JSON.
pub type Told<'a> = (&'a str, &'a str);

/// The script of the stand-alone page, for trunk to copy: it finds the WebAssembly under the names that trunk gives.
pub fn for_development(tools: &Tools) -> Result {
    let assets = r#"{"wasm":{"url":"advisor_bg.wasm"},"css":{"url":"advisor.css"},"catalog":{"url":"catalog.json"}}"#;
    let mut esbuild = bundle(tools, PAGE, "./advisor.js", Path::new("target/scripts/start.js"), &[("ASSETS", assets)]);
    run(esbuild.arg("--external:./advisor.js"))
}

/// The script of the stand-alone page for release, with all that it needs in it.
pub fn page(tools: &Tools, glue: &Path, to: &Path, told: &[Told]) -> Result {
    run(bundle(tools, PAGE, &absolute(glue)?, to, told).arg("--minify"))
}

/// The script that defines the element.
pub fn element(tools: &Tools, glue: &Path, to: &Path, told: &[Told]) -> Result {
    run(bundle(tools, ELEMENT, &absolute(glue)?, to, told).arg("--minify"))
}

fn bundle(tools: &Tools, script: &str, glue: &str, to: &Path, told: &[Told]) -> Command {
    let mut esbuild = tools.command("esbuild");
    esbuild.args([script, "--bundle", "--format=esm", "--log-level=warning", "--target=es2024"]);
    esbuild.arg(format!("--alias:{GLUE}={glue}")).arg(format!("--outfile={}", to.display()));
    esbuild.args(told.iter().map(|(name, json)| format!("--define:{name}={json}")));
    esbuild
}

fn absolute(path: &Path) -> Result<String> {
    let path = fs::canonicalize(path).at(path, "build the page first")?;
    Ok(path.display().to_string())
}
