//! Running other programs.

use std::process::Command;

use crate::error::{Error, Result};

/// Runs a command to its end and shows what it prints as it comes.
pub fn run(command: &mut Command) -> Result {
    let status = command.status().map_err(|found| not_started(command, &found))?;
    if status.success() {
        Ok(())
    } else {
        Err(Error::new(format!("`{}` failed ({status}); what it printed above says why", line(command))))
    }
}

/// What a command prints; `None` when it is not there or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|o| o.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Becomes a program that runs until it is stopped, so that a signal meant for this one reaches it.
#[cfg(unix)]
pub fn hand_over(command: &mut Command) -> Result {
    use std::os::unix::process::CommandExt;

    let found = command.exec();
    Err(not_started(command, &found))
}

/// Runs a program until it is stopped.
#[cfg(not(unix))]
pub fn hand_over(command: &mut Command) -> Result {
    run(command)
}

fn not_started(command: &Command, found: &std::io::Error) -> Error {
    Error::new(format!("`{}`: {found}; install it, or put it on PATH", command.get_program().display()))
}

/// The command as a person would type it.
fn line(command: &Command) -> String {
    let mut line = command.get_program().display().to_string();
    for arg in command.get_args() {
        line.push(' ');
        line.push_str(&arg.to_string_lossy());
    }
    line
}
