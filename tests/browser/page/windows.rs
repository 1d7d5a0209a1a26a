//! The windows of one browser: a meeting has two.

use thirtyfour::WindowHandle;

use super::Page;
use crate::engine::Engine;

impl Page {
    /// The window that is looked at.
    pub fn window(&self) -> WindowHandle {
        self.wait_for(self.browser.web.window())
    }

    /// All windows and tabs.
    pub fn windows(&self) -> Vec<WindowHandle> {
        self.wait_for(self.browser.web.windows())
    }

    /// Looks at another window from now on.
    pub fn turn_to(&self, window: &WindowHandle) {
        self.wait_for(self.browser.web.switch_to_window(window.clone()));
    }

    /// Does something in another window, and comes back.
    pub fn within<T>(&self, window: &WindowHandle, what: impl FnOnce() -> T) -> T {
        let here = self.window();
        self.turn_to(window);
        let done = what();
        self.turn_to(&here);
        done
    }

    /// Opens another tab, which knows nothing of this one. Those of the driver of `WebKit` stay behind the others, and a
    /// page there may open no window: there it is a window.
    pub fn another_tab(&self) -> WindowHandle {
        match Engine::chosen() {
            Engine::Chromium | Engine::Firefox => self.wait_for(self.browser.web.new_tab()),
            Engine::WebKit => self.wait_for(self.browser.web.new_window()),
        }
    }

    /// Opens an address in another tab of the page's own, as `other`: that one begins with all that this one has stored.
    /// Browsers let a page do so where a person pressed something.
    pub fn open_other(&self, address: &str) -> WindowHandle {
        self.ask(&format!(
            "addEventListener('keydown', event => {{ event.stopImmediatePropagation(); window.other = open({address:?}) }}, \
             {{ capture: true, once: true }})"
        ));
        self.opened_by(|| self.keys("y"))
    }

    /// The window that comes of something.
    pub fn opened_by(&self, what: impl FnOnce()) -> WindowHandle {
        let before = self.windows();
        let new = || self.windows().into_iter().find(|window| !before.contains(window));
        what();
        self.eventually("another window opens", || new().is_some());
        new().expect("it was there")
    }

    /// Closes the window that is looked at, and looks at another.
    pub fn close_and_turn_to(&self, window: &WindowHandle) {
        self.wait_for(self.browser.web.close_window());
        self.turn_to(window);
    }
}
