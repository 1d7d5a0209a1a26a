//! Cargo.lock: which version of a package the project uses.

use std::fs;

use crate::error::{At, Error, Result};

const LOCKFILE: &str = "Cargo.lock";

/// The version of `package` that Cargo.lock holds.
pub fn version(package: &str) -> Result<String> {
    let lock = fs::read_to_string(LOCKFILE).at(LOCKFILE, "restore it with git")?;
    version_in(&lock, package).map(str::to_owned).ok_or_else(|| {
        Error::new(format!("{LOCKFILE}: no package `{package}`; add it to the dependencies in Cargo.toml"))
    })
}

fn version_in<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    lock.lines().skip_while(|line| *line != name).nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::version_in;

    const LOCK: &str = r#"
[[package]]
name = "wasm-bindgen-futures"
version = "0.4.50"
dependencies = [
 "wasm-bindgen",
]

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
source = "registry"
"#;

    #[test]
    fn the_version_is_that_of_the_package_named_and_of_none_that_starts_alike() {
        assert_eq!(version_in(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(version_in(LOCK, "wasm-bindgen-futures"), Some("0.4.50"));
    }

    #[test]
    fn a_package_that_the_lockfile_does_not_hold_has_no_version() {
        assert_eq!(version_in(LOCK, "wasm"), None);
    }
}
