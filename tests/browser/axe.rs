//! axe-core, which finds what keeps people out.

use std::fmt::Write as _;
use std::fs;

use serde_json::{Map, Value, json};

use crate::engine::told;
use crate::page::Page;

/// What axe-core looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rules {
    /// What WCAG 2.2 asks for at levels A and AA.
    Wcag,
    /// The same, and good practice.
    All,
    /// What the same page in other colours could break.
    Colours,
}

impl Rules {
    fn json(self) -> Value {
        let tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
        match self {
            Self::Wcag => json!({ "type": "tag", "values": tags[..5] }),
            Self::All => json!({ "type": "tag", "values": tags }),
            Self::Colours => json!({ "type": "rule", "values": ["color-contrast", "link-in-text-block"] }),
        }
    }
}

/// Puts axe-core into the page, unless it is there.
pub fn bring(page: &Page) {
    if page.ask("return typeof axe === 'undefined'") == true {
        let axe = told("AXE");
        let script = fs::read_to_string(&axe).unwrap_or_else(|error| panic!("{axe}: {error}"));
        page.ask(&script);
    }
}

/// What axe-core holds against the screen, for a person to read; empty if it is good.
pub fn violations(page: &Page) -> String {
    violations_of(page, Rules::Wcag, &[])
}

/// The same, by these rules, except some by their ids.
pub fn violations_of(page: &Page, rules: Rules, except: &[&str]) -> String {
    let except: Map<_, _> = except.iter().map(|id| ((*id).to_owned(), json!({ "enabled": false }))).collect();
    // Rules that are asked for one by one cannot be taken out as well.
    let except = if rules == Rules::Colours { Map::new() } else { except };
    let found = page.ask_later(&format!(
        "const done = arguments[arguments.length - 1];\
         axe.run(document, {{ runOnly: {}, rules: {}, resultTypes: ['violations'], preload: false }}) \
         .then(result => done(result.violations), error => done([{{ id: 'axe-core failed', help: String(error), nodes: [] }}]))",
        rules.json(),
        Value::Object(except)
    ));
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
