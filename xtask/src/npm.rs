//! npm, which comes with Node.js.

use std::process::Command;

/// A command of npm, which asks nobody and says only what is wrong.
pub fn npm(what: &str) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args([what, "--no-audit", "--no-fund", "--loglevel=error"]);
    command
}
