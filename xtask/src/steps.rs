//! Everything that must hold, step by step: what CI runs.

use std::{path::Path, process::Command, time::Instant};

use crate::{
    browser::Engine,
    check, end_to_end,
    error::{Error, Result},
    examples, fuzz,
    kit::Kit,
    messages,
    run::run,
    rust, scripts, sizes, supply,
    tools::Tools,
    trunk,
};

/// How a step is carried out, and so what has to be there for it.
enum Work {
    /// By cargo alone, with these words.
    Cargo(&'static str),
    /// By cargo, for the page.
    Wasm(&'static str),
    /// By cargo, in a browser.
    Web(&'static str),
    /// By a function of this program.
    Task(fn() -> Result),
    /// By one that builds something.
    Build(fn(&Tools) -> Result),
    /// By the tests in a browser of this engine.
    Browse(Engine),
}

use Work::{Browse, Build, Cargo, Task, Wasm, Web};

/// The steps by name: what is quick and what needs no browser comes first.
const STEPS: [(&str, Work); 16] = [
    ("format", Cargo("fmt --all --check")),
    ("catalog", Task(|| check::run(Path::new(check::DATA)))),
    ("supply", Task(supply::check)),
    ("clippy", Cargo("clippy --locked --workspace --all-targets -- -D warnings")),
    (
        "clippy-wasm",
        Wasm("clippy --locked -p tier-advisor --target wasm32-unknown-unknown --all-targets -- -D warnings"),
    ),
    ("scripts", Build(scripts::check)),
    ("messages", Build(messages::test)),
    ("native", Cargo("test --locked --workspace --exclude browser-tests")),
    ("fuzz", Task(fuzz::test)),
    ("web", Web("test --locked -p tier-advisor --target wasm32-unknown-unknown --test web")),
    ("release", Build(trunk::release)),
    ("sizes", Task(|| sizes::gate(Path::new(trunk::DIST)))),
    ("examples", Task(examples::build)),
    ("end-to-end-chromium", Browse(Engine::Chromium)),
    ("end-to-end-firefox", Browse(Engine::Firefox)),
    ("end-to-end-webkit", Browse(Engine::WebKit)),
];

impl Work {
    /// Makes sure of what has to be there.
    fn ready(&self) -> Result {
        match self {
            Cargo(_) | Task(_) => Ok(()),
            Wasm(_) => rust::ensure_wasm(),
            Build(_) => Tools::ready().map(drop),
            Web(_) => Kit::ready(Engine::Chromium).map(drop),
            Browse(engine) => Kit::ready(*engine).map(drop),
        }
    }

    /// Does it; of the tests in a browser, those whose names hold one of the words.
    fn carry_out(&self, words: &[&str]) -> Result {
        match self {
            Cargo(args) | Wasm(args) => run(Command::new("cargo").args(args.split_whitespace())),
            Web(args) => Kit::ready(Engine::Chromium)?.cargo(args),
            Task(task) => task(),
            Build(build) => build(&Tools::ready()?),
            Browse(engine) => end_to_end::test(&Kit::ready(*engine)?, words),
        }
    }
}

/// Runs the steps that the words name, or all of them, and stops at the first that fails.
///
/// `end-to-end` names the three that begin so. What names no step is looked for in the names of the tests there.
pub fn test(words: &[&str]) -> Result {
    let is_step = |word: &&str| STEPS.iter().any(|(step, _)| is_named(step, word));
    let (named, rest): (Vec<_>, Vec<_>) = words.iter().copied().partition(is_step);
    let picked: Vec<_> = STEPS
        .into_iter()
        .filter(|(step, _)| words.is_empty() || named.iter().any(|word| is_named(step, word)))
        .collect();
    let browses = |(_, work): &(&str, Work)| matches!(work, Browse(_));
    if let Some(stranger) = rest.first().filter(|_| !picked.iter().any(browses)) {
        let known = STEPS.map(|(name, _)| name).join(", ");
        return Err(Error::new(format!("no step `{stranger}`; the steps are {known}")));
    }
    // What cannot be had is said now, not when the other steps have run.
    picked.iter().try_for_each(|(_, work)| work.ready())?;
    picked.iter().try_for_each(|(name, work)| carry_out(name, work, &rest))
}

/// Whether a word names a step.
fn is_named(step: &str, word: &str) -> bool {
    step == word || word == "end-to-end" && step.starts_with(word)
}

fn carry_out(name: &str, work: &Work, words: &[&str]) -> Result {
    println!("\n== {name}");
    let start = Instant::now();
    work.carry_out(words).map_err(|error| {
        Error::new(format!("{error}\nThe step `{name}` failed; repeat it with `cargo xtask test {name}`"))
    })?;
    println!("== {name}: {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{
        STEPS,
        Work::{Cargo, Wasm, Web},
    };

    #[test]
    fn whatever_cargo_builds_is_built_as_it_is_locked() {
        for (name, work) in STEPS {
            // To format, nothing is built.
            if let (true, Cargo(words) | Wasm(words) | Web(words)) = (name != "format", work) {
                assert!(words.contains(" --locked "), "{name}: {words}");
            }
        }
    }
}
