//! What is said of the element is what it does: its manifest and its guide, held against the sources.

#![allow(clippy::expect_used, reason = "a test says what it proves")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

const ATTRIBUTES: &str = "src/embed/element/attributes.ts";
const ELEMENT: &str = "src/embed/element/element.ts";
const EVENTS: &str = "src/embed/element/events.ts";
const EXPORTS: &str = "src/embed/element/index.ts";
const FRAME: &str = "src/embed/frame/inside.ts";
const GUIDE: &str = "docs/embedding.md";
const MANIFEST: &str = "src/embed/custom-elements.json";
const PACKAGE: &str = "src/embed/package.json";

/// What a browser calls, and no page.
const CALLBACKS: [&str; 4] = ["constructor", "connectedCallback", "disconnectedCallback", "attributeChangedCallback"];

type Names = BTreeSet<String>;

fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = package.ancestors().find(|place| place.join("src/embed").is_dir());
    root.expect("the test lies in the project").to_path_buf()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).expect(path)
}

/// All sources of a kind below a directory.
fn read_all(dir: &Path, extension: &str) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(dir).expect("a directory of the project") {
        let path = entry.expect("an entry of it").path();
        if path.is_dir() {
            text.push_str(&read_all(&path, extension));
        } else if path.extension().is_some_and(|own| own == extension) {
            text.push_str(&fs::read_to_string(&path).expect("a source of the project"));
        }
    }
    text
}

/// A name, up to the first letter that no name has.
fn name(text: &str) -> String {
    text.chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect()
}

/// The names that follow a mark.
fn after(text: &str, mark: &str) -> Names {
    text.split(mark).skip(1).map(name).filter(|name| !name.is_empty()).collect()
}

/// What stands between two marks.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = text.split_once(from).expect(from);
    rest.split(to).next().unwrap_or_default()
}

fn json(path: &str) -> Value {
    serde_json::from_str(&read(path)).expect(path)
}

/// The names in a list of the element's declaration in the manifest.
fn declared(list: &str) -> Names {
    names(&element()[list])
}

fn element() -> Value {
    let manifest = json(MANIFEST);
    let declarations = manifest["modules"][0]["declarations"].as_array().expect("a list of declarations");
    let element = declarations.iter().find(|declaration| declaration["name"] == "TierAdvisor");
    element.expect("the element is declared").clone()
}

