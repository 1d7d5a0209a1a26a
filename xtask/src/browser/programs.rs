//! The programs of a browser, found or installed.

use std::{env, path::PathBuf};

use super::{Browser, debian};
use crate::error::{Error, Result};

/// A program of a browser.
pub struct Program {
    /// The variable that may say where it is, and tells the tests.
    pub variable: &'static str,
    /// Where it is otherwise.
    pub find: fn() -> Option<PathBuf>,
}

/// What a browser for tests is made of.
pub struct Programs {
    /// What people call them together.
    pub name: &'static str,
    /// Each of them.
    pub all: &'static [Program],
    /// The packages of Debian that hold them.
    pub packages: &'static [&'static str],
    /// How else they are had.
    pub hint: &'static str,
}

impl Programs {
    /// Makes sure of all of them; on Debian and its like they are installed where that takes no password.
    pub fn ready(&self) -> Result<Browser> {
        if let Some(browser) = self.find() {
            return Ok(browser);
        }
        debian::install(self.packages)?;
        self.find().ok_or_else(|| {
            let variables: Vec<_> = self.all.iter().map(|program| program.variable).collect();
            Error::new(format!(
                "no {} found; {}, or set {} to the programs",
                self.name,
                self.hint,
                variables.join(" and ")
            ))
        })
    }

    fn find(&self) -> Option<Browser> {
        self.all.iter().map(|program| Some((program.variable, program.find()?))).collect::<Option<_>>().map(Browser)
    }
}

impl Program {
    fn find(&self) -> Option<PathBuf> {
        env::var_os(self.variable).map(PathBuf::from).or_else(self.find)
    }
}
