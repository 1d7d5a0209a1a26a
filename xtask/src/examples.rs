//! The examples, put together as their readers put them together: the apps among them are built.

use std::{
    fs::{self, DirEntry},
    io,
    path::Path,
};

use crate::{
    error::{At, Error, Result},
    npm::npm,
    run::run,
    trunk::DIST,
};

/// Where the examples lie.
const SOURCES: &str = "examples";

/// Where they are put together, with the release at the place that they name: `../../dist`.
pub const BUILT: &str = "target/site/examples";
const RELEASE: &str = "target/site/dist";

/// Those that a bundler builds.
const APPS: [&str; 2] = ["react", "vue"];

/// Where npm installs.
const INSTALLED: &str = "node_modules";

const REMEDY: &str = "make room there, or give yourself the right to write there";

/// Builds all examples with the release.
pub fn build() -> Result {
    let script = Path::new(DIST).join("tier-advisor.js");
    if !script.is_file() {
        return Err(Error::new(format!("{}: not found; run `cargo xtask build` first", script.display())));
    }
    mirror(Path::new(DIST), Path::new(RELEASE))?;
    mirror(Path::new(SOURCES), Path::new(BUILT))?;
    for app in APPS {
        let app = Path::new(BUILT).join(app);
        install(&app)?;
        run(npm("run").arg("build").arg("--prefix").arg(&app))?;
    }
    Ok(())
}

/// Installs what the lock file names, unless that is installed.
fn install(app: &Path) -> Result {
    let asked = asked(app)?;
    let mark = app.join(INSTALLED).join("asked");
    if fs::read(&mark).is_ok_and(|installed| installed == asked) {
        return Ok(());
    }
    run(npm("ci").args(["--include=dev", "--prefer-offline", "--prefix"]).arg(app))?;
    // Written last: an installation that was interrupted has no mark.
    fs::write(&mark, asked).at(&mark, REMEDY)
}

/// What is to be installed.
fn asked(app: &Path) -> Result<Vec<u8>> {
    let files = ["package.json", "package-lock.json"].map(|file| app.join(file));
    let read = files.iter().map(|file| fs::read(file).at(file, "restore it in examples/ with git"));
    Ok(read.collect::<Result<Vec<_>>>()?.concat())
}

/// Makes a directory hold what another holds. What npm installed in either stays where it is.
fn mirror(from: &Path, to: &Path) -> Result {
    fs::create_dir_all(to).at(to, REMEDY)?;
    for old in entries(to)? {
        let old = old.path();
        if old.file_name().is_some_and(|name| from.join(name).exists()) {
            continue;
        }
        if old.is_dir() { fs::remove_dir_all(&old) } else { fs::remove_file(&old) }.at(&old, REMEDY)?;
    }
    for entry in entries(from)? {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            mirror(&from, &to)?;
        } else {
            fs::copy(&from, &to).at(&to, REMEDY)?;
        }
    }
    Ok(())
}

/// What lies in a directory, but for what npm installed.
fn entries(dir: &Path) -> Result<Vec<DirEntry>> {
    let all = fs::read_dir(dir).at(dir, "let it be read")?.collect::<io::Result<Vec<_>>>();
    Ok(all.at(dir, "let it be read")?.into_iter().filter(|entry| entry.file_name() != INSTALLED).collect())
}

#[cfg(test)]
mod tests {
    use std::{error::Error, fs};

    use tempfile::tempdir;

    use super::mirror;

    #[test]
    fn a_mirror_holds_what_the_other_directory_holds_and_what_npm_installed() -> Result<(), Box<dyn Error>> {
        let dir = tempdir()?;
        let (from, to) = (dir.path().join("from"), dir.path().join("to"));
        for parent in ["from/src", "from/node_modules", "to/src", "to/gone", "to/node_modules"] {
            fs::create_dir_all(dir.path().join(parent))?;
        }
        for file in ["from/src/new", "from/node_modules/theirs", "to/src/old", "to/gone/old", "to/node_modules/ours"] {
            fs::write(dir.path().join(file), "")?;
        }
        mirror(&from, &to)?;
        let there = ["src/new", "src/old", "gone", "node_modules/ours", "node_modules/theirs"];
        assert_eq!(there.map(|file| to.join(file).exists()), [true, false, false, true, false]);
        Ok(())
    }
}
