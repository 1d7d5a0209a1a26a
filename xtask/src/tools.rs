//! The programs that build the page, each in its pinned version.

use std::{env, ffi::OsString, path::PathBuf, process::Command};

use crate::{
    error::{Error, Result},
    lockfile,
    package::{Package, Registry},
    run::output,
    rust,
};

/// The programs, ready to run.
pub struct Tools {
    path: OsString,
}

impl Tools {
    /// Makes sure of every program: what PATH has in the right version is used, the rest is
    /// installed.
    pub fn ready() -> Result<Self> {
        rust::ensure_wasm()?;
        let mut dirs = Vec::new();
        for tool in pinned()? {
            dirs.extend(tool.ready()?);
        }
        let inherited = env::var_os("PATH").unwrap_or_default();
        dirs.extend(env::split_paths(&inherited));
        let path = env::join_paths(dirs)
            .map_err(|found| Error::new(format!("PATH: {found}; keep the cache in another directory")))?;
        Ok(Self { path })
    }

    /// A command that finds the programs.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("PATH", &self.path);
        command
    }
}

/// A program, and the package that brings it.
pub struct Tool {
    /// What it is called.
    pub program: &'static str,
    /// The word of `--version` that tells the right version.
    pub tells: String,
    /// What brings it.
    pub package: Package,
}

/// The programs that the build needs.
fn pinned() -> Result<[Tool; 6]> {
    let trunk = "0.21.14".to_owned();
    // Its output fits only the library of the very same version.
    let bindgen = lockfile::version("wasm-bindgen")?;
    Ok([
        Tool {
            program: "trunk",
            tells: trunk.clone(),
            package: Package {
                name: "trunk",
                version: trunk,
                registry: Registry::Crates { locked: true },
                takes: "5 to 10 minutes",
            },
        },
        Tool {
            program: "wasm-bindgen",
            tells: bindgen.clone(),
            package: Package {
                name: "wasm-bindgen-cli",
                version: bindgen,
                // Its lockfile can name releases that a mirror does not hold yet.
                registry: Registry::Crates { locked: false },
                takes: "about 3 minutes",
            },
        },
        Tool {
            program: "wasm-opt",
            tells: "132".to_owned(),
            package: Package {
                name: "binaryen",
                version: "132.0.0".to_owned(),
                registry: Registry::Npm,
                takes: "seconds",
            },
        },
        Tool {
            program: "esbuild",
            tells: "0.25.12".to_owned(),
            package: Package {
                name: "esbuild",
                version: "0.25.12".to_owned(),
                registry: Registry::Npm,
                takes: "seconds",
            },
        },
        Tool {
            program: "terser",
            tells: "5.51.4".to_owned(),
            package: Package {
                name: "terser",
                version: "5.51.4".to_owned(),
                registry: Registry::Npm,
                takes: "seconds",
            },
        },
        Tool {
            program: "tsc",
            tells: "5.9.3".to_owned(),
            package: Package {
                name: "typescript",
                version: "5.9.3".to_owned(),
                registry: Registry::Npm,
                takes: "seconds",
            },
        },
    ])
}

impl Tool {
    /// A command of it, once it is there.
    pub fn command(&self) -> Result<Command> {
        let program = self.ready()?.map_or_else(|| self.program.into(), |dir| dir.join(self.program));
        Ok(Command::new(program))
    }

    /// The directory to put on PATH; `None` when the program is there already.
    fn ready(&self) -> Result<Option<PathBuf>> {
        let dir = match self.package.installed()? {
            Some(dir) => dir,
            None if self.on_path() => return Ok(None),
            None => self.package.ensure()?,
        };
        Ok(Some(dir.join(self.package.programs())))
    }

    fn on_path(&self) -> bool {
        output(Command::new(self.program).arg("--version")).is_some_and(|said| tells(&said, &self.tells))
    }
}

/// Whether what a program says of its version holds `version` as a word.
fn tells(said: &str, version: &str) -> bool {
    said.split_whitespace().any(|word| word == version)
}

#[cfg(test)]
mod tests {
    use super::tells;

    #[test]
    fn a_version_is_found_among_the_words_that_a_program_says() {
        assert!(tells("trunk 0.21.14", "0.21.14"));
        assert!(tells("wasm-bindgen 0.2.130 (c6f5f5a)", "0.2.130"));
        assert!(tells("wasm-opt version 132 (version_132)", "132"));
    }

    #[test]
    fn a_version_that_only_starts_or_ends_alike_is_another() {
        assert!(!tells("trunk 0.21.14-beta.1", "0.21.14"));
        assert!(!tells("wasm-bindgen 0.2.13", "0.2.130"));
        assert!(!tells("wasm-opt version 108", "132"));
    }
}
