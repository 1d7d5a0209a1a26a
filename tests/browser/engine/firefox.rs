//! Firefox, by geckodriver.

use std::path::Path;
use std::process::Command;

use serde_json::json;

use super::driver::{Port, Start, write};
use super::{Look, told};

/// How geckodriver is started.
pub fn start(scratch: &Path, look: Look) -> Start {
    let mut command = Command::new(told("GECKODRIVER"));
    command.args(["--port=0", "--websocket-port=0"]);
    // What it would keep for its user goes with the rest.
    command.env("HOME", scratch);
    let profile = scratch.join("profile");
    // Its own window would not become as narrow as a telephone.
    write(&profile.join("chrome/userChrome.css"), ":root { min-width: 0 !important }");
    let dark = look == Look::Dark;
    let preferences = json!({
        "toolkit.legacyUserProfileCustomizations.stylesheets": true,
        // 0 is dark, 1 is light.
        "layout.css.prefers-color-scheme.content-override": u8::from(!dark),
        "ui.systemUsesDarkTheme": u8::from(dark),
        // 2 is never the page's own, 0 is the system's choice.
        "browser.display.document_color_use": if look == Look::Forced { 2 } else { 0 },
        // Access keys with Alt alone, as elsewhere.
        "ui.key.contentAccess": 4,
        // Processes that no test will need cost time.
        "dom.ipc.processPrelaunch.enabled": false,
    });
    let options =
        json!({ "binary": told("FIREFOX"), "args": ["-headless", "-profile", profile], "prefs": preferences });
    let browser = json!({ "browserName": "firefox", "moz:firefoxOptions": options });
    Start { command, port: Port::Said("Listening on 127.0.0.1:"), browser }
}
