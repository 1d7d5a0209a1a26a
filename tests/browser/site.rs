//! Serves the built page as a careful host would: strict policy, right content types. And, when asked, badly.

use std::collections::BTreeSet;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::engine::Engine;
use crate::files::{built, has_extension, index, kind, witnessed};

/// What a careful host allows.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                          img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; \
                          manifest-src 'self'";

/// Tells what the page breaks, from before its first line, and can report a fault in WebAssembly as a browser does:
/// nothing from outside can cause one in ours. Added to the page as a script of the same origin.
pub const WITNESS: &str = "\
window.seen = [];
addEventListener('securitypolicyviolation', event =>
  seen.push(`policy: ${event.violatedDirective} forbids ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`));
addEventListener('error', event => seen.push(`error: ${event.message ?? event.target}`));
addEventListener('unhandledrejection', event => seen.push(`rejected: ${event.reason}`));
window.fault = stack => {
  const error = new WebAssembly.RuntimeError('unreachable');
  if (stack) error.stack = stack;
  dispatchEvent(new ErrorEvent('error', { error }));
};
";

/// A page of somebody else's, with the advisor somewhere on it.
pub trait Around: Send + Sync {
    /// A file of this page; its own is at `/`.
    fn file(&self, path: &str) -> Option<Vec<u8>>;

    /// What this page lets itself do.
    fn policy(&self) -> String;
}

/// How the page's code is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wasm {
    /// As it was built.
    Whole,
    /// Not at all.
    Missing,
    /// Half of it.
    Cut,
    /// A page that says sorry, as hosts of single-page applications serve for whatever they do not have.
    Html,
    /// Whole, but not before it is [changed](Site::change).
    Held,
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
    served: Arc<Served>,
}

/// What is served.
struct Served {
    storage: Storage,
    /// The page around the advisor; none for the advisor's own.
    host: Option<Box<dyn Around>>,
    wasm: Mutex<Wasm>,
    /// The paths that are not there.
    lost: Mutex<fn(&str) -> bool>,
    /// The paths that are answered for later.
    held: Mutex<fn(&str) -> bool>,
    /// The paths that nobody answers for any more.
    gone: Mutex<fn(&str) -> bool>,
    /// Whether pages of all origins may have what is served.
    shared: Mutex<bool>,
    /// Whether browsers may keep what is served, as most servers let them.
    lasting: Mutex<bool>,
    /// What was asked for, in order.
    asked: Mutex<Vec<String>>,
}

impl Site {
    /// Serves the page that was built.
    pub fn serve(wasm: Wasm, storage: Storage) -> Self {
        Self::of(None, wasm, storage)
    }

    /// Serves somebody else's page, and beside it all that was built.
    pub fn around(host: impl Around + 'static) -> Self {
        Self::of(Some(Box::new(host)), Wasm::Whole, Storage::Works)
    }

    fn of(host: Option<Box<dyn Around>>, wasm: Wasm, storage: Storage) -> Self {
        let (listener, address) = fresh();
        let all = Arc::new(Served {
            storage,
            host,
            wasm: Mutex::new(wasm),
            lost: Mutex::new(|_| false),
            held: Mutex::new(|_| false),
            gone: Mutex::new(|_| false),
            shared: Mutex::new(false),
            lasting: Mutex::new(false),
            asked: Mutex::new(Vec::new()),
        });
        let served = Arc::downgrade(&all);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let Some(served) = served.upgrade() else { return };
                // A thread for each connection: browsers open some that they do not use, and nobody waits behind those.
                // Who hangs up has what he wanted.
                thread::spawn(move || served.answer(stream).ok());
            }
        });
        Self { address, served: all }
    }

    /// Where it is.
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Serves the page's code otherwise from now on.
    pub fn change(&self, wasm: Wasm) {
        set(&self.served.wasm, wasm);
    }

    /// Has nothing at these paths from now on.
    pub fn lose(&self, lost: fn(&str) -> bool) {
        set(&self.served.lost, lost);
    }

    /// Lets those who ask for these paths wait from now on, until others are held.
    pub fn hold(&self, held: fn(&str) -> bool) {
        set(&self.served.held, held);
    }

    /// Hangs up on who asks for what the element fetches, as if the network had gone; or answers again.
    pub fn go(&self, gone: bool) {
        set(&self.served.gone, if gone { |path| path.starts_with("/advisor-") } else { |_| false });
    }

    /// Hangs up on everybody, as if there were no network.
    pub fn vanish(&self) {
        set(&self.served.gone, |_| true);
    }

    /// How often this path was asked for.
    pub fn count(&self, path: &str) -> usize {
        let asked = self.served.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.iter().filter(|asked| *asked == path).count()
    }

    /// Lets pages of all origins have what is served, as the guide asks of a server apart.
    pub fn share(&self) {
        set(&self.served.shared, true);
    }

    /// Lets browsers keep what is served, as most servers do: they may show a page again as it was left.
    pub fn last(&self) {
        set(&self.served.lasting, true);
    }
}

