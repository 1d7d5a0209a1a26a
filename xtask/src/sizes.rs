//! The size gate: what the page costs a visitor to fetch.

use std::{cmp::Reverse, fmt, fs, io, path::Path};

use brotli::{BrotliCompress, enc::BrotliEncoderParams};

use crate::error::{At, Error, Result};

/// What all files together may weigh, compressed, in bytes.
const BUDGET: usize = 85 * 1024;

/// Shows what the files in `dist` weigh.
pub fn show(dist: &Path) -> Result {
    println!("{}", Sizes::of(dist, BUDGET)?);
    Ok(())
}

/// Shows what the files in `dist` weigh, and fails when that is more than the budget.
pub fn gate(dist: &Path) -> Result {
    let sizes = Sizes::of(dist, BUDGET)?;
    println!("{sizes}");
    sizes.keep()
}

/// The weights of the files of a build.
struct Sizes {
    files: Vec<Weight>,
    budget: usize,
}

struct Weight {
    file: String,
    raw: usize,
    brotli: usize,
}

impl Sizes {
    /// Weighs every file in `dist`, against a budget in bytes.
    fn of(dist: &Path, budget: usize) -> Result<Self> {
        let mut files = Vec::new();
        weigh(dist, "", &mut files).at(dist, "build it with `cargo xtask build`")?;
        files.sort_by_key(|weight| Reverse(weight.brotli));
        Ok(Self { files, budget })
    }

    /// Fails when the budget is not kept.
    fn keep(&self) -> Result {
        let total = self.total();
        if total.brotli <= self.budget {
            return Ok(());
        }
        Err(Error::new(format!(
            "the page weighs {} KB compressed, {} bytes over its budget of {} KB; make it smaller, \
             or raise BUDGET in xtask/src/sizes.rs and say why",
            Kb(total.brotli),
            total.brotli - self.budget,
            Kb(self.budget),
        )))
    }

    fn total(&self) -> Weight {
        Weight {
            file: "total".to_owned(),
            raw: self.files.iter().map(|weight| weight.raw).sum(),
            brotli: self.files.iter().map(|weight| weight.brotli).sum(),
        }
    }
}

/// Adds the files under `dir`, each under its path from the top, which `prefix` begins.
fn weigh(dir: &Path, prefix: &str, files: &mut Vec<Weight>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let file = format!("{prefix}{}", entry.file_name().display());
        if entry.file_type()?.is_dir() {
            weigh(&entry.path(), &format!("{file}/"), files)?;
        } else {
            let contents = fs::read(entry.path())?;
            files.push(Weight { file, raw: contents.len(), brotli: compressed(&contents)? });
        }
    }
    Ok(())
}

/// The size after the compression that a good host does once for all visitors.
fn compressed(contents: &[u8]) -> io::Result<usize> {
    let params =
        BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: contents.len(), ..BrotliEncoderParams::default() };
    let mut reader = contents;
    BrotliCompress(&mut reader, &mut io::sink(), &params)
}

impl fmt::Display for Sizes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let total = self.total();
        let rows = || self.files.iter().chain([&total]);
        let width = rows().map(|row| row.file.len()).max().unwrap_or_default();
        writeln!(f, "{:width$}  {:>9}  {:>9}", "file", "KB", "brotli KB")?;
        for row in rows() {
            let (raw, brotli) = (Kb(row.raw).to_string(), Kb(row.brotli).to_string());
            writeln!(f, "{:width$}  {raw:>9}  {brotli:>9}", row.file)?;
        }
        let budget = Kb(self.budget).to_string();
        write!(f, "{:width$}  {:>9}  {budget:>9}", "budget", "")
    }
}

/// A number of bytes, shown in units of 1,024 with one decimal.
struct Kb(usize);

impl fmt::Display for Kb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0 / 1024, self.0 % 1024 * 10 / 1024)
    }
}

#[cfg(test)]
mod tests {
    use std::{error::Error, fs, io};

    use tempfile::{TempDir, tempdir};

    use super::Sizes;

    /// A build of two files that compress well.
    fn build() -> io::Result<TempDir> {
        let dist = tempdir()?;
        fs::create_dir(dist.path().join("parts"))?;
        fs::write(dist.path().join("page-1f2e.wasm"), [7; 4096])?;
        fs::write(dist.path().join("parts/page.css"), "p { margin: 0; }")?;
        Ok(dist)
    }

    #[test]
    fn a_build_within_its_budget_passes() -> Result<(), Box<dyn Error>> {
        Sizes::of(build()?.path(), 100)?.keep()?;
        Ok(())
    }

    #[test]
    fn a_build_over_its_budget_fails_and_says_by_how_much() -> Result<(), Box<dyn Error>> {
        let error = Sizes::of(build()?.path(), 1)?.keep().err().ok_or("the gate let it pass")?.to_string();
        assert!(error.contains(" bytes over its budget of 0.0 KB"), "{error}");
        Ok(())
    }

    #[test]
    fn the_table_lists_every_file_the_total_and_the_budget() -> Result<(), Box<dyn Error>> {
        let table = Sizes::of(build()?.path(), 2048)?.to_string();
        let names: Vec<&str> = table.lines().filter_map(|row| row.split(' ').next()).collect();
        assert_eq!(names, ["file", "parts/page.css", "page-1f2e.wasm", "total", "budget"]);
        assert!(table.contains(" 4.0 "), "{table}");
        assert!(table.ends_with(" 2.0"), "{table}");
        Ok(())
    }

    #[test]
    fn whoever_weighs_a_build_that_is_not_there_is_told_how_to_make_it() -> Result<(), Box<dyn Error>> {
        let error = Sizes::of(&tempdir()?.path().join("dist"), 1).err().ok_or("it was weighed")?.to_string();
        assert!(error.contains("cargo xtask build"), "{error}");
        Ok(())
    }
}
