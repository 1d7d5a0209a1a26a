//! Packages of crates.io and npm, each installed once, at one version, in the project's cache.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    cache,
    error::{At, Result},
    npm::npm,
    run::run,
};

/// A package at one version.
pub struct Package {
    /// Its name in the registry.
    pub name: &'static str,
    /// The version, exactly.
    pub version: String,
    /// Where it comes from.
    pub registry: Registry,
    /// How long its installation takes, for a person to read.
    pub takes: &'static str,
}

/// Where packages come from.
pub enum Registry {
    /// crates.io; with the dependencies of the package's own lockfile, or with today's.
    Crates {
        /// Whether its own lockfile counts.
        locked: bool,
    },
    /// npm.
    Npm,
}

/// Programs run for seconds here, and their authors' link-time optimisation takes minutes.
const SOON_BUILT: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
];

const REMEDY: &str = "make room there, or give yourself the right to write there";

impl Package {
    /// The directory of the installed package, if it is installed.
    pub fn installed(&self) -> Result<Option<PathBuf>> {
        let dir = cache::tools()?.join(self.label());
        Ok(dir.is_dir().then_some(dir))
    }

    /// The directory of the package, which is installed first if need be.
    ///
    /// It is put together under another name and renamed when complete, so that an installation
    /// that was interrupted is never taken for one.
    pub fn ensure(&self) -> Result<PathBuf> {
        if let Some(dir) = self.installed()? {
            return Ok(dir);
        }
        let cache = cache::tools()?;
        fs::create_dir_all(&cache).at(&cache, REMEDY)?;
        let _alone = lock(&cache.join(".lock"))?;
        // Somebody else may have installed it while this one waited.
        if let Some(dir) = self.installed()? {
            return Ok(dir);
        }

        let dir = cache.join(self.label());
        println!("Installing {} {} into {} (once; {})", self.name, self.version, dir.display(), self.takes);
        let partial = cache.join(format!("{}.partial", self.label()));
        if partial.exists() {
            fs::remove_dir_all(&partial).at(&partial, REMEDY)?;
        }
        run(&mut self.install_into(&partial))?;
        fs::rename(&partial, &dir).at(&dir, REMEDY)?;
        println!("{} is ready; nothing needs to be put on PATH", self.label());
        Ok(dir)
    }

    /// The directory, inside the package's own, that holds its programs.
    pub fn programs(&self) -> &'static str {
        match self.registry {
            Registry::Crates { .. } => "bin",
            Registry::Npm => "node_modules/.bin",
        }
    }

    fn label(&self) -> String {
        format!("{}-{}", self.name, self.version)
    }

    fn install_into(&self, dir: &Path) -> Command {
        let package = format!("{}@{}", self.name, self.version);
        match self.registry {
            Registry::Crates { locked } => {
                let mut command = Command::new("cargo");
                command.envs(SOON_BUILT).args(["install", &package, "--root"]).arg(dir);
                command.args(locked.then_some("--locked"));
                command
            }
            Registry::Npm => {
                let mut command = npm("install");
                command.args([&package, "--prefix"]).arg(dir);
                command
            }
        }
    }
}

/// Waits for installations by other checkouts; the file returned is the lock.
fn lock(path: &Path) -> Result<File> {
    let file = File::create(path).at(path, REMEDY)?;
    if file.try_lock().is_err() {
        println!("Waiting for another checkout to finish its installation");
        file.lock().at(path, "delete it")?;
    }
    Ok(file)
}
