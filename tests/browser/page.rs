//! The page, as a person has it before them: found by what it says, used by mouse and keys.

mod menus;
mod typing;
mod windows;

use std::fmt::Write as _;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use http::Method;
use serde_json::Value;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::common::print::{PrintPage, PrintParameters};
use thirtyfour::{By, RequestData, SessionId, TypingData, WebDriver, WebElement};
use tokio::runtime::{Builder, Runtime};

use crate::engine::{Engine, Look};
use crate::site::{Site, Storage, Wasm};

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

/// One browser on one page. Both end with this value, and the server too.
pub struct Page {
    driver: WebDriver,
    runtime: Runtime,
    _engine: Engine,
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
        let engine = Engine::start();
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let driver =
            runtime.block_on(WebDriver::new(engine.address(), Engine::capabilities(look))).expect("the browser starts");
        let page = Self { driver, runtime, _engine: engine, site };
        page.resize(1280, 900);
        page.go(&[&page.site.address(), path].concat());
        page
    }

    /// Opens another page.
    pub fn go(&self, address: &str) {
        self.wait_for(self.driver.goto(address));
    }

    fn wait_for<T>(&self, command: impl Future<Output = thirtyfour::error::WebDriverResult<T>>) -> T {
        self.runtime.block_on(command).unwrap_or_else(|error| panic!("the browser refuses: {error}"))
    }

    /// Loads the page again.
    pub fn reload(&self) {
        self.begin_to_reload();
        self.is_up();
    }

    /// Loads the page again, and waits for nothing.
    pub fn begin_to_reload(&self) {
        self.wait_for(self.driver.refresh());
    }

    /// Goes back to the page before, as the button of the browser does.
    pub fn back(&self) {
        self.wait_for(self.driver.back());
    }

    /// Goes forward again, as the button of the browser does.
    pub fn forward(&self) {
        self.wait_for(self.driver.forward());
    }

    /// Waits until the advisor stands where the first question stood before it.
    pub fn is_up(&self) {
        let live = "return document.querySelector('#tier-advisor > div > .ta h1') !== null";
        self.eventually("the advisor has taken over", || self.ask(live) == Value::Bool(true));
    }

    /// Gives the window a size.
    pub fn resize(&self, width: u32, height: u32) {
        self.wait_for(self.driver.set_window_rect(0, 0, width, height));
    }

    /// Does something in the first iframe of the page, or of the iframe that this is done in.
    pub fn in_frame(&self, what: impl FnOnce()) {
        self.wait_for(self.driver.enter_frame(0));
        what();
        self.wait_for(self.driver.enter_parent_frame());
    }

    /// Asks the page something, in its own language.
    pub fn ask(&self, script: &str) -> Value {
        self.wait_for(self.driver.execute(script, Vec::new())).json().clone()
    }

    /// The same, of something that takes time: the script calls its last argument.
    pub fn ask_later(&self, script: &str) -> Value {
        self.wait_for(self.driver.execute_async(script, Vec::new())).json().clone()
    }

    /// Asks the browser's own developer tools something.
    pub fn tools(&self, method: &str, parameters: &Value) -> Value {
        self.wait_for(self.driver.cdp().send_raw(method, parameters))
    }

    /// Waits until something holds.
    pub fn eventually(&self, what: &str, holds: impl Fn() -> bool) {
        let start = Instant::now();
        while !holds() {
            assert!(start.elapsed() < PATIENCE, "not even after {PATIENCE:?}: {what}\n{}", self.seen());
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// What is on the screen, for a person who reads why a test failed.
    fn seen(&self) -> String {
        let address = self.wait_for(self.driver.current_url());
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

    /// Presses the button, or opens the folded part, of this name.
    pub fn press(&self, name: &str) {
        let name = quoted(name);
        self.click(&format!(
            "(//button | //summary)[@aria-label = {name} or (not(@aria-label) and normalize-space() = {name})]"
        ));
    }

    /// Picks the option whose label begins like this.
    pub fn pick(&self, label: &str) {
        self.click(&option(label));
    }

    /// Whether an option of such a label is there.
    pub fn offers(&self, label: &str) -> bool {
        !self.wait_for(self.driver.find_all(By::XPath(option(label)))).is_empty()
    }

    /// Whether the option of such a label is chosen.
    pub fn is_picked(&self, label: &str) -> bool {
        let input = self.visible(&format!("{}//input", option(label)));
        input.is_some_and(|input| self.wait_for(input.is_selected()))
    }

    /// Clicks at what a script finds, once it finds something.
    pub fn click_at(&self, what: &str, script: &str) {
        let find = || self.wait_for(self.driver.execute(script, Vec::new())).element().ok();
        self.eventually(&format!("there is {what}"), || find().is_some());
        let target = find().expect("it was there");
        self.wait_for(target.scroll_into_view());
        self.wait_for(target.click());
    }

    fn click(&self, path: &str) {
        self.eventually(&format!("there is {path}"), || self.visible(path).is_some());
        let target = self.visible(path).expect("it was there");
        self.wait_for(target.scroll_into_view());
        self.wait_for(target.click());
    }

    /// The first of the elements on a path that can be seen.
    fn visible(&self, path: &str) -> Option<WebElement> {
        let all = self.wait_for(self.driver.find_all(By::XPath(path.to_owned())));
        // An element may go while it is looked at: then it is not seen.
        all.into_iter().find(|element| self.runtime.block_on(element.is_displayed()).unwrap_or(false))
    }

    /// Types keys at whatever has the focus.
    pub fn keys(&self, keys: impl Into<TypingData>) {
        let keys: TypingData = keys.into();
        self.wait_for(self.driver.action_chain().send_keys(keys).perform());
    }

    /// What has the focus: its role and its name, as assistive technology has them.
    pub fn focused(&self) -> (String, String) {
        let element = self.wait_for(self.driver.active_element());
        (self.computed(&element, "computedrole"), self.computed(&element, "computedlabel"))
    }

    fn computed(&self, element: &WebElement, what: &'static str) -> String {
        let answer = self.wait_for(self.driver.cmd(Computed { element: element.element_id().to_string(), what }));
        self.wait_for(async { answer.value::<String>() })
    }

    /// Prints the page on paper of this size in centimetres, as its style sheet wants it: a PDF.
    pub fn print(&self, width: f64, height: f64) -> Vec<u8> {
        let paper = PrintPage { width, height };
        self.wait_for(self.driver.print_page(PrintParameters {
            page: paper,
            shrink_to_fit: false,
            ..PrintParameters::default()
        }))
    }

    /// What holds for every visit.
    pub fn assert_clean(&self) {
        let seen = self.ask("return window.seen");
        assert_eq!(seen, Value::Array(Vec::new()), "the page broke its policy or failed unseen");
        let elsewhere = "return performance.getEntriesByType('resource').map(entry => entry.name)\
                         .filter(name => !name.startsWith(location.origin + '/') && !name.startsWith('data:'))";
        assert_eq!(self.ask(elsewhere), Value::Array(Vec::new()), "asked of another origin");
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        // A browser that has ended already is as good.
        let _ = self.runtime.block_on(self.driver.clone().quit());
    }
}

fn option(label: &str) -> String {
    format!("//label[starts-with(normalize-space(), {})]", quoted(label))
}

/// A text of `XPath`, which knows no way to write a quotation mark inside its own kind.
fn quoted(text: &str) -> String {
    assert!(!text.contains('"'), "XPath cannot quote {text}");
    format!("\"{text}\"")
}

/// The command that asks for a role or name, which the client does not know.
#[derive(Debug)]
struct Computed {
    element: String,
    what: &'static str,
}

impl FormatRequestData for Computed {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let Self { element, what } = self;
        let path: Arc<str> = format!("session/{session}/element/{element}/{what}").into();
        RequestData::new(Method::GET, path)
    }
}
