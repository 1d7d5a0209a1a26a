//! The tasks of this project: `cargo xtask COMMAND`.

mod bench;
mod browser;
mod cache;
mod check;
mod coverage;
mod declarations;
#[cfg(test)]
mod dependencies;
mod end_to_end;
mod error;
mod examples;
mod excluded;
mod fuzz;
mod hash;
mod kit;
mod licences;
mod lockfile;
mod messages;
mod mutants;
mod npm;
mod offline;
mod package;
mod release;
mod reproduce;
mod rooms;
mod run;
mod rust;
mod scripts;
mod shorten;
mod sizes;
mod steps;
mod styles;
mod supply;
mod tools;
mod trunk;

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use error::{At, Result};

const USAGE: &str = "\
Usage: cargo xtask COMMAND

  serve [ARGS]    preview the page and follow every edit; ARGS go to `trunk serve`
  build [CATALOG] build the release into dist/ and show its sizes; with another catalog than data/
  check [CATALOG] check a catalog: a folder as data/ is (which is meant when none is given), or one JSON file
  prepare         put style sheets and scripts together (trunk runs this itself)
  test [STEP...]  everything that CI runs, or only the steps named; words after an
                  end-to-end step pick the tests whose names hold one of them
  reproduce       build the release twice, in two places, and compare every file
  bench           time the recommendation in a browser
  fuzz [TARGET] [SECONDS]
                  try inputs on one reader of outside texts or on all, 60 seconds each when not given
  mutants [ARGS]  change the pure rooms in every small way, and see whether a test notices; ARGS go to `cargo mutants`
  coverage        tell which lines of the pure rooms no test runs

What a command needs and the machine lacks is installed first, in a cache of this project's own.
";

fn main() -> ExitCode {
    let args: Vec<String> = env::args_os().skip(1).map(|arg| arg.to_string_lossy().into_owned()).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    dispatch(&args).unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::FAILURE
    })
}

/// Carries out the command that `args` name, or shows which there are.
fn dispatch(args: &[&str]) -> Result<ExitCode> {
    let here = enter_root()?;
    match args {
        ["serve", args @ ..] => trunk::serve(args)?,
        ["build"] => trunk::build()?,
        ["build", catalog] => build_with(&here.join(catalog))?,
        ["check"] => check::run(Path::new(check::DATA))?,
        ["check", dir] => check::run(&here.join(dir))?,
        ["prepare"] => prepare()?,
        ["test", names @ ..] => steps::test(names)?,
        ["reproduce"] => reproduce::run_twice()?,
        ["bench"] => bench::run()?,
        ["fuzz", words @ ..] => fuzz::long(words)?,
        ["mutants", args @ ..] => mutants::run_on_all(args)?,
        ["coverage"] => coverage::run_on_all()?,
        _ => {
            eprint!("{USAGE}");
            return Ok(ExitCode::from(2));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Builds the release over another catalog: whatever compiles it reads in the environment which that is.
fn build_with(catalog: &Path) -> Result {
    check::run(catalog)?;
    let program = env::current_exe().at("cargo xtask", "build it anew")?;
    run::run(Command::new(program).arg("build").env("TIER_ADVISOR_CATALOG", catalog))
}

/// What trunk takes into the page beside the WebAssembly.
fn prepare() -> Result {
    styles::run()?;
    scripts::for_development(&tools::Tools::ready()?)
}

/// Makes the project's root the current directory, so that every path in the tasks and in what
/// they say is relative to it; returns the directory that the command was given in.
fn enter_root() -> Result<PathBuf> {
    let here = env::current_dir().at(".", "change to a directory that exists")?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    env::set_current_dir(&root).at(&root, "run `cargo xtask` inside the checkout")?;
    Ok(here)
}
