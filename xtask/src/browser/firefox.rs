//! Firefox and geckodriver.

use std::{env, path::PathBuf};

use super::{
    Browser, on_path,
    programs::{Program, Programs},
};
use crate::{
    error::Result,
    package::{Package, Registry},
};

const GECKODRIVER: &str = "GECKODRIVER";

/// Makes sure of both.
pub fn ready() -> Result<Browser> {
    let firefox = Programs {
        name: "Firefox",
        all: &[Program { variable: "FIREFOX", find }],
        packages: &["firefox-esr"],
        hint: HINT,
    };
    let Browser(mut programs) = firefox.ready()?;
    programs.push((GECKODRIVER, geckodriver()?));
    Ok(Browser(programs))
}

fn find() -> Option<PathBuf> {
    let of_macos = || Some(PathBuf::from("/Applications/Firefox.app/Contents/MacOS/firefox"));
    on_path::first(&["firefox", "firefox-esr"]).or_else(|| of_macos().filter(|path| path.is_file()))
}

/// The driver: few systems have a package of it, so it is built where it is not on PATH.
fn geckodriver() -> Result<PathBuf> {
    if let Some(there) = env::var_os(GECKODRIVER).map(PathBuf::from).or_else(|| on_path::first(&["geckodriver"])) {
        return Ok(there);
    }
    let package = Package {
        name: "geckodriver",
        version: "0.37.1".to_owned(),
        registry: Registry::Crates { locked: true },
        takes: "about 3 minutes",
    };
    Ok(package.ensure()?.join(package.programs()).join(format!("geckodriver{}", env::consts::EXE_SUFFIX)))
}

const HINT: &str = if cfg!(target_os = "macos") {
    "run `brew install --cask firefox`"
} else if cfg!(windows) {
    "install Firefox and put its directory on PATH"
} else {
    "install it (Debian: `sudo apt-get install firefox-esr`; Fedora and Arch have `firefox`)"
};
