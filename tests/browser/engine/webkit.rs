//! The engine of Safari, by the driver and the small browser of `WebKitGTK`. They need a display: `cargo xtask test`
//! starts one.

use std::path::Path;
use std::process::Command;

use serde_json::json;

use super::driver::{Port, Start, free_port, write};
use super::{Look, told};

/// How the driver is started.
pub fn start(scratch: &Path, look: Look) -> Start {
    let port = free_port();
    let mut command = Command::new(told("WEBKITDRIVER"));
    command.arg(format!("--port={port}")).env("DISPLAY", told("TIER_ADVISOR_DISPLAY")).env("GDK_BACKEND", "x11");
    // The browser follows the theme of the desktop.
    command.env("GTK_THEME", theme(look));
    // What it would keep for its user goes with the rest.
    command.env("HOME", scratch);
    // Its buttons would keep the window from becoming as narrow as a telephone.
    command.env("XDG_CONFIG_HOME", scratch);
    write(&scratch.join("gtk-3.0/gtk.css"), NARROW);
    // Every start would look through the machine for ways to play films.
    command.env("GST_PLUGIN_SYSTEM_PATH_1_0", scratch);
    // Without a graphics card it is quicker to draw the page as one picture than to put layers together.
    command.env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
    let options = json!({ "binary": told("MINIBROWSER"), "args": ["--automation"] });
    Start { command, port: Port::Told(port), browser: json!({ "webkitgtk:browserOptions": options }) }
}

const NARROW: &str = "* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; \
                          -gtk-icon-transform: scale(0.05) }";

fn theme(look: Look) -> &'static str {
    match look {
        Look::Light => "Adwaita",
        Look::Dark => "Adwaita:dark",
        Look::Forced => panic!("WebKitGTK forces no colours on a page"),
    }
}