fn names(list: &Value) -> Names {
    let entries = list.as_array().into_iter().flatten();
    entries.filter_map(|entry| entry["name"].as_str()).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// The names in the first column of the tables below a heading of the guide; none where there is no such heading.
fn told(heading: &str) -> Names {
    let guide = read(GUIDE);
    let heading = format!("\n## {heading}\n");
    let section = guide.split_once(&heading).map_or("", |(_, rest)| rest.split("\n## ").next().unwrap_or_default());
    after(section, "\n| `")
}

/// The class's own members that a page can use.
fn members() -> Names {
    let source = read(ELEMENT);
    let class = between(&source, "export class TierAdvisor ", "\n}\n");
    class.lines().filter_map(|line| member(line.strip_prefix("  ")?)).collect()
}

fn member(line: &str) -> Option<String> {
    let words = ["override ", "async ", "get ", "set "];
    let line = words.iter().fold(line, |line, word| line.strip_prefix(word).unwrap_or(line));
    let (before, _) = line.split_once('(')?;
    let is_name = !before.is_empty() && before.chars().all(|letter| letter.is_ascii_alphanumeric());
    (is_name && !CALLBACKS.contains(&before)).then(|| before.to_owned())
}

#[test]
fn attributes_are_those_that_are_read() {
    let source = read(ATTRIBUTES);
    let mut known = after(&source, "(element, \"");
    for read_or_set in ["Attribute(\"", "#set(\""] {
        known.extend(after(&[&source, read(ELEMENT).as_str()].concat(), read_or_set));
    }
    assert_eq!(declared("attributes"), known, "{MANIFEST}");
    assert_eq!(told("Attributes"), known, "{GUIDE}");
}

#[test]
fn an_attribute_of_a_few_words_names_them_all_and_its_default_first() {
    let source = read(ATTRIBUTES);
    for attribute in element()["attributes"].as_array().expect("a list of attributes") {
        let words = attribute["type"]["text"].as_str().unwrap_or_default();
        let Some((first, _)) = words.split_once(" | ") else { continue };
        let name = attribute["name"].as_str().unwrap_or_default();
        assert_eq!(attribute["default"], first, "{name}");
        let in_source = format!("\"{name}\", [{}]", words.replace(" | ", ", "));
        assert!(source.contains(&in_source), "{name}: {ATTRIBUTES} does not say {in_source}");
    }
}

#[test]
fn members_are_those_of_the_class() {
    assert_eq!(declared("members"), members(), "{MANIFEST}");
    assert_eq!(told("Properties and methods"), members(), "{GUIDE}");
}

#[test]
fn a_property_stands_for_each_attribute() {
    let element = element();
    for attribute in element["attributes"].as_array().expect("a list of attributes") {
        let field = attribute["fieldName"].as_str().unwrap_or_default();
        assert!(members().contains(field), "{field}: {ELEMENT} has no such property");
        let member = element["members"].as_array().into_iter().flatten().find(|member| member["name"] == field);
        assert_eq!(member.expect("it is among the members")["attribute"], attribute["name"], "{field}");
    }
}

#[test]
fn events_are_those_that_are_told() {
    let source = read(EVENTS);
    let events = after(between(&source, "export interface TierAdvisorDetails {", "\n}"), "\n  \"");
    assert_eq!(declared("events"), events, "{MANIFEST}");
    assert_eq!(told("Events"), events, "{GUIDE}");
}

#[test]
fn custom_properties_are_those_that_the_styles_read() {
    let styles = read_all(&root().join("styles"), "css");
    let properties: Names = after(&styles, "--ta-").iter().map(|name| format!("--ta-{name}")).collect();
    assert_eq!(declared("cssProperties"), properties, "{MANIFEST}");
    assert_eq!(told("Custom properties"), properties, "{GUIDE}");
}

#[test]
fn slots_and_parts_are_those_that_are_drawn() {
    let ui = read_all(&root().join("src/ui"), "rs");
    let slots = after(&ui, "slot[name=");
    assert_eq!(declared("slots"), slots, "{MANIFEST}");
    assert_eq!(told("Slots"), slots, "{GUIDE}");
    let parts = after(&ui, "[part=");
    assert_eq!(declared("cssParts"), parts, "{MANIFEST}");
    assert_eq!(told("Parts"), parts, "{GUIDE}");
}

#[test]
fn exports_are_those_of_the_script() {
    let source = read(EXPORTS);
    let lists = source.lines().filter_map(|line| line.strip_prefix("export {")?.split('}').next());
    let exports: Names = lists.flat_map(|list| list.split(',')).map(|name| name.trim().to_owned()).collect();
    let mut written = names(&json(MANIFEST)["modules"][0]["exports"]);
    written.remove("tier-advisor");
    assert_eq!(written, exports, "{MANIFEST}");
    assert_eq!(told("Module exports"), exports, "{GUIDE}");
}

#[test]
fn the_page_for_an_iframe_takes_every_setting_but_when_to_load_what_leads_out_of_it_and_what_it_says() {
    let source = read(FRAME);
    let settings = after(between(&source, "const SETTINGS = [", "]"), " \"");
    let mut expected = declared("attributes");
    expected.remove("loading");
    expected.remove("share");
    expected.remove("meeting");
    // Whoever writes an address would say what stands there under the name of its server.
    expected.remove("catalog");
    assert_eq!(settings, expected, "{FRAME}; the id stands first, and is no attribute of the element's own");
}

#[test]
fn the_package_has_the_version_of_the_project() {
    assert_eq!(json(PACKAGE)["version"], env!("CARGO_PKG_VERSION"), "{PACKAGE}");
}
