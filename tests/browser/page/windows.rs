//! The windows of one browser: a meeting has two.

use thirtyfour::WindowHandle;

use super::Page;

impl Page {
    /// The window that is looked at.
    pub fn window(&self) -> WindowHandle {
        self.wait_for(self.driver.window())
    }

    /// All windows and tabs.
    pub fn windows(&self) -> Vec<WindowHandle> {
        self.wait_for(self.driver.windows())
    }

    /// Looks at another window from now on.
    pub fn turn_to(&self, window: &WindowHandle) {
        self.wait_for(self.driver.switch_to_window(window.clone()));
    }

    /// Does something in another window, and comes back.
    pub fn within<T>(&self, window: &WindowHandle, what: impl FnOnce() -> T) -> T {
        let here = self.window();
        self.turn_to(window);
        let done = what();
        self.turn_to(&here);
        done
    }

    /// Opens another tab, which knows nothing of this one.
    pub fn another_tab(&self) -> WindowHandle {
        self.wait_for(self.driver.new_tab())
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
        self.wait_for(self.driver.close_window());
        self.turn_to(window);
    }
}
