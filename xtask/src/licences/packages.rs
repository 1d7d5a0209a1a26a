//! The packages that the WebAssembly is compiled from, those of the standard library among them.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde::Deserialize;

use crate::{
    error::{At, Error, Result},
    run::output,
    rust,
    tools::Tools,
};

/// A package, as it tells of itself.
#[derive(Debug)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its version; that of the compiler for a part of the standard library.
    pub version: String,
    /// Which licences it offers.
    pub licence: String,
    /// Where it is at home.
    pub home: Option<String>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Where it lies.
    pub dir: PathBuf,
}

/// All of them, by name.
pub fn compiled(tools: &Tools) -> Result<Vec<Package>> {
    let mut plan = tools.command("cargo");
    rust::rebuild_std_without_panic_text(&mut plan)?;
    plan.args(["build", "--locked", "--offline", "--release", "--target", rust::WASM, "--package", "tier-advisor"]);
    plan.args(["--bins", "--unit-graph", "-Zunstable-options"]).stderr(Stdio::inherit());
    let plan = output(&mut plan)
        .ok_or_else(|| Error::new("cargo does not tell what the page is compiled from; what it printed says why"))?;
    let plan: Plan = serde_json::from_str(&plan)
        .map_err(|found| Error::new(format!("cargo's plan of the page: {found}; read it in xtask/src/licences")))?;
    let rust = output(Command::new("rustc").arg("--version")).unwrap_or_default();
    let rust = rust.split(' ').nth(1).unwrap_or_default();
    let mut packages = BTreeMap::new();
    for unit in plan.units.iter().filter(|unit| unit.is_compiled_in()) {
        let mut package = read(&unit.dir()?)?;
        if unit.is_of_the_standard_library() {
            package = of_rust(package, rust);
        }
        packages.insert((package.name.clone(), package.version.clone()), package);
    }
    Ok(packages.into_values().collect())
}

/// What cargo does to build the page.
#[derive(Deserialize)]
struct Plan {
    units: Vec<Unit>,
}

/// One run of the compiler, or of what it compiled for the build.
#[derive(Deserialize)]
struct Unit {
    pkg_id: String,
    /// `None` where it runs while the page is built.
    platform: Option<String>,
    mode: String,
    #[serde(default)]
    is_std: bool,
    target: Target,
}

#[derive(Deserialize)]
struct Target {
    src_path: PathBuf,
}

impl Unit {
    /// Whether it is part of the page, and of others.
    fn is_compiled_in(&self) -> bool {
        let is_own = self.is_local() && !self.is_std;
        self.platform.is_some() && self.mode == "build" && !is_own
    }

    fn is_of_the_standard_library(&self) -> bool {
        self.is_local() && self.is_std
    }

    fn is_local(&self) -> bool {
        self.pkg_id.starts_with("path+")
    }

    fn dir(&self) -> Result<PathBuf> {
        let mut dirs = self.target.src_path.ancestors();
        let dir = dirs.find(|dir| dir.join(MANIFEST).is_file());
        dir.map(Path::to_owned).ok_or_else(|| Error::new(format!("{}: no {MANIFEST} beside its source", self.pkg_id)))
    }
}

/// A part of the standard library: what it does not say itself is that of the whole.
fn of_rust(part: Package, version: &str) -> Package {
    let licence = if part.licence.is_empty() { "MIT OR Apache-2.0".to_owned() } else { part.licence };
    let authors = vec!["The Rust Project Developers (see https://thanks.rust-lang.org)".to_owned()];
    let home = Some("https://github.com/rust-lang/rust".to_owned());
    Package { version: version.to_owned(), licence, home, authors, ..part }
}

const MANIFEST: &str = "Cargo.toml";

/// A package by its manifest.
pub fn read(dir: &Path) -> Result<Package> {
    #[derive(Deserialize)]
    struct Manifest {
        package: Told,
    }
    #[derive(Deserialize)]
    struct Told {
        name: String,
        version: String,
        license: Option<String>,
        repository: Option<String>,
        #[serde(default)]
        authors: Vec<String>,
    }
    let path = dir.join(MANIFEST);
    let text = fs::read_to_string(&path).at(&path, "build the page first")?;
    let Manifest { package } = toml::from_str(&text)
        .map_err(|found| Error::new(format!("{}: {found}; take another version of it", path.display())))?;
    Ok(Package {
        name: package.name,
        version: package.version,
        licence: package.license.unwrap_or_default(),
        home: package.repository,
        authors: package.authors,
        dir: dir.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::Plan;

    #[test]
    fn what_runs_in_the_build_alone_and_what_is_the_projects_own_is_not_of_others_in_the_page()
    -> Result<(), serde_json::Error> {
        let unit = |id: &str, platform: &str, mode: &str, std: bool| {
            format!(
                r#"{{"pkg_id": "{id}", "platform": {platform}, "mode": "{mode}", "is_std": {std},
                   "target": {{"src_path": "/src/lib.rs"}}}}"#
            )
        };
        let (wasm, host) = (r#""wasm32-unknown-unknown""#, "null");
        let units = [
            unit("registry+x#yew@0.23.0", wasm, "build", false),
            unit("path+file:///rust/library/std#0.0.0", wasm, "build", true),
            unit("path+file:///here#tier-advisor@0.1.0", wasm, "build", false),
            unit("registry+x#yew-macro@0.23.0", host, "build", false),
            unit("registry+x#serde@1.0.0", wasm, "run-custom-build", false),
        ];
        let plan = format!(r#"{{"version": 1, "units": [{}], "roots": []}}"#, units.join(","));
        let plan: Plan = serde_json::from_str(&plan)?;
        let of_others: Vec<bool> = plan.units.iter().map(super::Unit::is_compiled_in).collect();
        assert_eq!(of_others, [true, true, false, false, false]);
        Ok(())
    }
}
