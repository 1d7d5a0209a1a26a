//! What the project is made of, held against deny.toml: licences, duplicates, where it comes from, known faults.

use std::process::Command;

use crate::{
    error::Result,
    package::{Package, Registry},
    run::run,
    tools::Tool,
};

/// Where known faults are published.
const DATABASE: &str = "https://github.com/RustSec/advisory-db";

/// Checks everything that needs no network, and known faults where their database can be had.
pub fn check() -> Result {
    let tool = deny();
    run(asked(&mut tool.command()?, &["check", "--deny", "warnings", "--hide-inclusion-graph"])
        .args(["bans", "licenses", "sources"]))?;
    if let Some(why) = unreachable(asked(&mut tool.command()?, &["fetch", "db"])) {
        println!("advisories NOT CHECKED: {DATABASE} cannot be had here: {why}");
        return Ok(());
    }
    run(asked(&mut tool.command()?, &["--offline", "check", "--hide-inclusion-graph", "advisories"]))
}

/// What it is checked with.
fn deny() -> Tool {
    let version = "0.20.2".to_owned();
    Tool {
        program: "cargo-deny",
        tells: version.clone(),
        package: Package {
            name: "cargo-deny",
            version,
            registry: Registry::Crates { locked: true },
            takes: "about 5 minutes",
        },
    }
}

/// The command with what it is asked: always of all packages, as they are locked.
fn asked<'a>(command: &'a mut Command, words: &[&str]) -> &'a mut Command {
    command.args(["--locked", "--workspace"]).args(words)
}

/// Why a command failed, in its own last words; `None` when it did not.
fn unreachable(command: &mut Command) -> Option<String> {
    let said = match command.output() {
        Ok(output) if output.status.success() => return None,
        Ok(output) => String::from_utf8_lossy(&output.stderr).into_owned(),
        Err(found) => found.to_string(),
    };
    let last = said.lines().rev().map(str::trim).find(|line| !line.is_empty());
    Some(last.unwrap_or("it does not say why").to_owned())
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::unreachable;

    #[test]
    fn what_cannot_be_had_is_told_in_the_last_words_of_whoever_asked() {
        let git = |words: &[&str]| unreachable(Command::new("git").args(words));
        assert_eq!(git(&["--version"]), None);
        let why = git(&["clone", "file:///nowhere/at/all", "nothing"]).unwrap_or_default();
        assert!(!why.is_empty() && !why.contains('\n'), "{why}");
        assert!(unreachable(&mut Command::new("no such program")).is_some());
    }
}
