//! A driver: the program that is asked by `WebDriver`, and drives one browser.

use std::io::{self, BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use serde_json::Value;
use thirtyfour::Capabilities;

use super::{Engine, Look};

/// How a driver is started.
pub struct Start {
    /// The command.
    pub command: Command,
    /// Where it will listen.
    pub port: Port,
    /// The browser to ask for: the capabilities of `WebDriver`.
    pub browser: Value,
}

/// Where a driver listens.
pub enum Port {
    /// At the port that follows these words in what it says.
    Said(&'static str),
    /// At the port that it was told, and says nothing.
    Told(u16),
}

/// A driver process, and the browser that it drives. Both end with this value, or with the tests, however those end.
pub struct Driver {
    /// A shell, which waits for the end of its input: this process has the other one.
    guard: Child,
    port: u16,
    browser: Value,
}

/// Runs a driver, and ends it with all that it has started, and removes what that leaves behind: a driver that is
/// ended alone leaves its browser.
const GUARD: &str = r#"
    scratch=$1
    shift
    trap : TERM
    exec 3<&0
    { read end <&3; kill -TERM 0; } >/dev/null &
    "$@" </dev/null 3<&-
    rm -rf "$scratch"
    kill -KILL 0
"#;

impl Driver {
    /// Starts a driver on a port that is free.
    pub fn start(engine: Engine, look: Look) -> Self {
        // It ends where somebody else takes the port first.
        (0..5).find_map(|_| Self::try_to_start(engine, look)).expect("the driver starts and says its port")
    }

    fn try_to_start(engine: Engine, look: Look) -> Option<Self> {
        let scratch = scratch();
        let Start { command, port, browser } = engine.start(&scratch, look);
        let mut guard = Command::new("sh")
            .args(["-c", GUARD, "guard"])
            .arg(&scratch)
            .arg(command.get_program())
            .args(command.get_args())
            .envs(command.get_envs().filter_map(|(variable, value)| Some((variable, value?))))
            .envs(["TMPDIR", "TMP", "TEMP"].map(|variable| (variable, &scratch)))
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("sh: {error}"));
        let mut says = BufReader::new(guard.stdout.take().expect("the driver has an output"));
        let port = match port {
            Port::Said(after) => said(&mut says, after),
            Port::Told(port) => listens(&mut guard, port).then_some(port),
        };
        let Some(port) = port else {
            end(&mut guard);
            return None;
        };
        // It would stop if nobody read what else it says.
        thread::spawn(move || io::copy(&mut says, &mut io::sink()));
        Some(Self { guard, port, browser })
    }

    /// Where the driver is asked.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The browser to ask it for.
    pub fn capabilities(&self) -> Capabilities {
        Capabilities::from(self.browser.as_object().expect("they are an object").clone())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        end(&mut self.guard);
    }
}

/// Ends a driver, and waits until all is gone.
fn end(guard: &mut Child) {
    drop(guard.stdin.take());
    let _ = guard.wait();
}

/// A port that is free now.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
    listener.local_addr().expect("a port was given").port()
}

/// A new directory.
fn scratch() -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    // A short name: browsers put sockets there, and the names of those may not be long.
    let scratch = env::temp_dir().join(format!("tier-advisor-{}-{count}", process::id()));
    fs::create_dir_all(&scratch).unwrap_or_else(|error| panic!("{}: {error}", scratch.display()));
    scratch
}

/// Writes a file, and the directories above it.
pub fn write(file: &Path, text: &str) {
    let dir = file.parent().expect("it lies in a directory");
    fs::create_dir_all(dir).and_then(|()| fs::write(file, text)).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
}

/// The port that a driver says it has.
fn said(says: &mut impl BufRead, after: &str) -> Option<u16> {
    let mut lines = says.lines().map_while(Result::ok);
    let number = |line: String| line.split_once(after)?.1.trim_end_matches('.').parse().ok();
    lines.find_map(number)
}

/// Whether a driver comes to listen at a port, and does not end.
fn listens(guard: &mut Child, port: u16) -> bool {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(20) && matches!(guard.try_wait(), Ok(None)) {
        if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return true;
        }
        thread::sleep(Duration::from_millis(10));
    }
    false
}
