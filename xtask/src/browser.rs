//! The browsers that the tests drive, one for each engine, and the drivers between them.

mod chromium;
mod debian;
mod display;
mod firefox;
mod fonts;
mod on_path;
mod programs;
mod webkit;

use std::{path::PathBuf, process::Command};

pub use display::Display;

use crate::error::Result;

/// What draws a page and runs it.
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
    /// All, the quickest to install first.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// What people call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
        }
    }

    /// Makes sure of its browser, its driver and the fonts of the page; on Debian and its like they are installed where
    /// that takes no password.
    pub fn ready(self) -> Result<Browser> {
        fonts::ready()?;
        match self {
            Self::Chromium => chromium::ready(),
            Self::Firefox => firefox::ready(),
            Self::WebKit => webkit::ready(),
        }
    }
}

/// A browser and its driver: where each program is, by the variable that says so.
pub struct Browser(Vec<(&'static str, PathBuf)>);

impl Browser {
    /// Tells a command where they are.
    pub fn tell(&self, command: &mut Command) {
        command.envs(self.0.iter().map(|(variable, program)| (variable, program)));
    }

    /// The display that the browser needs; none where it draws without.
    pub fn display(&self) -> Result<Option<Display>> {
        let server = self.0.iter().find(|(variable, _)| *variable == webkit::XVFB);
        server.map(|(_, program)| Display::start(program)).transpose()
    }
}
