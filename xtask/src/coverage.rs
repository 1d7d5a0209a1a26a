//! Which lines of the pure rooms no test runs.

use std::process::Command;

use crate::{
    error::Result,
    package::{Package, Registry},
    rooms::{FEATURES, ROOMS},
    run::run,
    rust,
};

/// So many lines in a hundred are run by a test, at least.
const LEAST: &str = "98";

/// Runs the tests of the rooms, and tells the lines that none of them came to. The long proofs are left out: they come
/// to no line of their own.
pub fn run_on_all() -> Result {
    rust::ensure_coverage()?;
    let package = Package {
        name: "cargo-llvm-cov",
        version: "0.9.1".to_owned(),
        registry: Registry::Crates { locked: true },
        takes: "about a minute",
    };
    let mut command = Command::new(package.ensure()?.join(package.programs()).join("cargo-llvm-cov"));
    command.args(["llvm-cov", "--show-missing-lines", "--fail-under-lines", LEAST]);
    command.args(ROOMS.iter().flat_map(|(room, _)| ["--package", room]));
    run(command.args(["--features", FEATURES, "--", "--skip", "proofs"]))
}
