//! The style sheets, put together in the order that `styles/first.css` and `styles/rest.css` give.
//!
//! So the browser fetches two sheets, one for the first question and one for the rest, while the folder has one for each
//! thing that is styled.

mod names;

use std::{fs, path::Path};

use crate::{
    error::{At, Error, Result},
    run,
    tools::Tools,
};
use names::Names;

const SOURCE: &str = "styles";

/// What says which sheets there are, and where the one goes that holds them.
const INDEXES: [(&str, &str); 2] = [("first.css", "target/styles/advisor.css"), ("rest.css", "target/styles/rest.css")];

/// Writes the sheets that the page fetches.
pub fn run() -> Result {
    INDEXES.iter().try_for_each(|(index, output)| {
        let sheet = assemble(Path::new(SOURCE), index)?;
        write_if_changed(Path::new(output), &sheet)
    })
}

/// The sheets in `dir`, each in the place of its `@import` in `index`.
fn assemble(dir: &Path, index: &str) -> Result<String> {
    let index = dir.join(index);
    let text = fs::read_to_string(&index).at(&index, "write it, with an `@import` per sheet")?;
    let mut sheet = String::new();
    for (number, line) in (1..).zip(text.lines()) {
        let part =
            part(dir, line.trim()).map_err(|error| Error::new(format!("{}:{number}: {error}", index.display())))?;
        sheet.push_str(&part);
    }
    Ok(sheet)
}

/// What a line of the index stands for.
fn part(dir: &Path, line: &str) -> Result<String> {
    if let Some(name) = imported(line) {
        let sheet = dir.join(name);
        fs::read_to_string(&sheet).at(&sheet, "write that sheet, or take this line out")
    } else if line.is_empty() || is_comment(line) {
        Ok(String::new())
    } else if line.starts_with("@layer ") && line.ends_with(';') {
        Ok(format!("{line}\n"))
    } else {
        Err(Error::new(format!(
            "found `{line}`; write `@layer NAME, NAME;`, `@import url(\"SHEET.css\");` or a comment \
             that ends on its line"
        )))
    }
}

fn imported(line: &str) -> Option<&str> {
    line.strip_prefix("@import url(\"")?.strip_suffix("\");")
}

fn is_comment(line: &str) -> bool {
    line.starts_with("/*") && line.ends_with("*/")
}

/// Writes style sheets into `dir` without their comments, under their names.
pub fn shorten(tools: &Tools, sheets: &[&Path], dir: &Path) -> Result {
    let mut esbuild = tools.command("esbuild");
    esbuild.args(sheets).args(["--minify", "--entry-names=[name]", "--log-level=warning"]);
    run::run(esbuild.arg(format!("--outdir={}", dir.display())))
}

/// Calls the custom properties of a sheet as in every sheet of a release.
pub fn rename(sheet: &Path) -> Result {
    let text = fs::read_to_string(sheet).at(sheet, "build the page first")?;
    let names = Names::of(Path::new(SOURCE))?;
    fs::write(sheet, names.given(&text)).at(sheet, "give yourself the right to write there")
}

/// Leaves a file that holds `text` already untouched, so that nothing is built again for it.
fn write_if_changed(path: &Path, text: &str) -> Result {
    if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(());
    }
    let remedy = "give yourself the right to write there";
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).at(parent, remedy)?;
    }
    fs::write(path, text).at(path, remedy)
}

#[cfg(test)]
mod tests {
    use std::{error::Error, fs};

    use tempfile::tempdir;

    use super::{assemble, write_if_changed};

    #[test]
    fn the_sheets_stand_in_the_order_of_the_index_after_its_layers() -> Result<(), Box<dyn Error>> {
        let dir = tempdir()?;
        let index =
            "/* Lowest first. */\n@layer tokens, base;\n\n@import url(\"tokens.css\");\n@import url(\"base.css\");\n";
        fs::write(dir.path().join("index.css"), index)?;
        fs::write(dir.path().join("base.css"), "p { margin: 0; }\n")?;
        fs::write(dir.path().join("tokens.css"), ":root { --gap: 1rem; }\n")?;

        let sheet = assemble(dir.path(), "index.css")?;
        assert_eq!(sheet, "@layer tokens, base;\n:root { --gap: 1rem; }\np { margin: 0; }\n");
        Ok(())
    }

    #[test]
    fn a_missing_sheet_is_named_with_the_line_that_imports_it() -> Result<(), Box<dyn Error>> {
        let dir = tempdir()?;
        fs::write(dir.path().join("index.css"), "@layer base;\n@import url(\"gone.css\");\n")?;

        let error = assemble(dir.path(), "index.css").err().ok_or("a sheet came out")?.to_string();
        assert!(error.contains("index.css:2: "), "{error}");
        assert!(error.contains("gone.css: "), "{error}");
        Ok(())
    }

    #[test]
    fn a_line_of_another_kind_is_refused() -> Result<(), Box<dyn Error>> {
        let dir = tempdir()?;
        fs::write(dir.path().join("index.css"), "p { margin: 0; }\n")?;

        let error = assemble(dir.path(), "index.css").err().ok_or("a sheet came out")?.to_string();
        assert!(error.contains("index.css:1: found `p { margin: 0; }`"), "{error}");
        Ok(())
    }

    #[test]
    fn a_sheet_that_did_not_change_is_not_written_again() -> Result<(), Box<dyn Error>> {
        let dir = tempdir()?;
        let sheet = dir.path().join("built/sheet.css");
        write_if_changed(&sheet, "p {}")?;
        let written = sheet.metadata()?.modified()?;

        write_if_changed(&sheet, "p {}")?;
        assert_eq!(sheet.metadata()?.modified()?, written);
        Ok(())
    }
}
