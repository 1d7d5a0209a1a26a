//! The page, as a person has it before them: found by what it says, used by mouse and keys.

mod focus;
mod found;
mod menus;
mod size;
mod typing;
mod windows;

use std::fmt::Write as _;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::TypingData;
use thirtyfour::common::print::{PrintPage, PrintParameters};
use thirtyfour::error::{WebDriverError, WebDriverErrorInner, WebDriverResult};
use thirtyfour::session::scriptret::ScriptRet;

use crate::engine::{Browser, Engine, Look};
use crate::site::{Site, Storage, WITNESS, Wasm};

/// Waits until the page has drawn twice: what it does of itself in a task or a frame is done then.
pub const TWO_FRAMES: &str = "requestAnimationFrame(() => requestAnimationFrame(() => arguments[0]()))";

/// How long a person would wait before saying that it does not work.
const PATIENCE: Duration = Duration::from_secs(20);

/// How a test begins.
#[derive(Clone, Copy, Debug)]
pub struct Visit {
    /// How the browser is set up.
    pub look: Look,
    /// How the page's code is served.
    pub wasm: Wasm,
    /// How the browser's storage behaves.
    pub storage: Storage,
}

impl Default for Visit {
    fn default() -> Self {
        Self { look: Look::Light, wasm: Wasm::Whole, storage: Storage::Works }
    }
}

/// Opens the page in a new browser, waits for its first heading, and does as told. What holds for every visit is
/// asserted at its end.
pub fn visit(what: impl FnOnce(&Page)) {
    visit_as(Visit::default(), what);
}

/// The same, in a browser or from a server that is not as usual.
pub fn visit_as(visit: Visit, what: impl FnOnce(&Page)) {
    let page = Page::open(visit);
    page.is_up();
    what(&page);
    page.assert_clean();
}

/// One browser on one page. The page ends with this value, and the server too.
pub struct Page {
    browser: Browser,
    /// The server of this page.
    pub site: Site,
}

impl Page {
    /// Opens the page in a new browser.
    pub fn open(Visit { look, wasm, storage }: Visit) -> Self {
        Self::on(Site::serve(wasm, storage), look)
    }

    /// Opens what a server has in a new browser.
    pub fn on(site: Site, look: Look) -> Self {
        Self::at("", site, look)
    }

    /// Opens one of the pages that a server has in a new browser.
    pub fn at(path: &str, site: Site, look: Look) -> Self {
        let page = Self { browser: Browser::get(look), site };
        page.go(&[&page.site.address(), path].concat());
        page
    }

    /// Opens another page.
    pub fn go(&self, address: &str) {
        self.wait_for(self.browser.web.goto(address));
    }

    fn wait_for<T>(&self, command: impl Future<Output = WebDriverResult<T>>) -> T {
        self.browser.wait_for(command).unwrap_or_else(|error| panic!("the browser refuses: {error}"))
    }

    /// Loads the page again.
    pub fn reload(&self) {
        self.begin_to_reload();
        self.is_up();
    }

    /// Loads the page again, and waits for no more than that. The command for it makes Firefox forget what answers for
    /// pages without a network, which its button does not.
    pub fn begin_to_reload(&self) {
        self.leave_by("window.isOld = true; location.reload()");
        self.is_new();
    }

    /// Waits until the page is up that comes of something: the one before it may look alike until it goes.
    pub fn reloaded_by(&self, what: impl FnOnce()) {
        self.ask("window.isOld = true");
        what();
        self.is_new();
        self.is_up();
    }

    fn is_new(&self) {
        let is_new = "return window.isOld !== true && document.readyState === 'complete'";
        self.eventually("the page is loaded again", || self.ask(is_new) == Value::Bool(true));
    }

    /// Goes back to the page before, as the button of the browser does.
    pub fn back(&self) {
        self.wait_for(self.browser.web.back());
    }

    /// Goes forward again, as the button of the browser does.
    pub fn forward(&self) {
        self.wait_for(self.browser.web.forward());
    }

    /// Waits until the advisor stands where the first question stood before it.
    pub fn is_up(&self) {
        let live = "return document.querySelector('#tier-advisor > div > .ta h1') !== null";
        self.eventually("the advisor has taken over", || self.ask(live) == Value::Bool(true));
    }

    /// Does something in the first iframe of the page, or of the iframe that this is done in.
    pub fn in_frame(&self, what: impl FnOnce()) {
        self.wait_for(self.browser.web.enter_frame(0));
        what();
        self.wait_for(self.browser.web.enter_parent_frame());
    }

    /// Asks the page something, in its own language.
    pub fn ask(&self, script: &str) -> Value {
        self.run(script).json().clone()
    }

    fn run(&self, script: &str) -> ScriptRet {
        self.try_to_run(script).unwrap_or_else(|error| panic!("the browser refuses: {error}"))
    }

    fn try_to_run(&self, script: &str) -> WebDriverResult<ScriptRet> {
        let run = || self.browser.wait_for(self.browser.web.execute(script, Vec::new()));
        match run() {
            Err(error) if has_gone(&error) => run(),
            answer => answer,
        }
    }

    /// The same, of something that takes time: the script calls its last argument.
    pub fn ask_later(&self, script: &str) -> Value {
        self.wait_for(self.browser.web.execute_async(script, Vec::new())).json().clone()
    }

