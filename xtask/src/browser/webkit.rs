//! The small browser of `WebKitGTK` and its driver, and what they need for a display.

use std::{fs, path::PathBuf};

use super::{
    Browser, on_path,
    programs::{Program, Programs},
};
use crate::error::Result;

/// The server of the display.
pub const XVFB: &str = "XVFB";

/// Makes sure of all three.
pub fn ready() -> Result<Browser> {
    Programs {
        name: "WebKitGTK with its driver, and Xvfb",
        all: &[
            Program { variable: "MINIBROWSER", find: mini_browser },
            Program { variable: "WEBKITDRIVER", find: || on_path::first(&["WebKitWebDriver"]) },
            Program { variable: XVFB, find: || on_path::first(&["Xvfb"]) },
        ],
        packages: &["webkit2gtk-driver", "xvfb"],
        hint: HINT,
    }
    .ready()
}

/// The browser is on nobody's PATH: it lies with the library, whose place each system chooses.
fn mini_browser() -> Option<PathBuf> {
    let roots = ["/usr/libexec", "/usr/lib", "/usr/lib64"].map(PathBuf::from);
    // Debian has a directory for each architecture.
    let nested = fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|entry| entry.path());
    let mut places = roots.into_iter().chain(nested);
    places.find_map(|place| {
        let files = ["webkit2gtk-4.1", "webkitgtk-6.0"].map(|library| place.join(library).join("MiniBrowser"));
        files.into_iter().find(|file| file.is_file())
    })
}

const HINT: &str = if cfg!(target_os = "linux") {
    "install them (Debian: `sudo apt-get install webkit2gtk-driver xvfb`; Fedora: `sudo dnf install \
     webkit2gtk4.1 xorg-x11-server-Xvfb`; Arch: `sudo pacman -S webkit2gtk-4.1 xorg-server-xvfb`)"
} else {
    "WebKitGTK runs on Linux: test there, or name the other steps (`cargo xtask test end-to-end-chromium \
     end-to-end-firefox`)"
};
