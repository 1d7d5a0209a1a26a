//! A display that nobody sees, for browsers that cannot do without.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use crate::error::{Error, Result};

/// The display. It ends with this value.
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts one, on the first number that is free.
    pub fn start(program: &Path) -> Result<Self> {
        let refused = |why: &str| Error::new(format!("{}: {why}; see whether it starts by itself", program.display()));
        let mut server = Command::new(program)
            // It says its number on the first output.
            .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|found| refused(&found.to_string()))?;
        let mut number = String::new();
        let said = server.stdout.take().map(|says| BufReader::new(says).read_line(&mut number));
        let display = Self { server, name: format!(":{}", number.trim()) };
        match said {
            Some(Ok(1..)) => Ok(display),
            _ => Err(refused("it ends without a display")),
        }
    }

    /// Its name, as programs are told of it.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // One that has ended already is as good.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
