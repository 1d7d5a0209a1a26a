//! Packages of Debian and its like.

use std::process::Command;

use super::on_path;
use crate::{
    error::Result,
    run::{output, run},
};

/// Installs packages where that takes no password; elsewhere nothing happens.
pub fn install(packages: &[&str]) -> Result {
    if on_path::first(&["apt-get"]).is_none() || !is_root() {
        return Ok(());
    }
    println!("Installing {} with apt-get (once; about a minute)", packages.join(" and "));
    run(apt_get().arg("update"))?;
    run(apt_get().args(["install", "--yes", "--no-install-recommends"]).args(packages))
}

fn is_root() -> bool {
    output(Command::new("id").arg("-u")).is_some_and(|id| id == "0")
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
