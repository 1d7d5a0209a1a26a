//! What can go wrong around the product: each fault, what is seen of it, and what is kept. `docs/faults.md` lists all.

mod clock;
mod components;
mod endurance;
mod history;
mod hurtful;
mod leaving;
mod loading;
mod patched;
mod stored;
mod tabs;

use crate::engine::Look;
use crate::files::{begun_with, built};
use crate::meeting::{VERSION, code};
use crate::page::Page;
use crate::site::{Around, POLICY, Site};

/// The first question.
const FIRST: &str = "In an ordinary week, whom do you want to turn to?";

/// A release on whose pages a script of the test's runs before all else, as an extension of the browser's might.
#[derive(Clone, Copy, Debug)]
struct Meddled(&'static str);

impl Meddled {
    /// Opens one of its pages in a new browser.
    fn open(self, path: &str) -> Page {
        Page::at(path, Site::around(self), Look::Light)
    }
}

impl Around for Meddled {
    fn file(&self, path: &str) -> Option<Vec<u8>> {
        let page = match path {
            "/meddled.js" => return Some(self.0.as_bytes().to_vec()),
            "/" => "index.html",
            "/meeting.html" => "meeting.html",
            _ => return None,
        };
        let html = String::from_utf8(built(page)?).expect("a page is text");
        Some(begun_with(&["/witness.js", "/meddled.js"], &html).into_bytes())
    }

    fn policy(&self) -> String {
        POLICY.to_owned()
    }
}

/// Loads the page again with these answers kept, at this step; both as in a link.
fn begin_kept(page: &Page, answers: &str, step: &str) {
    page.ask(&format!("sessionStorage.setItem('tier-advisor', {:?})", code(VERSION, '_', answers, step)));
    page.begin_to_reload();
}

/// What is kept of a part of the session: its answers, or its step.
fn kept(page: &Page, part: Part) -> String {
    let code = page.ask("return sessionStorage.getItem('tier-advisor') ?? ''");
    code.as_str().and_then(|code| code.split('.').nth(part as usize)).unwrap_or_default().to_owned()
}

/// The parts of a session that is kept, as they stand in its code.
#[derive(Clone, Copy, Debug)]
enum Part {
    /// What was answered.
    Answers = 3,
    /// Where the conversation stands.
    Step = 4,
}
