//! Chromium, by `ChromeDriver`.

use std::process::Command;

use serde_json::json;

use super::driver::{Port, Start};
use super::{Look, told};

/// What a browser for tests needs: nothing of its own on the network, and nobody to ask.
const FLAGS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // The shared memory of a container is small.
    "--disable-dev-shm-usage",
];

/// How `ChromeDriver` is started.
pub fn start(look: Look) -> Start {
    let mut command = Command::new(told("CHROMEDRIVER"));
    // It wants the same port of both kinds of addresses, and ends where one is taken.
    command.arg("--port=0");
    let look: &[&str] = match look {
        Look::Light => &["--blink-settings=preferredColorScheme=1"],
        Look::Dark => &["--blink-settings=preferredColorScheme=0"],
        Look::Forced => &["--force-high-contrast", "--enable-features=ForcedColors"],
    };
    let flags: Vec<_> = FLAGS.iter().chain(look).collect();
    let options = json!({ "args": flags, "binary": told("CHROMIUM") });
    let browser = json!({ "browserName": "chrome", "goog:chromeOptions": options });
    Start { command, port: Port::Said("successfully on port "), browser }
}
