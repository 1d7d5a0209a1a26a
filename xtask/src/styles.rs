//! The style sheets, put together in the order that `styles/index.css` gives.
//!
//! So the browser fetches one sheet, while the folder has one for each thing that is styled.

use std::{fs, path::Path};

use crate::error::{At, Error, Result};

const SOURCE: &str = "styles";
const INDEX: &str = "index.css";
const OUTPUT: &str = "target/styles/tier-advisor.css";

/// Writes the one sheet that the page links.
pub fn run() -> Result {
    let sheet = assemble(Path::new(SOURCE))?;
    write_if_changed(Path::new(OUTPUT), &sheet)
}

/// The sheets in `dir`, each in the place of its `@import`.
fn assemble(dir: &Path) -> Result<String> {
    let index = dir.join(INDEX);
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
    use super::{assemble, write_if_changed};
    use crate::scratch::{Outcome, Scratch};

    #[test]
    fn the_sheets_stand_in_the_order_of_the_index_after_its_layers() -> Outcome {
        let dir = Scratch::new("styles-order")?;
        dir.write(
            "index.css",
            "/* Lowest first. */\n@layer tokens, base;\n\n@import url(\"tokens.css\");\n@import url(\"base.css\");\n",
        )?;
        dir.write("base.css", "p { margin: 0; }\n")?;
        dir.write("tokens.css", ":root { --gap: 1rem; }\n")?;

        assert_eq!(assemble(dir.path())?, "@layer tokens, base;\n:root { --gap: 1rem; }\np { margin: 0; }\n");
        Ok(())
    }

    #[test]
    fn a_missing_sheet_is_named_with_the_line_that_imports_it() -> Outcome {
        let dir = Scratch::new("styles-missing")?;
        dir.write("index.css", "@layer base;\n@import url(\"gone.css\");\n")?;

        let error = assemble(dir.path()).err().map(|error| error.to_string());
        let error = error.ok_or("a sheet came out")?;
        assert!(error.contains("index.css:2: "), "{error}");
        assert!(error.contains("gone.css: "), "{error}");
        Ok(())
    }

    #[test]
    fn a_line_of_another_kind_is_refused() -> Outcome {
        let dir = Scratch::new("styles-other")?;
        dir.write("index.css", "p { margin: 0; }\n")?;

        let error = assemble(dir.path()).err().map(|error| error.to_string());
        let error = error.ok_or("a sheet came out")?;
        assert!(error.contains("index.css:1: found `p { margin: 0; }`"), "{error}");
        Ok(())
    }

    #[test]
    fn a_sheet_that_did_not_change_is_not_written_again() -> Outcome {
        let dir = Scratch::new("styles-same")?;
        let sheet = dir.path().join("built/sheet.css");
        write_if_changed(&sheet, "p {}")?;
        let written = sheet.metadata()?.modified()?;
        write_if_changed(&sheet, "p {}")?;
        assert_eq!(sheet.metadata()?.modified()?, written);
        Ok(())
    }
}
