//! The browser engines: how each is started and asked for a browser, one file for each.

mod browser;
mod chromium;
mod driver;
mod firefox;
mod webkit;

use std::env;
use std::path::Path;

pub use browser::Browser;
use driver::Start;

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

/// What draws the page and runs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// That of Chromium, Chrome and Edge.
    Chromium,
    /// That of Firefox.
    Firefox,
    /// That of Safari, as Linux has it.
    WebKit,
}

impl Engine {
    /// The one to test in. It is Chromium where nothing else is asked for.
    pub fn chosen() -> Self {
        match env::var("TIER_ADVISOR_ENGINE").as_deref() {
            Err(_) | Ok("chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::WebKit,
            Ok(other) => panic!("TIER_ADVISOR_ENGINE={other}: there are chromium, firefox and webkit"),
        }
    }

    /// How its driver is started, and asked for a browser that looks so. Both may write to the directory.
    fn start(self, scratch: &Path, look: Look) -> Start {
        match self {
            Self::Chromium => chromium::start(look),
            Self::Firefox => firefox::start(scratch, look),
            Self::WebKit => webkit::start(scratch, look),
        }
    }
}

/// What the environment says.
pub fn told(variable: &str) -> String {
    env::var(variable).unwrap_or_else(|_| panic!("{variable} is not set: run `cargo xtask test end-to-end`"))
}
