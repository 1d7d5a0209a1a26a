//! Reads and checks the catalog in `data/`, and bakes it into the page. A broken catalog fails the build.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use tier_advisor_catalog::{bake, files};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=data");
    let baked = files::read(Path::new("data"))
        .map_err(|faults| faults.iter().map(ToString::to_string).collect())
        .and_then(|catalog| {
            let out = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default().join("catalog.rs");
            fs::write(&out, bake(&catalog)).map_err(|error| vec![format!("{}: {error}", out.display())])
        });
    match baked {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}
