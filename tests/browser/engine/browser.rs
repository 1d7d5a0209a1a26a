//! A browser that is driven. The next test goes on with the one that another has left, in a tab of its own: to start
//! one takes longer than most tests.

use std::iter;
use std::sync::{Arc, Mutex, PoisonError};

use thirtyfour::WebDriver;
use thirtyfour::error::WebDriverResult;
use tokio::runtime::{Builder, Runtime};

use super::driver::Driver;
use super::{Engine, Look};

/// One browser.
#[derive(Clone)]
pub struct Browser {
    /// What speaks with the driver.
    pub web: WebDriver,
    runtime: Arc<Runtime>,
    look: Look,
    _driver: Arc<Driver>,
}

/// Those that no test uses.
static IDLE: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

impl Browser {
    /// One that looks so, with one tab, which shows nothing yet and has the size in which tests begin.
    pub fn get(look: Look) -> Self {
        // WebKit's browser sometimes falls over the tabs that it closed, a moment after it said that it had.
        let idle = iter::from_fn(|| Self::idle(look)).find(|browser| browser.begin().is_ok());
        idle.unwrap_or_else(|| {
            let browser = Self::start(look);
            browser.begin().expect("the browser takes a size");
            browser
        })
    }

    /// One that looks so and that no test uses.
    fn idle(look: Look) -> Option<Self> {
        let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
        let fitting = idle.iter().position(|browser| browser.look == look)?;
        Some(idle.swap_remove(fitting))
    }

    /// Gives it the size in which tests begin.
    fn begin(&self) -> WebDriverResult<()> {
        self.wait_for(self.web.set_window_rect(0, 0, 1280, 900))
    }

    fn start(look: Look) -> Self {
        let driver = Driver::start(Engine::chosen(), look);
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let web = runtime.block_on(WebDriver::new(driver.address(), driver.capabilities()));
        Self { web: web.expect("the browser starts"), runtime: Arc::new(runtime), look, _driver: Arc::new(driver) }
    }

    /// Waits for the answer to a command.
    pub fn wait_for<T>(&self, command: impl Future<Output = WebDriverResult<T>>) -> WebDriverResult<T> {
        self.runtime.block_on(command)
    }

    /// Leaves it to the next test, if it does as it is told.
    pub fn leave(&self) {
        if self.wait_for(self.clear()).is_ok() {
            IDLE.lock().unwrap_or_else(PoisonError::into_inner).push(self.clone());
        } else {
            self.quit();
        }
    }

    /// Takes away what the ports of an address share, and all tabs but a new one.
    async fn clear(&self) -> WebDriverResult<()> {
        self.web.delete_all_cookies().await?;
        let old = self.web.windows().await?;
        // In a window without bars, as the notes of a meeting have, Firefox opens no tab, and does not say so either.
        let has_bars = self.web.execute("return menubar.visible", Vec::new()).await?;
        let new = if has_bars.json() == true { self.web.new_tab().await? } else { self.web.new_window().await? };
        for tab in old {
            self.web.switch_to_window(tab).await?;
            self.web.close_window().await?;
        }
        self.web.switch_to_window(new).await
    }

    /// Ends it.
    pub fn quit(&self) {
        // A browser that has ended already is as good.
        let _ = self.wait_for(self.web.clone().quit());
    }
}
