//! Everything that must hold, step by step: what CI runs.

use std::{
    path::{self, Path},
    time::Instant,
};

use crate::{
    check,
    error::{At, Error, Result},
    examples,
    kit::Kit,
    package::{Package, Registry},
    run::run,
    scripts, sizes, supply, trunk,
};

/// How a step is carried out.
enum Work {
    /// By cargo, with these words.
    Cargo(&'static str),
    /// By a function of this program.
    Task(fn(&Kit) -> Result),
}

use Work::{Cargo, Task};

/// The steps by name: what is quick and what needs no browser comes first.
const STEPS: [(&str, Work); 12] = [
    ("format", Cargo("fmt --all --check")),
    ("catalog", Task(|_| check::run(Path::new(check::DATA)))),
    ("supply", Task(|_| supply::check())),
    ("clippy", Cargo("clippy --locked --workspace --all-targets -- -D warnings")),
    (
        "clippy-wasm",
        Cargo("clippy --locked -p tier-advisor --target wasm32-unknown-unknown --all-targets -- -D warnings"),
    ),
    ("scripts", Task(|kit| scripts::check(&kit.tools))),
    ("native", Cargo("test --locked --workspace --exclude browser-tests")),
    ("web", Cargo("test --locked -p tier-advisor --target wasm32-unknown-unknown --test web")),
    ("release", Task(|kit| trunk::release(&kit.tools))),
    ("sizes", Task(|_| sizes::gate(Path::new(trunk::DIST)))),
    ("examples", Task(|_| examples::build())),
    ("end-to-end", Task(end_to_end)),
];

/// Runs the steps named, or all of them, and stops at the first that fails.
pub fn test(names: &[&str]) -> Result {
    let known = STEPS.map(|(name, _)| name);
    if let Some(stranger) = names.iter().find(|name| !known.contains(name)) {
        return Err(Error::new(format!("no step `{stranger}`; the steps are {}", known.join(", "))));
    }
    let kit = Kit::ready()?;
    for (name, work) in STEPS {
        if names.is_empty() || names.contains(&name) {
            carry_out(name, &work, &kit)?;
        }
    }
    Ok(())
}

fn carry_out(name: &str, work: &Work, kit: &Kit) -> Result {
    println!("\n== {name}");
    let start = Instant::now();
    match work {
        Cargo(args) => kit.cargo(args),
        Task(task) => task(kit),
    }
    .map_err(|error| {
        Error::new(format!("{error}\nThe step `{name}` failed; repeat it with `cargo xtask test {name}`"))
    })?;
    println!("== {name}: {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}

/// Drives the release build in the browser as a visitor would.
fn end_to_end(kit: &Kit) -> Result {
    let absolute = |dir| path::absolute(dir).at(dir, "run in a directory that exists");
    let axe = Package { name: "axe-core", version: "4.14.1".to_owned(), registry: Registry::Npm, takes: "seconds" };
    let axe = axe.ensure()?.join("node_modules/axe-core/axe.min.js");
    let mut tests = kit.cargo_command("test --locked -p browser-tests");
    tests.env("TIER_ADVISOR_DIST", absolute(trunk::DIST)?).env("TIER_ADVISOR_EXAMPLES", absolute(examples::BUILT)?);
    run(tests.env("AXE", axe))
}

#[cfg(test)]
mod tests {
    use super::{STEPS, Work::Cargo};

    #[test]
    fn whatever_cargo_builds_is_built_as_it_is_locked() {
        for (name, work) in STEPS {
            // To format, nothing is built.
            if let (true, Cargo(words)) = (name != "format", work) {
                assert!(words.contains(" --locked "), "{name}: {words}");
            }
        }
    }
}
