//! The browser that the tests drive, and the driver between them.

use std::{env, path::PathBuf, process::Command};

use crate::{
    error::{Error, Result},
    run::{output, run},
};

/// Chromium and its `WebDriver`.
pub struct Browser {
    chromium: PathBuf,
    driver: PathBuf,
}

impl Browser {
    /// Makes sure of both; on Debian and its like they are installed where that takes no password.
    pub fn ready() -> Result<Self> {
        if let Some(browser) = Self::find() {
            return Ok(browser);
        }
        if on_path("apt-get").is_some() && is_root() {
            println!("Installing chromium and chromium-driver with apt-get (once; about a minute)");
            run(apt_get().arg("update"))?;
            run(apt_get().args(["install", "--yes", "--no-install-recommends"]).args(["chromium", "chromium-driver"]))?;
        }
        Self::find().ok_or_else(|| {
            Error::new(format!(
                "no Chromium with its driver on PATH; {HINT}, or set CHROMIUM and CHROMEDRIVER to \
                 the two programs"
            ))
        })
    }

    /// Tells a command where they are.
    pub fn tell(&self, command: &mut Command) {
        command.env(CHROMIUM, &self.chromium).env(CHROMEDRIVER, &self.driver);
    }

    fn find() -> Option<Self> {
        let chromium = ["chromium", "chromium-browser", "google-chrome"];
        Some(Self { chromium: find(CHROMIUM, &chromium)?, driver: find(CHROMEDRIVER, &["chromedriver"])? })
    }
}

const CHROMIUM: &str = "CHROMIUM";
const CHROMEDRIVER: &str = "CHROMEDRIVER";

const HINT: &str = if cfg!(target_os = "macos") {
    "run `brew install --cask chromium chromedriver`"
} else if cfg!(windows) {
    "install Google Chrome and, from the Chrome for Testing downloads, its ChromeDriver"
} else {
    "install them (Debian: `sudo apt-get install chromium chromium-driver`; Fedora: `sudo dnf \
     install chromium chromedriver`; Arch: `sudo pacman -S chromium`)"
};

fn find(variable: &str, programs: &[&str]) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).or_else(|| programs.iter().find_map(|program| on_path(program)))
}

fn on_path(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|dir| dir.join(&file)).find(|path| path.is_file())
}

fn is_root() -> bool {
    output(Command::new("id").arg("-u")).is_some_and(|id| id == "0")
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
