//! The style sheets speak of start and end, not of left and right: so they hold where a page reads from right to left.

use std::fs;
use std::path::{Path, PathBuf};

/// Declarations that name a side all the same, and why they may.
const EXCEPT: [(&str, &str); 3] = [
    ("box-shadow: inset calc(var(--stroke) * var(--start)) 0 var(--accent)", "--start is turned where text is"),
    ("border-width: 0 1.5px 1.5px 0", "two sides of a square, turned until they are an arrow"),
    ("border-width: 0 max(1.5px, .09em) max(1.5px, .09em) 0", "the same"),
];

#[test]
fn no_style_sheet_names_left_or_right() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut sheets = Vec::new();
    collect(&root.join("styles"), &mut sheets);
    collect(&root.join("src"), &mut sheets);
    assert!(sheets.len() > 20, "only {sheets:?}");
    let mut found = Vec::new();
    for sheet in sheets {
        let text = fs::read_to_string(&sheet).expect("it can be read");
        let sided = declarations(&text).filter(|own| names_a_side(own));
        let sided = sided.filter(|own| EXCEPT.iter().all(|(except, _)| except != own));
        found.extend(sided.map(|own| format!("{}: {own}", sheet.display())));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_side_is_found_however_it_is_named() {
    for sided in [
        "margin-left: 1em",
        "border-right: 0",
        "left: 0",
        "text-align: right",
        "float: left",
        "padding: 0 1em 0 0",
        "inset: 0 0 0 auto",
        "border-top-left-radius: 0",
        "box-shadow: inset calc(1px * 2) 0 red",
        "border-radius: 0 1px 1px 0",
    ] {
        assert!(names_a_side(sided), "{sided}");
    }
    for fair in [
        "margin-inline-start: 1em",
        "padding: 0 1em",
        "padding: 0 1em 2em",
        "padding: 1em 0 2em 0",
        "text-align: end",
        "box-shadow: inset 0 1px red",
        "border-radius: 0 0 1px 1px",
        "inset: 0 0 auto",
        "text-underline-offset: 1em",
    ] {
        assert!(!names_a_side(fair), "{fair}");
    }
}

/// Every style sheet in a directory and below.
fn collect(directory: &Path, sheets: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).expect("it is a directory") {
        let path = entry.expect("an entry of it").path();
        if path.is_dir() {
            collect(&path, sheets);
        } else if path.extension().is_some_and(|own| own == "css") {
            sheets.push(path);
        }
    }
}

/// The declarations of a sheet, without its comments.
fn declarations(sheet: &str) -> impl Iterator<Item = String> {
    let mut text = String::new();
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        text.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let parts: Vec<_> = text.split(['{', '}', ';']).map(|part| part.trim().to_owned()).collect();
    parts.into_iter().filter(|part| part.contains(": "))
}

/// Whether a declaration means another thing where text runs the other way.
fn names_a_side(declaration: &str) -> bool {
    let Some((property, value)) = declaration.split_once(": ") else { return false };
    let values = values(value);
    let is_named = |word: &str| matches!(word, "left" | "right");
    let by_name = property.split('-').any(is_named)
        || matches!(property, "text-align" | "float" | "clear" | "justify-content" | "justify-self")
            && values.iter().any(|word| is_named(word));
    let by_place = match (property, values.as_slice()) {
        ("margin" | "padding" | "inset" | "border-width" | "border-style" | "border-color", [_, right, _, left]) => {
            right != left
        }
        ("border-radius", [a, b, c, d]) => a != b || c != d,
        ("box-shadow", ["inset", across, ..]) => *across != "0",
        _ => false,
    };
    by_name || by_place
}

/// The values of a declaration: what stands in brackets is one.
fn values(value: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let is_gap = |letter: char| {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && letter == ' '
    };
    value.split(is_gap).filter(|word| !word.is_empty()).collect()
}
