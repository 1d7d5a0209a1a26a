//! The size gate: what the page costs a visitor to fetch.

use std::{cmp::Reverse, fmt, fs, io, path::Path};

use brotli::{BrotliCompress, enc::BrotliEncoderParams};

use crate::error::{At, Error, Result};

/// What a visitor fetches for something, and what that may weigh, compressed, in bytes.
struct Visit {
    /// What it is for.
    title: &'static str,
    /// The file that it begins with.
    begins: &'static str,
    /// What is fetched of the files that are named by those fetched: files of these kinds.
    fetches: &'static [&'static str],
    budget: usize,
}

/// How files are called that are fetched only where something fails, or once all works.
const SPARE: [&str; 3] = [".text.css", ".later.js", "offline.js"];

const VISITS: [Visit; 5] = [
    Visit {
        title: "the stand-alone page, until every screen works",
        begins: "index.html",
        fetches: &["css", "js", "wasm"],
        budget: 85 * 1024,
    },
    Visit {
        title: "the stand-alone page, until the first question",
        begins: "index.html",
        fetches: &["css"],
        budget: 14 * 1024,
    },
    // Whoever drives a meeting comes back to it, and has it all at hand.
    Visit {
        title: "a meeting, until every screen works",
        begins: "meeting.html",
        fetches: &["css", "js", "wasm"],
        budget: 155 * 1024,
    },
    Visit { title: "the element's script", begins: "tier-advisor.js", fetches: &[], budget: 6 * 1024 },
    Visit {
        title: "the element, until the first question",
        begins: "tier-advisor.js",
        fetches: &["style.json"],
        budget: 14 * 1024,
    },
];

/// Shows what the build in `dist` weighs.
pub fn show(dist: &Path) -> Result {
    weigh_visits(dist).map(drop)
}

/// Shows what the build in `dist` weighs, and fails when that is more than a budget.
pub fn gate(dist: &Path) -> Result {
    weigh_visits(dist)?.iter().try_for_each(Sizes::keep)
}

fn weigh_visits(dist: &Path) -> Result<Vec<Sizes>> {
    let visits = VISITS.iter().map(|visit| {
        let sizes = Sizes::of(dist, visit)?;
        println!("{sizes}\n");
        Ok(sizes)
    });
    visits.collect()
}

/// The weights of what a visitor fetches.
struct Sizes {
    title: &'static str,
    files: Vec<Weight>,
    budget: usize,
}

const REMEDY: &str = "build it with `cargo xtask build`";

struct Weight {
    file: String,
    raw: usize,
    brotli: usize,
}

impl Sizes {
    /// Weighs what is fetched from `dist`: the file that it begins with, and what that names, and so on.
    fn of(dist: &Path, visit: &Visit) -> Result<Self> {
        let mut files = vec![Weight::of(dist, visit.begins)?];
        let mut at = 0;
        while let Some(weight) = files.get(at) {
            let contents = fs::read(dist.join(&weight.file)).at(dist, REMEDY)?;
            let text = String::from_utf8_lossy(&contents).into_owned();
            let is_named = |file: &String| text.contains(file.as_str()) && !files.iter().any(|own| own.file == *file);
            let named: Vec<_> = fetchable(dist, visit.fetches)?.into_iter().filter(is_named).collect();
            for file in named {
                files.push(Weight::of(dist, &file)?);
            }
            at += 1;
        }
        files.sort_by_key(|weight| Reverse(weight.brotli));
        Ok(Self { title: visit.title, files, budget: visit.budget })
    }

    /// Fails when the budget is not kept.
    fn keep(&self) -> Result {
        let total = self.total();
        if total.brotli <= self.budget {
            return Ok(());
        }
        Err(Error::new(format!(
            "{}: {} KB compressed, {} bytes over the budget of {} KB; make it smaller, \
             or raise the budget in xtask/src/sizes.rs and say why",
            self.title,
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

impl Weight {
    fn of(dist: &Path, file: &str) -> Result<Self> {
        let path = dist.join(file);
        let contents = fs::read(&path).at(&path, REMEDY)?;
        Ok(Self { file: file.to_owned(), raw: contents.len(), brotli: compressed(&contents).at(&path, REMEDY)? })
    }
}

/// The files in `dist` of some kinds.
fn fetchable(dist: &Path, kinds: &[&str]) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dist).at(dist, REMEDY)? {
        let file = entry.at(dist, REMEDY)?.file_name().to_string_lossy().into_owned();
        if kinds.iter().any(|kind| file.ends_with(&format!(".{kind}")))
            && !SPARE.iter().any(|spare| file.ends_with(spare))
        {
            files.push(file);
        }
    }
    Ok(files)
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
        writeln!(f, "{}", self.title)?;
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

    use super::{Sizes, Visit};

    /// A build of a page, and of files of which it names one, and one more for where something fails.
    fn build() -> io::Result<TempDir> {
        let dist = tempdir()?;
        fs::write(dist.path().join("page.html"), "<link href=page-1f2e.css><link href=page-5a6b.text.css>")?;
        fs::write(dist.path().join("page-5a6b.text.css"), "b { margin: 0; }")?;
        fs::write(dist.path().join("page-1f2e.css"), "p { margin: 0; } ".repeat(241))?;
        fs::write(dist.path().join("other-3d4c.css"), "a { margin: 0; }")?;
        Ok(dist)
    }

    fn visit(budget: usize) -> Visit {
        Visit { title: "the page", begins: "page.html", fetches: &["css"], budget }
    }

    #[test]
    fn a_build_within_its_budget_passes() -> Result<(), Box<dyn Error>> {
        Sizes::of(build()?.path(), &visit(100))?.keep()?;
        Ok(())
    }

    #[test]
    fn a_build_over_its_budget_fails_and_says_by_how_much() -> Result<(), Box<dyn Error>> {
        let error = Sizes::of(build()?.path(), &visit(1))?.keep().err().ok_or("the gate let it pass")?.to_string();
        assert!(error.contains(" bytes over the budget of 0.0 KB"), "{error}");
        Ok(())
    }

    #[test]
    fn the_table_lists_what_is_fetched_and_nothing_else() -> Result<(), Box<dyn Error>> {
        let table = Sizes::of(build()?.path(), &visit(2048))?.to_string();
        let names: Vec<&str> = table.lines().skip(1).filter_map(|row| row.split(' ').next()).collect();
        assert_eq!(names, ["file", "page.html", "page-1f2e.css", "total", "budget"]);
        assert!(table.contains(" 4.0 "), "{table}");
        assert!(table.ends_with(" 2.0"), "{table}");
        Ok(())
    }

    #[test]
    fn whoever_weighs_a_build_that_is_not_there_is_told_how_to_make_it() -> Result<(), Box<dyn Error>> {
        let absent = tempdir()?.path().join("dist");
        let error = Sizes::of(&absent, &visit(1)).err().ok_or("it was weighed")?.to_string();
        assert!(error.contains("cargo xtask build"), "{error}");
        Ok(())
    }
}
