//! Whether the tests of the pure rooms notice a change: each small way there is to change them is tried.

use std::{fs, path::Path, process::Command};

use crate::{
    error::{At, Result},
    package::{Package, Registry},
    rooms::{FEATURES, LONG, ROOMS},
    run::run,
};

/// Tries every change, or those that `args` choose, and tells which no test noticed.
pub fn run_on_all(args: &[&str]) -> Result {
    let package = Package {
        name: "cargo-mutants",
        version: "27.1.0".to_owned(),
        registry: Registry::Crates { locked: true },
        takes: "about 3 minutes",
    };
    let program = package.ensure()?.join(package.programs()).join("cargo-mutants");
    // What the others let pass is tried once more with these.
    let skips = LONG.iter().flat_map(|test| ["--skip", test]);
    for (room, watchers) in ROOMS {
        let told = Path::new("target/mutants").join(room);
        fs::create_dir_all(&told).at(&told, "make room there, or give yourself the right to write there")?;
        let begin = || {
            let mut command = Command::new(&program);
            command.args(["mutants", "--package", room, "--test-package", watchers, "--features", FEATURES]);
            command.arg("--output").arg(&told).args(args);
            command
        };
        // That some changes pass without the long tests is no failure.
        _ = run(begin().args(["--", "--"]).args(skips.clone()));
        run(begin().arg("--iterate"))?;
    }
    Ok(())
}
