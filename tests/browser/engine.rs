//! The browser engine: its driver process, and how a browser is asked for. Another engine is another file like this.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{self, Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs};

use serde_json::{Value, json};
use thirtyfour::Capabilities;

/// How the reader has set up the browser.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// Light.
    #[default]
    Light,
    /// Dark.
    Dark,
    /// Colours that the system forces on every page.
    Forced,
}

/// A driver process. It ends with this value.
pub struct Engine {
    process: Child,
    port: u16,
    /// What the driver and its browser leave behind goes with this directory.
    scratch: PathBuf,
    /// The driver would stop if nobody read what it says.
    _says: BufReader<ChildStdout>,
}

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

impl Engine {
    /// Starts the driver on a port that is free.
    pub fn start() -> Self {
        // The driver wants the same port of both kinds of addresses, and ends where one is taken.
        (0..3).find_map(|_| Self::try_to_start()).expect("the driver starts and says its port")
    }

    fn try_to_start() -> Option<Self> {
        let driver = told("CHROMEDRIVER");
        let scratch = scratch();
        let mut process = Command::new(&driver)
            .arg("--port=0")
            .envs(["TMPDIR", "TMP", "TEMP"].map(|variable| (variable, &scratch)))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{driver}: {error}"));
        let mut says = BufReader::new(process.stdout.take().expect("the driver has an output"));
        let Some(port) = port(&mut says) else {
            let _ = process.wait();
            let _ = fs::remove_dir_all(&scratch);
            return None;
        };
        Some(Self { process, port, scratch, _says: says })
    }

    /// Where the driver is asked.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The browser to ask for. The driver gives each a new profile of its own.
    pub fn capabilities(look: Look) -> Capabilities {
        let look: &[&str] = match look {
            Look::Light => &["--blink-settings=preferredColorScheme=1"],
            Look::Dark => &["--blink-settings=preferredColorScheme=0"],
            Look::Forced => &["--force-high-contrast", "--enable-features=ForcedColors"],
        };
        let flags: Vec<_> = FLAGS.iter().chain(look).collect();
        let options = json!({ "args": flags, "binary": told("CHROMIUM") });
        let Value::Object(all) = json!({ "browserName": "chrome", "goog:chromeOptions": options }) else {
            unreachable!("it is an object")
        };
        Capabilities::from(all)
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        // A driver that has ended already is as good.
        let _ = self.process.kill();
        let _ = self.process.wait();
        // What is still held open there is for the system to clear.
        let _ = fs::remove_dir_all(&self.scratch);
    }
}

/// A new directory.
fn scratch() -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    // A short name: the browser puts a socket there, and the names of those may not be long.
    let scratch = env::temp_dir().join(format!("tier-advisor-{}-{count}", process::id()));
    fs::create_dir_all(&scratch).unwrap_or_else(|error| panic!("{}: {error}", scratch.display()));
    scratch
}

/// What the environment says.
pub fn told(variable: &str) -> String {
    env::var(variable).unwrap_or_else(|_| panic!("{variable} is not set: run `cargo xtask test end-to-end`"))
}

/// The driver says: "… started successfully on port 40001."
fn port(says: &mut impl BufRead) -> Option<u16> {
    let mut lines = says.lines().map_while(Result::ok);
    let number = |line: String| line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok();
    lines.find_map(number)
}
