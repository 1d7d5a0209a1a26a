//! `docs/dependencies.md` names what the project names itself, and nothing else.

use std::{collections::BTreeSet, error::Error, fs, path::Path, process::Command};

use serde_json::Value;

const DOCUMENT: &str = include_str!("../../docs/dependencies.md");

type Names = BTreeSet<String>;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The packages that have a row.
fn documented() -> Names {
    let name = |line: &str| Some(line.strip_prefix("| `")?.split('`').next()?.to_owned());
    DOCUMENT.lines().filter_map(name).collect()
}

/// What the packages of the workspace ask for, but for each other.
fn of_cargo() -> Result<Names, Box<dyn Error>> {
    let words = ["metadata", "--no-deps", "--locked", "--offline", "--format-version", "1"];
    let told = Command::new(env!("CARGO")).args(words).current_dir(root()).output()?;
    let told: Value = serde_json::from_slice(&told.stdout)?;
    let packages = told["packages"].as_array().ok_or("no packages")?;
    let asked = packages.iter().filter_map(|package| package["dependencies"].as_array()).flatten();
    let of_others = asked.filter(|dependency| !dependency["source"].is_null());
    Ok(of_others.filter_map(|dependency| dependency["name"].as_str()).map(str::to_owned).collect())
}

/// What the examples ask for.
fn of_npm() -> Result<Names, Box<dyn Error>> {
    let mut names = Names::new();
    for entry in fs::read_dir(root().join("examples"))? {
        let Ok(package) = fs::read_to_string(entry?.path().join("package.json")) else { continue };
        let package: Value = serde_json::from_str(&package)?;
        for list in ["dependencies", "devDependencies"] {
            names.extend(package[list].as_object().into_iter().flatten().map(|(name, _)| name.clone()));
        }
    }
    Ok(names)
}

/// The tools that any file here installs.
fn of_tools(dir: &Path) -> Result<Names, Box<dyn Error>> {
    let mut names = Names::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            names.extend(of_tools(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with(file!()) {
            let text = fs::read_to_string(&path)?;
            let written = text.split("Package {").skip(1).filter_map(|own| own.trim_start().strip_prefix("name: \""));
            names.extend(written.filter_map(|own| own.split('"').next()).map(str::to_owned));
        }
    }
    Ok(names)
}

#[test]
fn every_package_that_the_project_names_is_in_the_documentation_and_none_that_is_gone() -> Result<(), Box<dyn Error>> {
    let (cargo, npm, tools) = (of_cargo()?, of_npm()?, of_tools(&root().join("xtask/src"))?);
    for (list, known) in [(&cargo, "yew"), (&npm, "vite"), (&tools, "trunk")] {
        assert!(list.contains(known), "{known} is not among {list:?}");
    }
    let (named, documented) = (&(&cargo | &npm) | &tools, documented());
    let missing: Vec<_> = named.difference(&documented).collect();
    assert!(missing.is_empty(), "say in docs/dependencies.md what these are for: {missing:?}");
    let gone: Vec<_> = documented.difference(&named).collect();
    assert!(gone.is_empty(), "take these out of docs/dependencies.md: {gone:?}");
    Ok(())
}

/// The versions in a `package.json`, with their names.
fn versions(package: &Value) -> impl Iterator<Item = (&String, &str)> {
    let lists = ["dependencies", "devDependencies"].into_iter().filter_map(|list| package[list].as_object());
    lists.flatten().filter_map(|(name, version)| Some((name, version.as_str()?)))
}

#[test]
fn the_examples_ask_for_each_package_in_one_version_and_lock_all_by_hash() -> Result<(), Box<dyn Error>> {
    for app in ["react", "vue"] {
        let dir = root().join("examples").join(app);
        let package: Value = serde_json::from_str(&fs::read_to_string(dir.join("package.json"))?)?;
        for (name, version) in versions(&package) {
            let is_exact = version.split('.').count() == 3 && version.starts_with(|first: char| first.is_ascii_digit());
            assert!(is_exact || version == "file:../../dist", "{app}: {name} {version}");
        }
        let lock: Value = serde_json::from_str(&fs::read_to_string(dir.join("package-lock.json"))?)?;
        let locked = lock["packages"].as_object().ok_or("it locks nothing")?;
        // All but the app itself and the release.
        let fetched = locked.iter().filter(|(path, own)| path.contains("node_modules/") && own["link"].is_null());
        for (path, own) in fetched {
            assert!(own["version"].is_string() && own["integrity"].is_string(), "{app}: {path} is not locked");
        }
    }
    Ok(())
}
