//! Reads and checks the catalog in `data/`, or the one that `TIER_ADVISOR_CATALOG` names, and packs it and its rules for
//! the page. A broken catalog fails the build.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use tier_advisor_advice::Rules;
use tier_advisor_catalog::json::WORDS;
use tier_advisor_catalog::{
    AddOn, Capability, Catalog, Cell, Choice, Fallback, Level, Offline, Question, Share, Table, Text, files, packed,
};

/// The project's own catalog.
const DATA: &str = "data";

/// Names another: a folder as `data/` is, or one JSON file.
const OTHER: &str = "TIER_ADVISOR_CATALOG";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={DATA}");
    println!("cargo::rerun-if-env-changed={OTHER}");
    let other = env::var_os(OTHER).map(PathBuf::from);
    if let Some(other) = &other {
        println!("cargo::rerun-if-changed={}", other.display());
    }
    let packed = tier_advisor_catalog::open(other.as_deref().unwrap_or(Path::new(DATA)), Path::new(DATA))
        .and_then(|catalog| {
            let rules = Rules::new(&catalog);
            let catalog = without_what_the_rules_hold(catalog);
            // The Solutions Architect's words are not for the page that prospects open.
            let desk = catalog.desk.cloned().unwrap_or_default();
            write("desk.packed", packed::pack(&desk))?;
            let catalog = if is_the_page() { without_what_stands_beside(catalog) } else { catalog };
            let page = (catalog, rules);
            write("whole.packed", packed::pack(&page))?;
            write("advisor.packed", if is_the_page() { short(&page) } else { packed::pack(&page) })
        })
        .and_then(|()| words());
    match packed {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}

/// The rules are the needs, limits and levels of the catalog, ready to be counted with: the page carries them once.
fn without_what_the_rules_hold(catalog: Catalog) -> Catalog {
    let option = |option: &Choice| Choice {
        needs: Table::default(),
        limits: Table::default(),
        implies: Table::default(),
        ..option.clone()
    };
    let question =
        |question: &Question| Question { options: question.options.iter().map(option).collect(), ..question.clone() };
    let level = |level: &Level| Level { id: Text::default().into(), ..level.clone() };
    let cell = |cell: &Cell| Cell { level: None, ..cell.clone() };
    let capability = |capability: &Capability| Capability {
        levels: capability.levels.iter().map(level).collect(),
        tiers: capability.tiers.iter().map(|(tier, own)| (*tier, cell(own))).collect(),
        ..capability.clone()
    };
    let add_on = |add_on: &AddOn| AddOn { meets: Table::default(), ..add_on.clone() };
    Catalog {
        questions: catalog.questions.iter().map(question).collect(),
        capabilities: catalog.capabilities.iter().map(capability).collect(),
        add_ons: catalog.add_ons.iter().map(add_on).collect(),
        ..catalog
    }
}

/// What the scripts around the page say, what a meeting needs, and the text for where nothing runs, is no part of the
/// page.
fn without_what_stands_beside(catalog: Catalog) -> Catalog {
    Catalog {
        fallback: Fallback::default(),
        share: Share::default(),
        offline: Offline::default(),
        desk: None,
        ..catalog
    }
}

/// Whether this is the build that runs in a browser.
fn is_the_page() -> bool {
    env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm")
}

/// The page says no name to anybody, but for those of the terms, which stand in its texts.
fn short(page: &(Catalog, Rules)) -> Option<String> {
    let terms = page.0.guide.terms.iter().map(|term| term.id.as_str());
    packed::pack_with_short_names(page, terms.collect())
}

/// The advisor's own words, for the catalogs of others that leave some out.
fn words() -> Result<(), Vec<String>> {
    let lines = |faults: Vec<files::Fault>| faults.iter().map(ToString::to_string).collect::<Vec<_>>();
    let mut own = files::written(Path::new(DATA)).map_err(lines)?;
    own.as_object_mut().into_iter().for_each(|parts| parts.retain(|part, _| WORDS.contains(&part.as_str())));
    write("words.json", serde_json::to_string(&own).ok())
}

fn write(name: &str, packed: Option<String>) -> Result<(), Vec<String>> {
    let too_large = || vec![format!("data: too large for {name}; shorten the longest text or list")];
    let text = packed.ok_or_else(too_large)?;
    let path = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default().join(name);
    fs::write(&path, text).map_err(|error| vec![format!("{}: {error}", path.display())])
}
