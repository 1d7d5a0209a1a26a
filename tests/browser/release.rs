//! The files of the release themselves, before any browser has them.

use crate::files::{all, built, has_extension};

/// A file as text.
fn text(name: &str) -> String {
    String::from_utf8(built(&format!("/{name}")).expect("it was built")).expect("it is text")
}

#[test]
fn no_page_of_the_release_has_script_or_style_in_it() {
    let pages: Vec<_> = all().into_iter().filter(|name| has_extension(name, "html")).collect();
    assert!(pages.len() >= 4, "{pages:?}");
    for page in pages {
        let html = text(&page).to_lowercase();
        for tag in html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default()) {
            let name = tag.split([' ', '/']).next().unwrap_or_default();
            assert_ne!(name, "style", "{page}: <{tag}>");
            assert!(name != "script" || tag.contains("src="), "{page}: <{tag}>");
            let attributes = || tag.split_whitespace().skip(1);
            assert!(attributes().all(|own| !own.starts_with("style=") && !own.starts_with("on")), "{page}: <{tag}>");
            assert!(!tag.contains("javascript:"), "{page}: <{tag}>");
        }
    }
}

#[test]
fn what_the_speaker_may_say_is_in_no_file_that_a_prospect_fetches() {
    let talk = include_str!("../../data/talk.toml");
    let openings: Vec<_> =
        talk.lines().filter_map(|line| line.strip_prefix("opening.en = \"")?.split('"').next()).collect();
    let speaks = |file: &str| {
        let built = built(&format!("/{file}")).expect("it was built");
        openings.iter().filter(|opening| built.windows(opening.len()).any(|own| own == opening.as_bytes())).count()
    };
    let speaking: Vec<_> = all().into_iter().filter(|file| speaks(file) > 0).collect();
    let [meeting] = speaking.as_slice() else { panic!("{speaking:?}") };
    assert!(meeting.starts_with("meeting-") && has_extension(meeting, "wasm"), "{meeting}");
    assert_eq!(speaks(meeting), openings.len());
}

#[test]
fn the_types_declare_what_the_script_exports_and_no_more() {
    let (index, types) = (include_str!("../../src/embed/element/index.ts"), text("tier-advisor.d.ts"));
    let listed = |start: &str| -> Vec<_> {
        let lists = index.lines().filter_map(|line| line.strip_prefix(start)?.split('}').next());
        lists.flat_map(|list| list.split(',').map(str::trim)).collect()
    };
    let declared = |kinds: &[&str]| -> Vec<_> {
        let starts = kinds.iter().flat_map(|kind| [format!("export declare {kind} "), format!("export {kind} ")]);
        let starts: Vec<_> = starts.collect();
        let names = types.lines().filter_map(|line| starts.iter().find_map(|start| line.strip_prefix(start.as_str())));
        names.map(|rest| rest.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default()).collect()
    };
    let (mut values, mut exported) = (declared(&["class", "function", "const"]), listed("export { "));
    values.sort_unstable();
    exported.sort_unstable();
    assert_eq!(values, exported);
    let known = declared(&["interface", "type"]);
    let missing: Vec<_> = listed("export type { ").into_iter().filter(|name| !known.contains(name)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn the_versioned_script_is_the_script() {
    let versioned = all().into_iter().find(|name| name.starts_with("tier-advisor-") && name.ends_with("0.js"));
    assert_eq!(text(&versioned.expect("it was built")), text("tier-advisor.js"));
}

#[test]
fn the_package_names_only_files_that_are_there() {
    let package: serde_json::Value = serde_json::from_str(&text("package.json")).expect("it is JSON");
    let exports = package["exports"].as_object().expect("it exports something");
    let named = exports.values().flat_map(|export| match export {
        serde_json::Value::Object(ways) => ways.values().cloned().collect(),
        other => vec![other.clone()],
    });
    for file in named.chain([package["types"].clone(), package["customElements"].clone()]) {
        let file = file.as_str().expect("a file is named by a text").trim_start_matches("./").to_owned();
        assert!(all().contains(&file), "{file} is not there");
    }
}

#[test]
fn the_release_says_whose_software_is_in_it_and_under_which_licence() {
    let licences = text("licences.txt");
    let named: Vec<_> = licences.lines().filter_map(|line| line.split(' ').next()).collect();
    for package in ["yew", "wasm-bindgen", "web-sys", "rlsf", "serde_json", "std", "core"] {
        assert!(named.contains(&package), "{package} is not named");
    }
    for notice in ["Copyright (c) 2014 Alex Crichton", "Permission is hereby granted", "The Rust Project Developers"] {
        assert!(licences.contains(notice), "{notice} is not there");
    }
    // What only builds the page is not in it, nor is where it was built.
    for stranger in ["yew-macro", "toml", "syn", "tier-advisor"] {
        assert!(!named.contains(&stranger), "{stranger} is named");
    }
    assert!(!licences.contains(".cargo") && !licences.contains("/src/"), "a path stands in it");
}

#[test]
fn the_package_takes_every_file_of_the_release() {
    let package: serde_json::Value = serde_json::from_str(&text("package.json")).expect("it is JSON");
    let patterns: Vec<_> = package["files"].as_array().expect("a list").iter().filter_map(|own| own.as_str()).collect();
    // npm takes the licence by itself.
    for file in all().iter().filter(|file| *file != "LICENSE") {
        let is_taken = |pattern: &&str| pattern.strip_prefix('*').map_or(pattern == file, |end| file.ends_with(end));
        assert!(patterns.iter().any(is_taken), "{file} is not taken by {patterns:?}");
    }
}

#[test]
fn a_page_finds_its_files_beside_it_wherever_it_lies() {
    for page in ["index.html", "text.html", "embed.html"] {
        for part in text(page).replace("src=", "href=").split("href=").skip(1) {
            let named = part.trim_start_matches(['"', '\'']);
            assert!(!named.starts_with('/'), "{page}: {}", named.chars().take(40).collect::<String>());
        }
    }
}
