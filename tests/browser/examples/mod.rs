//! The examples, as `cargo xtask test examples` puts them together.

use std::fs;
use std::path::{Path, PathBuf};

use crate::engine::{Look, told};
use crate::files::{begun_with, built};
use crate::hosts::DEEP;
use crate::page::Page;
use crate::site::{Around, POLICY, Site};

mod apps;
mod pages;

/// An example: the directory of its page.
struct Example(PathBuf);

impl Example {
    /// Opens it in a new browser.
    fn open(place: &str) -> Page {
        let place = Path::new(&told("TIER_ADVISOR_EXAMPLES")).join(place);
        let page = place.join("index.html");
        assert!(page.is_file(), "{}: not found: run `cargo xtask test examples`", page.display());
        Page::on(Site::around(Self(place)), Look::Light)
    }
}

impl Around for Example {
    /// The release lies where `../../dist` leads from here.
    fn file(&self, path: &str) -> Option<Vec<u8>> {
        match path {
            "/" => {
                let html = fs::read_to_string(self.0.join("index.html")).ok()?;
                Some(begun_with(&["/witness.js", "/deep.js"], &html).into_bytes())
            }
            "/deep.js" => Some(DEEP.into()),
            _ => match path.strip_prefix("/dist/") {
                Some(file) => built(file),
                None => fs::read(self.0.join(path.trim_start_matches('/'))).ok(),
            },
        }
    }

    fn policy(&self) -> String {
        format!("{POLICY}; frame-src 'self'; require-trusted-types-for 'script'")
    }
}
