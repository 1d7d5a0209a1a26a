//! Chromium and `ChromeDriver`.

use super::{
    Browser, on_path,
    programs::{Program, Programs},
};
use crate::error::Result;

/// Makes sure of both.
pub fn ready() -> Result<Browser> {
    Programs {
        name: "Chromium with its driver",
        all: &[
            Program {
                variable: "CHROMIUM",
                find: || on_path::first(&["chromium", "chromium-browser", "google-chrome"]),
            },
            Program { variable: "CHROMEDRIVER", find: || on_path::first(&["chromedriver"]) },
        ],
        packages: &["chromium", "chromium-driver"],
        hint: HINT,
    }
    .ready()
}

const HINT: &str = if cfg!(target_os = "macos") {
    "run `brew install --cask chromium chromedriver`"
} else if cfg!(windows) {
    "install Google Chrome and, from the Chrome for Testing downloads, its ChromeDriver"
} else {
    "install them (Debian: `sudo apt-get install chromium chromium-driver`; Fedora: `sudo dnf \
     install chromium chromedriver`; Arch: `sudo pacman -S chromium`)"
};
