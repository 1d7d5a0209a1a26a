//! The release in a real browser, as a visitor would drive it: in each engine all tests but those that it cannot run.

use std::{
    path::{self, Path},
    process::Command,
};

use crate::{
    browser::Engine,
    error::{At, Error, Result},
    examples,
    excluded::{self, Excluded},
    kit::Kit,
    package::{Package, Registry},
    run::{output, run},
    trunk,
};

/// Runs the tests whose names hold one of the words, or all of them, and says which this engine does not run.
pub fn test(kit: &Kit, words: &[&str]) -> Result {
    let engine = kit.engine;
    let display = kit.browser.display()?;
    let all = names(kit)?;
    let excluded = excluded::read(engine, &all)?;
    let mut tests = kit.cargo_command(TESTS);
    tests.env("TIER_ADVISOR_ENGINE", engine.name().to_lowercase());
    if let Some(display) = &display {
        tests.env("TIER_ADVISOR_DISPLAY", display.name());
    }
    tell_what_was_built(&mut tests)?;
    tests.arg("--").args(words);
    for excluded in &excluded {
        tests.args(["--skip", &excluded.test]);
    }
    run(&mut tests)?;
    let asked = |name: &&String| words.is_empty() || words.iter().any(|word| name.contains(word));
    tell_what_did_not_run(engine, &excluded, &all.iter().filter(asked).collect::<Vec<_>>());
    Ok(())
}

const TESTS: &str = "test --locked -p browser-tests";

/// The names of all tests.
fn names(kit: &Kit) -> Result<Vec<String>> {
    kit.cargo(&format!("{TESTS} --no-run"))?;
    let said = output(&mut kit.cargo_command(&format!("{TESTS} --quiet -- --list --format terse")));
    let said = said.ok_or_else(|| Error::new("the tests do not list themselves; run `cargo test -p browser-tests`"))?;
    Ok(said.lines().filter_map(|line| line.strip_suffix(": test")).map(str::to_owned).collect())
}

/// Tells the tests where the release and the examples are, and what looks for what keeps people out.
fn tell_what_was_built(tests: &mut Command) -> Result {
    let absolute = |dir| path::absolute(dir).at(dir, "run in a directory that exists");
    let axe = Package { name: "axe-core", version: "4.14.1".to_owned(), registry: Registry::Npm, takes: "seconds" };
    let axe = axe.ensure()?.join("node_modules/axe-core/axe.min.js");
    tests.env("TIER_ADVISOR_DIST", absolute(Path::new(trunk::DIST))?);
    tests.env("TIER_ADVISOR_EXAMPLES", absolute(Path::new(examples::BUILT))?);
    tests.env("AXE", axe);
    Ok(())
}

fn tell_what_did_not_run(engine: Engine, excluded: &[Excluded], asked: &[&String]) {
    let mut count = 0;
    for name in asked {
        // Where several lines hold its name, the first says why.
        if let Some(excluded) = excluded.iter().find(|excluded| excluded.holds(name)) {
            println!("not in {}: {name}: {}", engine.name(), excluded.why);
            count += 1;
        }
    }
    println!("{} of {} tests ran in {}, {count} did not", asked.len() - count, asked.len(), engine.name());
}
