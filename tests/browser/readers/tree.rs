//! What assistive technology is told of whole screens: landmarks, headings, controls, by role, name and state. Chromium
//! alone shows its whole tree, through its developer tools; single roles and names are asked of every engine elsewhere.
//!
//! What it should be is written in `tree/`. After a change that is wanted, run these tests with `ACCEPT=1`, and review
//! what changed there.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use serde_json::{Value, json};

use super::walk::walk_some;
use crate::engine::Look;
use crate::page::Page;

/// The screens that are written down, by their names.
const WRITTEN: [&str; 7] = [
    "contact, open",
    "calls, answered",
    "the result Essentials",
    "the handoff of a new customer",
    "the link to give on",
    "the overview",
    "the panel before clearing",
];

/// What there is to read besides is the catalog's.
const SILENT: [&str; 11] = [
    "none",
    "generic",
    "StaticText",
    "InlineTextBox",
    "ListMarker",
    "LineBreak",
    "paragraph",
    "listitem",
    "LabelText",
    "Legend",
    "strong",
];

/// The states that are told where they hold; what is folded is told as well.
const STATES: [&str; 9] =
    ["checked", "disabled", "expanded", "level", "modal", "readonly", "required", "selected", "pressed"];

#[test]
fn every_screen_reads_as_it_is_written() {
    walk_some(
        Look::Light,
        |screen| WRITTEN.contains(&screen.name),
        |page, screen| {
            let file = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("readers/tree")
                .join(screen.name.replace([',', ' '], "-").replace("--", "-") + ".txt");
            // The way to a meeting comes once the page for prospects has come to rest.
            let rests = "return location.pathname !== '/' || document.querySelector('aside.meet') !== null";
            page.eventually("the page has come to rest", || page.ask(rests) == json!(true));
            let told = tree(page);
            if env::var_os("ACCEPT").is_some() {
                fs::write(&file, &told).expect("it can be written");
            }
            let written = fs::read_to_string(&file).unwrap_or_default();
            (told != written).then(|| format!("it is written:\n{written}\nit reads:\n{told}")).into_iter().collect()
        },
    );
}

/// The tree of a page, a line for each part of it.
fn tree(page: &Page) -> String {
    let all = page.tools("Accessibility.getFullAXTree", &json!({}));
    let nodes: HashMap<&str, &Value> = all["nodes"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|node| Some((node["nodeId"].as_str()?, node)))
        .collect();
    let mut text = String::new();
    if let Some(root) = all["nodes"].get(0) {
        tell(&nodes, root, 0, &mut text);
    }
    text
}

fn tell(nodes: &HashMap<&str, &Value>, node: &Value, depth: usize, text: &mut String) {
    let role = node["role"]["value"].as_str().unwrap_or_default();
    let is_told = node["ignored"] != true && !SILENT.contains(&role);
    if is_told {
        let name = node["name"]["value"].as_str().unwrap_or_default();
        write!(text, "{}{role}", "  ".repeat(depth)).expect("a string takes it");
        if !name.is_empty() {
            write!(text, " {name:?}").expect("a string takes it");
        }
        for state in node["properties"].as_array().into_iter().flatten() {
            let (name, value) = (state["name"].as_str().unwrap_or_default(), &state["value"]["value"]);
            let holds = *value != false && value != "false";
            if STATES.contains(&name) && (holds || name == "expanded") {
                write!(text, " {name}={}", value.to_string().trim_matches('"')).expect("a string takes it");
            }
        }
        text.push('\n');
    }
    for child in node["childIds"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if let Some(child) = nodes.get(child) {
            tell(nodes, child, depth + usize::from(is_told), text);
        }
    }
}
