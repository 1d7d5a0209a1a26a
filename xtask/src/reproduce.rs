//! Whether the release is the same, byte for byte, when it is built again elsewhere: then anybody can check what they got.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    error::{At, Error, Result},
    hash,
    run::{output, run},
    tools::Tools,
    trunk::{self, DIST},
};

/// Where it is built again: a copy of the checkout, and what cargo writes.
const CHECKOUT: &str = "target/reproduce/checkout";
const TARGET: &str = "target/reproduce/target";

const REMEDY: &str = "make room there, or give yourself the right to write there";

/// Builds the release, and again elsewhere, and compares the two.
pub fn run_twice() -> Result {
    trunk::release(&Tools::ready()?)?;
    again()
}

/// Builds the release once more, of the same files in another place and from nothing, and compares it with `dist/`.
pub fn again() -> Result {
    let (checkout, target) = (absolute(CHECKOUT)?, absolute(TARGET)?);
    for old in [&checkout, &target] {
        if old.exists() {
            fs::remove_dir_all(old).at(old, REMEDY)?;
        }
    }
    copy_to(&checkout)?;
    let mut cargo = Command::new("cargo");
    cargo.args(["xtask", "build"]).current_dir(&checkout);
    // Text for debuggers of what runs in the build alone takes time, and is in no release.
    run(cargo.env("CARGO_TARGET_DIR", &target).env("CARGO_PROFILE_DEV_DEBUG", "0"))?;
    let (first, second) = (hashes(Path::new(DIST))?, hashes(&checkout.join(DIST))?);
    let differing = differing(&first, &second);
    if differing.is_empty() {
        println!("Built twice, {} files are the same byte for byte", first.len());
        return Ok(());
    }
    Err(Error::new(format!(
        "{DIST}/ is another when it is built again in {CHECKOUT}/:\n  {}\nlook in both for a path, a time, or an order \
         that changes",
        differing.join("\n  ")
    )))
}

fn absolute(dir: &str) -> Result<PathBuf> {
    Ok(env::current_dir().at(dir, "run in a directory that exists")?.join(dir))
}

/// Copies every file of the checkout that git knows or would take.
fn copy_to(checkout: &Path) -> Result {
    let files = output(Command::new("git").args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]))
        .ok_or_else(|| Error::new("git does not list the files of the checkout; run in a clone, with git on PATH"))?;
    for file in files.split('\0').map(Path::new).filter(|file| file.is_file()) {
        let to = checkout.join(file);
        if let Some(dir) = to.parent() {
            fs::create_dir_all(dir).at(dir, REMEDY)?;
        }
        fs::copy(file, &to).at(&to, REMEDY)?;
    }
    Ok(())
}

/// Every file of a release, with what tells its contents.
fn hashes(dist: &Path) -> Result<BTreeMap<String, String>> {
    let remedy = "build it with `cargo xtask build`";
    let mut hashes = BTreeMap::new();
    for entry in fs::read_dir(dist).at(dist, remedy)? {
        let path = entry.at(dist, remedy)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        hashes.insert(name, hash::integrity(&fs::read(&path).at(&path, remedy)?));
    }
    Ok(hashes)
}

/// What the two do not have in common, in a line each.
fn differing(first: &BTreeMap<String, String>, second: &BTreeMap<String, String>) -> Vec<String> {
    let of_first = first.iter().filter_map(|(file, hash)| match second.get(file) {
        Some(other) if other == hash => None,
        Some(_) => Some(format!("{file}: other contents")),
        None => Some(format!("{file}: in the first only")),
    });
    let of_second = second.keys().filter(|file| !first.contains_key(*file));
    of_first.chain(of_second.map(|file| format!("{file}: in the second only"))).collect()
}

#[cfg(test)]
mod tests {
    use std::{error::Error, fs, path::Path};

    use tempfile::tempdir;

    use super::{differing, hashes};

    fn release(dir: &Path, files: &[(&str, &str)]) -> Result<(), Box<dyn Error>> {
        fs::create_dir(dir)?;
        for (name, contents) in files {
            fs::write(dir.join(name), contents)?;
        }
        Ok(())
    }

    #[test]
    fn every_file_that_differs_is_named_and_no_other() -> Result<(), Box<dyn Error>> {
        let dir = tempdir()?;
        let (first, second) = (dir.path().join("first"), dir.path().join("second"));
        release(&first, &[("same", "a"), ("other", "a"), ("gone", "a")])?;
        release(&second, &[("same", "a"), ("other", "b"), ("new", "a")])?;
        let found = differing(&hashes(&first)?, &hashes(&second)?);
        assert_eq!(found, ["gone: in the first only", "other: other contents", "new: in the second only"]);
        assert!(differing(&hashes(&first)?, &hashes(&first)?).is_empty());
        Ok(())
    }
}
