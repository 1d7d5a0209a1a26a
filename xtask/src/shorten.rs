//! Shorter names between the page's script and its WebAssembly.
//!
//! What the two call each other by carries a hash, some seventy of them, in both files: a kilobyte and a half that does
//! not compress. Binaryen gives the WebAssembly short names and tells them; esbuild gives the script the same.

use std::{fs, path::Path};

use crate::{
    error::{At, Error, Result},
    run::{output, run},
    tools::Tools,
};

/// What rustc compiles to today, and every browser of the last years runs.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Reading anew what it wrote, Binaryen finds more to leave out. What is aligned how is no more than a hint to browsers.
const AGAIN: [&str; 9] = [
    "--monomorphize",
    "-Oz",
    "--one-caller-inline-max-function-size=30",
    "--rse",
    "--merge-locals",
    "--coalesce-locals",
    "--reorder-locals",
    "--vacuum",
    "--dealign",
];

/// What the script that wasm-bindgen writes asks of a browser, where each that knows our WebAssembly says no.
const DENIED: [&str; 5] = [
    "typeof globalThis === 'undefined'",
    "typeof self === 'undefined'",
    "typeof window === 'undefined'",
    "typeof FinalizationRegistry === 'undefined'",
    "!('encodeInto' in cachedTextEncoder)",
];

/// Shortens the names in `dir`, and minifies the script. Trunk's own minifier cannot read what wasm-bindgen writes.
pub fn shorten(tools: &Tools, dir: &Path, name: &str) -> Result {
    let wasm = dir.join(format!("{name}_bg.wasm"));
    let script = dir.join(format!("{name}.js"));
    let mut binaryen = tools.command("wasm-opt");
    binaryen.args(FEATURES).args(AGAIN).args(["--strip-producers", "--strip-target-features"]);
    binaryen.args(["--minify-imports-and-exports-and-modules", "--output"]).arg(&wasm).arg(&wasm);
    let told = output(&mut binaryen)
        .ok_or_else(|| Error::new(format!("{}: wasm-opt cannot shorten its names; build it anew", wasm.display())))?;
    let names = Names::read(&told);

    let text = fs::read_to_string(&script).at(&script, "build the page first")?;
    // It is always told where the WebAssembly lies; a bundler would look for a file of the name that it falls back to.
    let text = text.replace(&format!("new URL('{name}_bg.wasm', import.meta.url)"), "undefined");
    let text = DENIED.iter().fold(text, |text, question| text.replace(question, "false"));
    fs::write(&script, names.with_module(&text)).at(&script, "let it be written")?;
    let cache = dir.join("names.json");
    fs::write(&cache, names.cache()).at(&cache, "let it be written")?;
    let mut esbuild = tools.command("esbuild");
    esbuild
        .arg(&script)
        .arg(format!("--outfile={}", script.display()))
        .arg(format!("--mangle-cache={}", cache.display()));
    esbuild.arg(names.pattern());
    // It warns of being called as it never is here.
    esbuild.arg("--pure:console.warn");
    run(esbuild.args(["--minify", "--format=esm", "--log-level=warning", "--allow-overwrite"]))?;
    fs::remove_file(&cache).at(&cache, "let it be removed")
}

/// What Binaryen called what: lines of `["module", "old", "new"]` for imports, of `["old", "new"]` for exports.
#[derive(Debug, PartialEq)]
struct Names<'a> {
    modules: Vec<(&'a str, &'a str)>,
    properties: Vec<(&'a str, &'a str)>,
}

impl<'a> Names<'a> {
    fn read(told: &'a str) -> Self {
        let mut names = Self { modules: Vec::new(), properties: Vec::new() };
        for line in told.lines() {
            let words: Vec<_> = line.split('"').skip(1).step_by(2).collect();
            match words.as_slice() {
                [_, old, new] | [old, new] if line.trim_start().starts_with('[') => names.properties.push((old, new)),
                _ => {}
            }
            if let [module, _, _] = words.as_slice() {
                names.modules.push((module, "a"));
            }
        }
        names.modules.dedup();
        names
    }

    /// The script, with the module called as the WebAssembly now calls it.
    fn with_module(&self, script: &str) -> String {
        self.modules
            .iter()
            .fold(script.to_owned(), |script, (old, new)| script.replace(&format!("\"{old}\""), &format!("\"{new}\"")))
    }

    /// Which properties of the script esbuild may rename: these and no others.
    fn pattern(&self) -> String {
        let olds: Vec<_> = self.properties.iter().map(|(old, _)| *old).collect();
        format!("--mangle-props=^({})$", olds.join("|"))
    }

    /// What esbuild is to call them.
    fn cache(&self) -> String {
        let pairs: Vec<_> = self.properties.iter().map(|(old, new)| format!("\"{old}\":\"{new}\"")).collect();
        format!("{{{}}}", pairs.join(","))
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    const TOLD: &str = "{\n \"imports\": [\n  [\"./page_bg.js\", \"__wbg_focus_1\", \"b\"]\n ],\n\"exports\": [\n  [\"memory\", \"c\"]\n ]\n}";

    #[test]
    fn short_names_are_read_from_what_binaryen_tells() {
        let names = Names::read(TOLD);
        assert_eq!(names.modules, [("./page_bg.js", "a")]);
        assert_eq!(names.properties, [("__wbg_focus_1", "b"), ("memory", "c")]);
    }

    #[test]
    fn the_script_gets_the_same_names() {
        let names = Names::read(TOLD);
        assert_eq!(names.with_module("{ \"./page_bg.js\": imports }"), "{ \"a\": imports }");
        assert_eq!(names.pattern(), "--mangle-props=^(__wbg_focus_1|memory)$");
        assert_eq!(names.cache(), "{\"__wbg_focus_1\":\"b\",\"memory\":\"c\"}");
    }
}
