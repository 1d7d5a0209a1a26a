//! The file: who is in it, and each text once.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    known::{self, Licence},
    packages::Package,
};
use crate::error::{At, Error, Result};

const HEAD: &str = "\
The software of others in Tier Advisor

Its WebAssembly is compiled from the packages below, and wasm-bindgen wrote a part of its scripts. Each is named with
its version, the licences that it offers and where it is at home. The licence that is taken follows, with the notice of
whose right it is. Tier Advisor itself is under the licence in LICENSE; its facts come from where it says, by links.
";

/// Between two texts.
const RULE: &str = "--------------------------------------------------------------------------------";

/// The words that names of files with a licence begin with.
const NAMES: [&str; 3] = ["licen", "copying", "unlicen"];

/// What is not told in a manifest: the tables of characters in it are Unicode's.
const BESIDE: [(&str, &str); 1] = [("core", "Unicode-3.0")];

/// The text of the file.
pub fn of(packages: &[Package]) -> Result<String> {
    let mut texts: Vec<(String, Vec<String>)> = Vec::new();
    for package in packages {
        for text in taken(package)? {
            match texts.iter_mut().find(|(known, _)| *known == text) {
                Some((_, lines)) => lines.push(line(package)),
                None => texts.push((text, vec![line(package)])),
            }
        }
    }
    let mut all = HEAD.to_owned();
    for (text, lines) in texts {
        all.push_str(&["\n", RULE, "\n", &lines.join("\n"), "\n\n", &text, "\n"].concat());
    }
    Ok(all)
}

/// A package in a line.
fn line(package: &Package) -> String {
    let Package { name, version, licence, home, .. } = package;
    let home = home.as_deref().unwrap_or("crates.io");
    format!("{name} {version} ({licence}), {home}")
}

/// The texts of the licences that are taken.
fn taken(package: &Package) -> Result<Vec<String>> {
    let beside = BESIDE.iter().filter(|(name, _)| *name == package.name);
    let offered = beside.fold(package.licence.clone(), |offered, (_, more)| format!("({offered}) AND {more}"));
    let taken = known::taken(&offered).ok_or_else(|| {
        Error::new(format!(
            "{} {}: it offers `{offered}`, which nobody has read yet; read it, and add it to \
             xtask/src/licences/known.rs and deny.toml, or do without the package",
            package.name, package.version
        ))
    })?;
    let files = files(&package.dir)?;
    let mut texts = taken.into_iter().map(|licence| text(licence, package, &files)).collect::<Result<Vec<_>>>()?;
    // One file may hold several.
    texts.dedup();
    Ok(texts)
}

/// The text of a licence as a package sends it along, or the standard one where it sends none.
fn text(licence: &Licence, package: &Package, files: &[String]) -> Result<String> {
    match files.iter().find(|text| words(text).contains(licence.mark)) {
        Some(own) => Ok(tidy(own)),
        None if files.is_empty() => Ok(tidy(&licence.standard.replace("{holders}", &holders(package)))),
        None => Err(Error::new(format!(
            "{} {}: no file in {} has the text of `{}`; read them, and widen `mark` in xtask/src/licences/known.rs",
            package.name,
            package.version,
            package.dir.display(),
            licence.id
        ))),
    }
}

/// The texts in a package that may be licences; parts of the standard library have some in the folder above.
fn files(dir: &Path) -> Result<Vec<String>> {
    let mut texts = Vec::new();
    for dir in dir.ancestors().take(2) {
        let mut paths = Vec::new();
        for entry in fs::read_dir(dir).at(dir, "let it be read")? {
            paths.push(entry.at(dir, "let it be read")?.path());
        }
        paths.sort();
        let is_licence = |path: &&PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
            path.is_file() && NAMES.iter().any(|start| name.starts_with(start))
        };
        for path in paths.iter().filter(is_licence) {
            texts.push(fs::read_to_string(path).at(path, "let it be read")?);
        }
    }
    Ok(texts)
}

/// Whose right it is, as far as the manifest says.
fn holders(package: &Package) -> String {
    let name = |author: &String| author.split(" <").next().unwrap_or_default().to_owned();
    match package.authors.as_slice() {
        [] => format!("the authors of {}", package.name),
        authors => authors.iter().map(name).collect::<Vec<_>>().join(", "),
    }
}

/// A text in which lines break anywhere, to find words in.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text without blanks at the ends of its lines, and of its own.
fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

#[cfg(test)]
mod tests {
    use std::{error::Error, fs};

    use tempfile::tempdir;

    use super::{Package, Path, of};

    fn package(name: &str, licence: &str, dir: &Path) -> Package {
        Package {
            name: name.to_owned(),
            version: "1.2.3".to_owned(),
            licence: licence.to_owned(),
            home: None,
            authors: vec!["Ada <ada@example.com>".to_owned(), "Bob".to_owned()],
            dir: dir.to_owned(),
        }
    }

    const OWN: &str = "Copyright 2020 Eve\n\nPermission is hereby granted, free of charge, to any\nperson obtaining a copy of this software\nand associated documentation files";

    #[test]
    fn each_text_stands_once_below_all_packages_that_have_it() -> Result<(), Box<dyn Error>> {
        let dir = tempdir()?;
        fs::write(dir.path().join("LICENSE-APACHE"), "Apache License")?;
        fs::write(dir.path().join("LICENSE-MIT"), OWN)?;
        let text = of(&[package("a", "MIT OR Apache-2.0", dir.path()), package("b", "MIT", dir.path())])?;
        let packages = "a 1.2.3 (MIT OR Apache-2.0), crates.io\nb 1.2.3 (MIT), crates.io\n\nCopyright 2020 Eve\n";
        assert!(text.contains(packages), "{text}");
        assert_eq!(text.matches("Permission").count(), 1, "{text}");
        assert!(!text.contains("Apache License"), "{text}");
        Ok(())
    }

    #[test]
    fn who_sends_no_licence_along_gets_the_standard_text_with_their_names() -> Result<(), Box<dyn Error>> {
        let dir = tempdir()?;
        let inner = dir.path().join("crate");
        fs::create_dir(&inner)?;
        let text = of(&[package("a", "MIT", &inner)])?;
        assert!(text.contains("Copyright (c) Ada, Bob\n\nPermission is hereby granted"), "{text}");
        Ok(())
    }

    #[test]
    fn a_licence_that_nobody_has_read_fails_and_says_what_to_do() -> Result<(), Box<dyn Error>> {
        let dir = tempdir()?;
        let error = of(&[package("a", "WTFPL", dir.path())]).err().ok_or("it was taken")?.to_string();
        assert!(error.starts_with("a 1.2.3: it offers `WTFPL`"), "{error}");
        assert!(error.contains("xtask/src/licences/known.rs"), "{error}");
        Ok(())
    }

    #[test]
    fn files_that_hold_another_licence_than_the_one_offered_fail() -> Result<(), Box<dyn Error>> {
        let dir = tempdir()?;
        fs::write(dir.path().join("LICENSE"), "Do what you like.")?;
        let error = of(&[package("a", "MIT", dir.path())]).err().ok_or("it was taken")?.to_string();
        assert!(error.contains("has the text of `MIT`"), "{error}");
        Ok(())
    }

    #[test]
    fn what_offers_no_licence_at_all_fails() -> Result<(), Box<dyn Error>> {
        let dir = tempdir()?;
        assert!(of(&[package("a", "", dir.path())]).is_err());
        Ok(())
    }
}
