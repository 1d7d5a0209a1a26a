//! Errors: one line that says where, what was found there, and what to do about it.

use std::{fmt, io, path::Path};

/// What stopped a task.
#[derive(Debug)]
pub struct Error(String);

/// The outcome of a task, or of a part of one.
pub type Result<T = ()> = std::result::Result<T, Error>;

impl Error {
    /// An error that says `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

/// Gives an I/O error what it lacks.
pub trait At<T> {
    /// Adds the place and the remedy.
    fn at(self, place: impl AsRef<Path>, remedy: &str) -> Result<T>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, place: impl AsRef<Path>, remedy: &str) -> Result<T> {
        self.map_err(|found| Error::new(format!("{}: {found}; {remedy}", place.as_ref().display())))
    }
}
