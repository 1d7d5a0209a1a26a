//! A directory for one test, gone when the test ends.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process,
};

/// What a test returns, so that `?` will do in it.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// The directory.
pub struct Scratch(PathBuf);

impl Scratch {
    /// Makes an empty directory; `name` keeps it apart from other tests'.
    pub fn new(name: &str) -> io::Result<Self> {
        let dir = env::temp_dir().join(format!("xtask-{}-{name}", process::id()));
        fs::create_dir_all(&dir)?;
        Ok(Self(dir))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file in it, and the directories that lead there.
    pub fn write(&self, name: &str, contents: impl AsRef<[u8]>) -> io::Result<()> {
        let file = self.0.join(name);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(file, contents)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // A directory that stays behind in the system's temporary one harms no later test.
        let _ = fs::remove_dir_all(&self.0);
    }
}
