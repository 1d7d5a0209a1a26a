//! Everything that must hold, step by step: what CI runs.

use std::{path::Path, time::Instant};

use crate::{
    browser::Engine,
    check, end_to_end,
    error::{Error, Result},
    examples, fuzz,
    kit::Kit,
    messages, scripts, sizes, supply, trunk,
};

/// How a step is carried out.
enum Work {
    /// By cargo, with these words.
    Cargo(&'static str),
    /// By a function of this program.
    Task(fn(&Kit) -> Result),
    /// By the tests in a browser of this engine.
    Browse(Engine),
}

use Work::{Browse, Cargo, Task};

/// The steps by name: what is quick and what needs no browser comes first.
const STEPS: [(&str, Work); 16] = [
    ("format", Cargo("fmt --all --check")),
    ("catalog", Task(|_| check::run(Path::new(check::DATA)))),
    ("supply", Task(|_| supply::check())),
    ("clippy", Cargo("clippy --locked --workspace --all-targets -- -D warnings")),
    (
        "clippy-wasm",
        Cargo("clippy --locked -p tier-advisor --target wasm32-unknown-unknown --all-targets -- -D warnings"),
    ),
    ("scripts", Task(|kit| scripts::check(&kit.tools))),
    ("messages", Task(|kit| messages::test(&kit.tools))),
    ("native", Cargo("test --locked --workspace --exclude browser-tests")),
    ("fuzz", Task(|_| fuzz::test())),
    ("web", Cargo("test --locked -p tier-advisor --target wasm32-unknown-unknown --test web")),
    ("release", Task(|kit| trunk::release(&kit.tools))),
    ("sizes", Task(|_| sizes::gate(Path::new(trunk::DIST)))),
    ("examples", Task(|_| examples::build())),
    ("end-to-end-chromium", Browse(Engine::Chromium)),
    ("end-to-end-firefox", Browse(Engine::Firefox)),
    ("end-to-end-webkit", Browse(Engine::WebKit)),
];

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
    let kit = Kit::ready()?;
    for (_, work) in &picked {
        // What cannot be had is said now, not when the other steps have run.
        if let Browse(engine) = work {
            engine.ready()?;
        }
    }
    for (name, work) in picked {
        carry_out(name, &work, &kit, &rest)?;
    }
    Ok(())
}

/// Whether a word names a step.
fn is_named(step: &str, word: &str) -> bool {
    step == word || word == "end-to-end" && step.starts_with(word)
}

fn carry_out(name: &str, work: &Work, kit: &Kit, words: &[&str]) -> Result {
    println!("\n== {name}");
    let start = Instant::now();
    match work {
        Cargo(args) => kit.cargo(args),
        Task(task) => task(kit),
        Browse(engine) => end_to_end::test(kit, *engine, words),
    }
    .map_err(|error| {
        Error::new(format!("{error}\nThe step `{name}` failed; repeat it with `cargo xtask test {name}`"))
    })?;
    println!("== {name}: {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
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
