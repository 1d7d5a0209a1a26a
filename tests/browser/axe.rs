//! axe-core, which finds what keeps people out.

use std::fmt::Write as _;
use std::fs;

use serde_json::Value;

use crate::engine::told;
use crate::page::Page;

/// Puts axe-core into the page.
pub fn bring(page: &Page) {
    let axe = told("AXE");
    let script = fs::read_to_string(&axe).unwrap_or_else(|error| panic!("{axe}: {error}"));
    page.ask(&script);
}

/// What axe-core holds against the screen, for a person to read; empty if it is good.
pub fn violations(page: &Page) -> String {
    let found = page.ask_later(
        "const done = arguments[arguments.length - 1];\
         axe.run(document, { \
           runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, \
           resultTypes: ['violations'] }) \
         .then(result => done(result.violations), error => done([{ id: 'axe-core failed', help: String(error), nodes: [] }]))",
    );
    let mut text = String::new();
    for violation in each(&found) {
        writeln!(text, "  {}: {}", said(violation, "id"), said(violation, "help")).expect("a string takes it");
        for node in each(&violation["nodes"]) {
            let why = said(node, "failureSummary").replace('\n', "\n      ");
            writeln!(text, "    {}\n      {why}", said(node, "html")).expect("a string takes it");
        }
    }
    text
}

fn each(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn said<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}