impl Served {
    /// Answers one request, and hangs up.
    fn answer(&self, mut stream: TcpStream) -> io::Result<()> {
        let mut head = BufReader::new(&stream).lines().map_while(Result::ok).take_while(|line| !line.is_empty());
        let Some(request) = head.next() else { return Ok(()) };
        head.for_each(drop);
        let path = request.split([' ', '?']).nth(1).unwrap_or_default();
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).push(path.to_owned());
        if get(&self.gone)(path) {
            return Ok(());
        }
        while get(&self.held)(path) {
            thread::sleep(Duration::from_millis(10));
        }
        let is_page = path == "/" || path == "/index.html";
        let own = self.host.as_ref().and_then(|host| host.file(path));
        let body = match path {
            _ if get(&self.lost)(path) => None,
            "/witness.js" => Some(WITNESS.as_bytes().to_vec()),
            "/storage.js" => Some(self.storage.script().as_bytes().to_vec()),
            _ if own.is_some() => own,
            _ if is_page => Some(index().into_bytes()),
            "/meeting.html" => Some(witnessed("meeting.html").into_bytes()),
            path => self.file(path),
        };
        let (status, body) = body.map_or(("404 Not Found", Vec::new()), |body| ("200 OK", body));
        let policy = self.host.as_ref().map_or_else(|| POLICY.to_owned(), |host| host.policy());
        // Where a page has no origin, Safari knows no 'self'.
        let names_itself = get(&self.shared) && Engine::chosen() == Engine::WebKit;
        let own = format!("http://{}", stream.local_addr()?);
        let policy = if names_itself { policy.replace("'self'", &own) } else { policy };
        let sorry = has_extension(path, "wasm") && get(&self.wasm) == Wasm::Html;
        write!(
            stream,
            "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\nContent-Security-Policy: {policy}\r\n\
             {}Cache-Control: {}\r\nConnection: close\r\n\r\n",
            if sorry { "text/html; charset=utf-8" } else { kind(path) },
            body.len(),
            if get(&self.shared) { "Access-Control-Allow-Origin: *\r\n" } else { "" },
            match get(&self.lasting) {
                true if is_page => "no-cache",
                true => "max-age=600",
                false => "no-store",
            }
        )?;
        stream.write_all(&body)
    }

    fn file(&self, path: &str) -> Option<Vec<u8>> {
        let mut body = built(path)?;
        if has_extension(path, "wasm") {
            while get(&self.wasm) == Wasm::Held {
                thread::sleep(Duration::from_millis(10));
            }
            match get(&self.wasm) {
                Wasm::Missing => return None,
                Wasm::Cut => body.truncate(body.len() / 2),
                Wasm::Html => body = b"<!doctype html><title>Sorry</title>".to_vec(),
                Wasm::Whole | Wasm::Held => {}
            }
        }
        Some(body)
    }
}

/// A port that no site had before: browsers keep what belongs to an origin.
fn fresh() -> (TcpListener, SocketAddr) {
    static HAD: Mutex<BTreeSet<SocketAddr>> = Mutex::new(BTreeSet::new());
    loop {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = listener.local_addr().expect("a port was given");
        if HAD.lock().unwrap_or_else(PoisonError::into_inner).insert(address) {
            return (listener, address);
        }
    }
}

fn get<T: Copy>(place: &Mutex<T>) -> T {
    *place.lock().unwrap_or_else(PoisonError::into_inner)
}

fn set<T>(place: &Mutex<T>, value: T) {
    *place.lock().unwrap_or_else(PoisonError::into_inner) = value;
}
