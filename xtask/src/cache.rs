//! Where the project keeps the tools that it installs: one place for all checkouts of a user.

use std::{env, path::PathBuf};

use crate::error::{Error, Result};

/// The directory of the project's tools, `NAME-VERSION` each.
pub fn tools() -> Result<PathBuf> {
    Ok(user_cache()?.join("tier-advisor").join("tools"))
}

fn user_cache() -> Result<PathBuf> {
    let (found, variable) = if cfg!(windows) {
        (directory_in("LOCALAPPDATA"), "LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        let home = env::home_dir();
        (home.map(|home| home.join("Library").join("Caches")), "HOME")
    } else {
        let own = || Some(env::home_dir()?.join(".cache"));
        (directory_in("XDG_CACHE_HOME").or_else(own), "HOME")
    };
    found.ok_or_else(|| {
        Error::new(format!("{variable}: not set, so there is no place for the tools; set it to a directory of yours"))
    })
}

fn directory_in(variable: &str) -> Option<PathBuf> {
    // A relative path would mean another place in every directory.
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_absolute())
}
