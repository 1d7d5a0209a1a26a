//! The element on somebody else's page.

use std::iter;

use serde_json::Value;

use crate::engine::Look;
use crate::hosts::Host;
use crate::page::Page;
use crate::site::{Site, Wasm};

mod attributes;
mod catalog;
mod contract;
mod early;
mod events;
mod failing;
mod given;
mod hidden;
mod hostile;
mod input;
mod life;
mod memory;
mod moving;
mod safety;
mod sharing;
mod storing;

pub use memory::{Taken, WATCH};

/// The first question.
pub const FIRST: &str = "In an ordinary week, whom do you want to turn to?";
/// The second.
pub const SECOND: &str = "How often do you want to talk through progress?";

/// What is said where it cannot be loaded.
const FAILED: &str = "The advisor could not be loaded.";
/// The way to try again.
const RETRY: &str = "Try again";

/// Opens a page of somebody else's in a new browser, and does as told.
fn host(host: Host, what: impl FnOnce(&Page)) {
    let page = open(host);
    what(&page);
    page.assert_clean();
}

/// Opens a page of somebody else's, on which something may fail.
fn open(host: Host) -> Page {
    Page::on(Site::around(host), Look::Light)
}

/// The same, where the page's code is served like this.
pub fn open_with(host: Host, wasm: Wasm) -> Page {
    let site = Site::around(host);
    site.change(wasm);
    Page::on(site, Look::Light)
}

/// An element of the page, as a person has it before them.
#[derive(Clone, Copy)]
pub struct Advisor<'a> {
    page: &'a Page,
    selector: &'static str,
}

/// The element that a selector finds, in open shadow roots as well.
pub fn advisor<'a>(page: &'a Page, selector: &'static str) -> Advisor<'a> {
    Advisor { page, selector }
}

/// The only one.
pub fn only(page: &Page) -> Advisor<'_> {
    advisor(page, "tier-advisor")
}

impl Advisor<'_> {
    /// Waits until the WebAssembly draws.
    pub fn is_up(self) -> Self {
        let live = format!(
            "return deep.in({:?}, '.ta[style] > .foot').length > 0 && \
                            deep.host({:?}).catalog !== null",
            self.selector, self.selector
        );
        self.page.eventually("the element works", || self.page.ask(&live) == true);
        self
    }

    fn deep(self, call: &str, more: &[&str]) -> String {
        let words: Vec<_> =
            iter::once(self.selector).chain(more.iter().copied()).map(|word| format!("{word:?}")).collect();
        format!("return deep.{call}({})", words.join(", "))
    }

    /// Presses the button, opens the folded part, or follows the link of this name.
    pub fn press(self, name: &str) {
        self.page.click_at(name, &self.deep("named", &["button, summary, a", name]));
    }

    /// Picks the option whose label begins like this.
    pub fn pick(self, label: &str) {
        self.page.click_at(label, &self.deep("option", &[label]));
    }

    /// Whether the option of such a label is chosen.
    pub fn is_picked(self, label: &str) -> bool {
        self.page.ask(&self.deep("picked", &[label])) == true
    }

    /// All that can be read in it, but for what the page put inside.
    pub fn text(self) -> String {
        self.page.ask(&self.deep("text", &[])).as_str().unwrap_or_default().to_owned()
    }

    /// Waits until its heading says this.
    pub fn is_titled(self, title: &str) {
        let ask = self.deep("title", &[]);
        self.page.eventually(&format!("the element's heading is {title:?}"), || self.page.ask(&ask) == title);
    }

    /// Waits until it says this.
    pub fn says(self, text: &str) {
        self.page.eventually(&format!("the element says {text:?}"), || self.text().contains(text));
    }

    /// Answers the first question, and opens the result.
    pub fn meet(self) {
        self.pick("One person who knows our account");
        self.press("Result");
        self.is_titled("Essentials");
    }
}

/// What the page was told, by the names of the events.
pub fn told(page: &Page) -> Vec<String> {
    let names = page.ask("return told.map(event => event.name)");
    let names = names.as_array().cloned().unwrap_or_default();
    names.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// What a promise comes to, as text: what it resolves to, or that it rejects and why.
pub fn outcome(page: &Page, promise: &str) -> Value {
    page.ask_later(&format!(
        "const done = arguments[arguments.length - 1]; \
         (async () => {{ {promise} }})().then(value => done({{ value: value ?? null }}), \
           error => done({{ refused: error.name, field: error.field ?? null, found: error.found ?? null, \
                            allowed: error.allowed ?? null, is: String(error) }}))"
    ))
}

impl Page {
    /// Loads somebody else's page again.
    pub fn reload_host(&self) {
        self.begin_to_reload();
        self.eventually("the page is there again", || self.ask("return document.readyState") == "complete");
    }
}