    /// Does something by which the page goes elsewhere, after it has answered: some drivers would do it again on the
    /// next page.
    pub fn leave_by(&self, script: &str) {
        self.ask(&format!("window.isAbout = true; setTimeout(() => {{ window.isAbout = false; {script} }})"));
        self.eventually("it has gone", || self.ask("return window.isAbout !== true") == Value::Bool(true));
    }

    /// Asks the browser's own developer tools something.
    pub fn tools(&self, method: &str, parameters: &Value) -> Value {
        self.wait_for(self.browser.web.cdp().send_raw(method, parameters))
    }

    /// Watches all pages that are opened from now on, also those that must come as they were built. The drivers of
    /// Firefox and `WebKit` run nothing before a page does: there such pages are not watched.
    pub fn watch(&self) {
        if Engine::chosen() == Engine::Chromium {
            self.tools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": WITNESS }));
        }
    }

    /// Waits until something holds.
    pub fn eventually(&self, what: &str, holds: impl Fn() -> bool) {
        self.once(what, || holds().then_some(()));
    }

    /// Waits until there is something.
    fn once<T>(&self, what: &str, find: impl Fn() -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(found) = find() {
                return found;
            }
            assert!(start.elapsed() < PATIENCE, "not even after {PATIENCE:?}: {what}\n{}", self.seen());
            // What takes long is asked for less often: the browser has better things to do.
            thread::sleep((start.elapsed() / 4).clamp(Duration::from_millis(10), Duration::from_millis(200)));
        }
    }

    /// What is on the screen, for a person who reads why a test failed.
    fn seen(&self) -> String {
        let address = self.wait_for(self.browser.web.current_url());
        let mut seen = format!("The page at {address} reads:\n{}\n", self.text("body"));
        for line in self.ask("return window.seen ?? []").as_array().into_iter().flatten() {
            writeln!(seen, "It reports: {line}").expect("a string takes it");
        }
        seen
    }

    /// The text of what a selector finds first that can be seen, with single spaces; empty if there is none.
    pub fn text(&self, selector: &str) -> String {
        let text = self.ask(&format!(
            "return [...document.querySelectorAll({selector:?})].find(e => e.checkVisibility())?.innerText ?? ''"
        ));
        text.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The page's first heading, once there is one.
    pub fn title(&self) -> Option<String> {
        let title = self.text("h1");
        (!title.is_empty()).then_some(title)
    }

    /// Waits until the first heading says this.
    pub fn is_titled(&self, title: &str) {
        self.eventually(&format!("the heading is {title:?}"), || self.title().as_deref() == Some(title));
    }

    /// Waits until the main part of the page says this.
    pub fn says(&self, text: &str) {
        self.eventually(&format!("the page says {text:?}"), || self.text("main").contains(text));
    }

    /// Whether the main part of the page says this now.
    pub fn is_saying(&self, text: &str) -> bool {
        self.text("main").contains(text)
    }

    /// What screen readers have been told last, in every live region.
    pub fn told(&self) -> String {
        let told = "return [...document.querySelectorAll('[role=status], [role=alert]')]\
                    .filter(e => e.checkVisibility()).map(e => e.textContent).join('; ')";
        self.ask(told).as_str().unwrap_or_default().to_owned()
    }

    /// Types keys at whatever has the focus.
    pub fn keys(&self, keys: impl Into<TypingData>) {
        let keys: TypingData = keys.into();
        self.wait_for(self.browser.web.action_chain().send_keys(keys).perform());
    }

    /// Prints the page on paper of this size in centimetres, as its style sheet wants it: a PDF.
    pub fn print(&self, width: f64, height: f64) -> Vec<u8> {
        let paper = PrintPage { width, height };
        self.wait_for(self.browser.web.print_page(PrintParameters {
            page: paper,
            shrink_to_fit: false,
            ..PrintParameters::default()
        }))
    }

    /// What holds for every visit.
    pub fn assert_clean(&self) {
        let seen = match Engine::chosen() {
            Engine::Chromium => self.ask("return window.seen"),
            Engine::Firefox | Engine::WebKit => self.ask("return window.seen ?? []"),
        };
        assert_eq!(seen, Value::Array(Vec::new()), "the page broke its policy or failed unseen");
        let elsewhere = "return performance.getEntriesByType('resource').map(entry => entry.name)\
                         .filter(name => !name.startsWith(location.origin + '/') && !name.startsWith('data:'))";
        assert_eq!(self.ask(elsewhere), Value::Array(Vec::new()), "asked of another origin");
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        // Nobody knows what a test that failed has left.
        if thread::panicking() { self.browser.quit() } else { self.browser.leave() }
    }
}

/// Whether the page went before it had answered, as `WebKit` says in one of two ways: the next one is asked.
fn has_gone(error: &WebDriverError) -> bool {
    match &**error {
        WebDriverErrorInner::NoSuchFrame(_) => true,
        WebDriverErrorInner::UnknownError(said) => said.value.message.contains("Could not parse script result"),
        _ => false,
    }
}

/// What a driver answers of an element, unless that has gone since it was found.
fn unless_gone<T>(answer: WebDriverResult<T>) -> Option<T> {
    match answer {
        Err(error) if matches!(*error, WebDriverErrorInner::StaleElementReference(_)) => None,
        answer => Some(answer.unwrap_or_else(|error| panic!("the browser refuses: {error}"))),
    }
}
