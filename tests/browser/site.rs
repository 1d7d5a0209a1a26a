//! Serves the built page as a careful host would: strict policy, right content types. And, when asked, badly.

use std::io::{self, BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, OnceLock};
use std::{fs, thread};

use crate::engine::told;

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                      img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'";

/// Tells what the page breaks, from before its first line. Added to the page as a script of the same origin.
const WITNESS: &str = "\
window.seen = [];
addEventListener('securitypolicyviolation', event =>
  seen.push(`policy: ${event.violatedDirective} forbids ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`));
addEventListener('error', event => seen.push(`error: ${event.message ?? event.target}`));
addEventListener('unhandledrejection', event => seen.push(`rejected: ${event.reason}`));
";

/// How the page's code is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Wasm {
    /// As it was built.
    Whole,
    /// Not at all.
    Missing,
    /// Half of it.
    Cut,
}

/// How the browser's storage behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// As it should.
    Works,
    /// To touch it throws.
    Dead,
    /// To write to it throws.
    Full,
}

impl Storage {
    /// What makes it so, in the page.
    const fn script(self) -> &'static str {
        match self {
            Self::Works => "",
            Self::Dead => {
                "Object.defineProperty(window, 'sessionStorage', { get() { \
                   throw new DOMException('denied', 'SecurityError') } })"
            }
            Self::Full => "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
        }
    }
}

/// The page, served on a port of its own until this value ends.
pub struct Site {
    address: SocketAddr,
    wasm: Arc<AtomicU8>,
}

impl Site {
    /// Serves the page that was built.
    pub fn serve(wasm: Wasm, storage: Storage) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = listener.local_addr().expect("a port was given");
        let wasm = Arc::new(AtomicU8::new(wasm as u8));
        let served = Arc::downgrade(&wasm);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let Some(wasm) = served.upgrade() else { return };
                // A thread for each connection: browsers open some that they do not use, and nobody waits behind those.
                // Who hangs up has what he wanted.
                thread::spawn(move || answer(stream, &wasm, storage).ok());
            }
        });
        Self { address, wasm }
    }

    /// Where it is.
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Serves the page's code otherwise from now on.
    pub fn change(&self, wasm: Wasm) {
        self.wasm.store(wasm as u8, Ordering::SeqCst);
    }
}

/// Answers one request, and hangs up.
fn answer(mut stream: TcpStream, wasm: &AtomicU8, storage: Storage) -> io::Result<()> {
    let mut head = BufReader::new(&stream).lines().map_while(Result::ok).take_while(|line| !line.is_empty());
    let Some(request) = head.next() else { return Ok(()) };
    head.for_each(drop);
    let path = request.split([' ', '?']).nth(1).unwrap_or_default();
    let body = match path {
        "/" | "/index.html" => Some(index().into_bytes()),
        "/witness.js" => Some(WITNESS.as_bytes().to_vec()),
        "/storage.js" => Some(storage.script().as_bytes().to_vec()),
        path => file(path, wasm.load(Ordering::SeqCst)),
    };
    let (status, body) = body.map_or(("404 Not Found", Vec::new()), |body| ("200 OK", body));
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\nContent-Security-Policy: {POLICY}\r\n\
         Cache-Control: no-store\r\nConnection: close\r\n\r\n",
        kind(path),
        body.len()
    )?;
    stream.write_all(&body)
}

fn index() -> String {
    let html = fs::read_to_string(dist().join("index.html"))
        .unwrap_or_else(|error| panic!("{}/index.html: {error}: run `cargo xtask test`", dist().display()));
    let first = "<script src=\"/witness.js\"></script><script src=\"/storage.js\"></script>";
    let start = html.find("<meta").expect("the page has a head");
    let (before, after) = html.split_at(start);
    [before, first, after].concat()
}

fn file(path: &str, wasm: u8) -> Option<Vec<u8>> {
    let is_inside = path.split('/').all(|part| part != "..");
    let mut body = is_inside.then(|| fs::read(dist().join(path.trim_start_matches('/'))).ok())??;
    if has_extension(path, "wasm") {
        if wasm == Wasm::Missing as u8 {
            return None;
        }
        if wasm == Wasm::Cut as u8 {
            body.truncate(body.len() / 2);
        }
    }
    Some(body)
}

fn kind(path: &str) -> &'static str {
    let kinds = [
        ("js", "text/javascript"),
        ("css", "text/css"),
        ("wasm", "application/wasm"),
        ("json", "application/json"),
        ("svg", "image/svg+xml"),
    ];
    kinds.iter().find(|(extension, _)| has_extension(path, extension)).map_or("text/html; charset=utf-8", |kind| kind.1)
}

fn has_extension(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|own| own == extension)
}

/// The directory of the release build.
fn dist() -> &'static Path {
    static DIST: OnceLock<PathBuf> = OnceLock::new();
    DIST.get_or_init(|| told("TIER_ADVISOR_DIST").into())
}
