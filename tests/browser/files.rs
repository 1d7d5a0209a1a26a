//! The files that were built.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::engine::told;

/// The advisor's own page, with a witness before all else. Altered like this, no browser keeps it for later.
pub fn index() -> String {
    witnessed("index.html")
}

/// A page of the release, with a witness before all else.
pub fn witnessed(page: &str) -> String {
    let html = fs::read_to_string(dist().join(page))
        .unwrap_or_else(|error| panic!("{}/{page}: {error}: run `cargo xtask test`", dist().display()));
    begun_with(&["/witness.js", "/storage.js"], &html)
}

/// A page with scripts of the tests before all else.
pub fn begun_with(scripts: &[&str], html: &str) -> String {
    let start = html.find("<meta").expect("the page has a head");
    let scripts: Vec<_> = scripts.iter().map(|script| format!("<script src={script}></script>")).collect();
    let (before, after) = html.split_at(start);
    [before, &scripts.concat(), after].concat()
}

/// The names of all files that were built.
pub fn all() -> Vec<String> {
    let entries = fs::read_dir(dist()).expect("there is a build");
    entries.map(|entry| entry.expect("an entry of it").file_name().display().to_string()).collect()
}

/// A file that was built.
pub fn built(path: &str) -> Option<Vec<u8>> {
    let is_inside = path.split('/').all(|part| part != "..");
    is_inside.then(|| fs::read(dist().join(path.trim_start_matches('/'))).ok())?
}

/// What a careful host calls a file's content.
pub fn kind(path: &str) -> &'static str {
    let kinds = [
        ("js", "text/javascript"),
        ("css", "text/css"),
        ("txt", "text/plain"),
        ("wasm", "application/wasm"),
        ("json", "application/json"),
        ("svg", "image/svg+xml"),
    ];
    kinds.iter().find(|(extension, _)| has_extension(path, extension)).map_or("text/html; charset=utf-8", |kind| kind.1)
}

/// Whether a path ends so.
pub fn has_extension(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|own| own == extension)
}

/// The directory of the release build.
fn dist() -> &'static Path {
    static DIST: OnceLock<PathBuf> = OnceLock::new();
    DIST.get_or_init(|| told("TIER_ADVISOR_DIST").into())
}
