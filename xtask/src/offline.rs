//! What the service worker of the stand-alone page keeps.

use std::{fs, path::Path};

use crate::{
    error::{At, Result},
    hash,
    scripts::Script,
    tools::Tools,
};

/// What is kept under a name that stays: its address, and its file.
const PAGES: [(&str, &str); 5] = [
    ("./", "index.html"),
    ("meeting.html", "meeting.html"),
    ("text.html", "text.html"),
    ("app.webmanifest", "app.webmanifest"),
    ("icon.svg", "icon.svg"),
];

/// Writes the worker into `dist`, after all that it keeps: the pages, and the files that they need.
pub fn worker(tools: &Tools, glue: &Path, dist: &Path, files: &[&str]) -> Result {
    let kept = PAGES.into_iter().chain(files.iter().map(|file| (*file, *file)));
    let lines = kept.map(|(address, file)| {
        let path = dist.join(file);
        let contents = fs::read(&path).at(&path, "build the page first")?;
        Ok(format!("\"{address}\":\"{}\"", hash::integrity(&contents)))
    });
    let list = format!("{{{}}}", lines.collect::<Result<Vec<_>>>()?.join(","));
    let version = format!("\"{}\"", hash::short(list.as_bytes()));
    let told = [("FILES".to_owned(), list), ("VERSION".to_owned(), version)];
    Script::Worker.release(tools, glue, &dist.join("offline.js"), &told)
}
