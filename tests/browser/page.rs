//! The page, as a person has it before them: found by what it says, used by mouse and keys.

mod menus;
mod typing;
mod windows;

use std::fmt::Write as _;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use http::Method;
use serde_json::{Value, json};
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::common::print::{PrintPage, PrintParameters};
use thirtyfour::error::{WebDriverError, WebDriverErrorInner, WebDriverResult};
use thirtyfour::session::scriptret::ScriptRet;
use thirtyfour::{RequestData, SessionId, TypingData, WebElement};

use crate::element::TWO_FRAMES;
use crate::engine::{Browser, Engine, Look};
use crate::site::{Site, Storage, WITNESS, Wasm};

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

    /// Gives the window a size.
    fn resize(&self, width: u32, height: u32) {
        self.wait_for(self.browser.web.set_window_rect(0, 0, width, height));
    }

    /// Gives what is seen of the page a size, whatever stands around it.
    pub fn fit(&self, width: u32, height: u32) {
        match Engine::chosen() {
            // Quicker than to move a window.
            Engine::Chromium => {
                let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                self.tools("Emulation.setDeviceMetricsOverride", &size);
                self.eventually("what is seen has its size", || {
                    self.ask("return [innerWidth, innerHeight]") == json!([width, height])
                });
            }
            Engine::Firefox => self.fit_window(width, height),
            // One side after the other, as a window is dragged: where several media queries turn at once, it minds only
            // some of them.
            Engine::WebKit => {
                let old = self.ask("return innerHeight").as_u64().and_then(|old| old.try_into().ok()).unwrap_or(height);
                self.fit_window(width, old);
                self.fit_window(width, height);
            }
        }
    }

    /// Gives what is seen a size by that of the window.
    fn fit_window(&self, width: u32, height: u32) {
        let is_so = || self.ask("return [innerWidth, innerHeight]") == json!([width, height]);
        if is_so() {
            return;
        }
        self.eventually(&format!("what is seen is {width} x {height}"), || {
            self.resize_around(width, height);
            is_so()
        });
        // The style follows with the next frame.
        self.ask_later(TWO_FRAMES);
    }

    /// Gives the window a size, for what is seen in it. While it takes another, nobody knows how much stands around.
    fn resize_around(&self, width: u32, height: u32) {
        let around = self.ask("return [outerWidth - innerWidth, outerHeight - innerHeight]");
        let around = |side: usize| around[side].as_u64().and_then(|around| around.try_into().ok()).unwrap_or(0);
        self.resize(width + around(0), height + around(1));
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
        let path = option(label);
        self.ask(&format!(
            "return document.evaluate({path:?}, document, null, XPathResult.BOOLEAN_TYPE, null).booleanValue"
        )) == true
    }

    /// Whether the option of such a label is chosen.
    pub fn is_picked(&self, label: &str) -> bool {
        let input = self.visible(&format!("{}//input", option(label)));
        input.is_some_and(|input| unless_gone(self.browser.wait_for(input.is_selected())) == Some(true))
    }

    /// Clicks at what a script finds, once it finds something.
    pub fn click_at(&self, what: &str, script: &str) {
        self.once(&format!("there is {what}"), || self.clicked(&self.found(script)?));
    }

    fn click(&self, path: &str) {
        self.once(&format!("there is {path}"), || self.clicked(&self.visible(path)?));
    }

    /// Clicks, unless the element has gone since it was found, or while the driver looked for where it is.
    fn clicked(&self, target: &WebElement) -> Option<()> {
        use WebDriverErrorInner::{ElementClickIntercepted as Covered, ElementNotInteractable as NotThere};
        let click = async {
            target.scroll_into_view().await.map(drop)?;
            target.click().await
        };
        match self.browser.wait_for(click) {
            Err(error) if matches!(*error, NotThere(_) | Covered(_)) => None,
            answer => unless_gone(answer),
        }
    }

    /// What a script finds, unless it has gone before the browser could tell.
    fn found(&self, script: &str) -> Option<WebElement> {
        unless_gone(self.try_to_run(script))?.element().ok()
    }

    /// The first of the elements on a path that can be seen.
    fn visible(&self, path: &str) -> Option<WebElement> {
        // The entries of a menu are drawn by the system: they can be seen where the menu can.
        self.found(&format!(
            "const found = document.evaluate({path:?}, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null); \
             for (let i = 0; i < found.snapshotLength; i++) {{ \
               const e = found.snapshotItem(i), drawn = e.closest('select') ?? e; \
               if (drawn.checkVisibility({{ visibilityProperty: true, opacityProperty: true }})) return e; \
             }} \
             return null"
        ))
    }

    /// Types keys at whatever has the focus.
    pub fn keys(&self, keys: impl Into<TypingData>) {
        let keys: TypingData = keys.into();
        self.wait_for(self.browser.web.action_chain().send_keys(keys).perform());
    }

    /// What has the focus: its role and its name, as assistive technology has them.
    pub fn focused(&self) -> (String, String) {
        self.once("something keeps the focus", || {
            let element = unless_gone(self.browser.wait_for(self.browser.web.active_element()))?;
            Some((self.computed(&element, "computedrole")?, self.computed(&element, "computedlabel")?))
        })
    }

    /// Whether the name of what has the focus may begin like this. The browser takes long to compute one, so what
    /// reads otherwise is not asked for it.
    pub fn may_be_focused(&self, name: &str) -> bool {
        let may = "const e = document.activeElement; \
                   return !!e.shadowRoot || e.hasAttribute('aria-labelledby') || \
                     [e, ...e.labels ?? []].flatMap(e => [e.getAttribute('aria-label'), e.textContent]) \
                       .some(text => text?.replace(/\\s+/g, ' ').trim().startsWith(NAME))";
        self.ask(&may.replace("NAME", &format!("{name:?}"))) == true
    }

    fn computed(&self, element: &WebElement, what: &'static str) -> Option<String> {
        let asked = self.browser.web.cmd(Computed { element: element.element_id().to_string(), what });
        let answer = unless_gone(self.browser.wait_for(asked))?;
        Some(self.wait_for(async { answer.value::<String>() }))
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
