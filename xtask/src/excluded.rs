//! The tests that an engine does not run, each with its reason, as the documentation has them.

use std::fs;

use crate::{
    browser::Engine,
    error::{At, Error, Result},
};

/// The documentation that holds them, in a table.
const FILE: &str = "docs/browsers.md";

/// A test, or several, that an engine does not run.
#[derive(Debug, PartialEq, Eq)]
pub struct Excluded {
    /// What its name holds.
    pub test: String,
    /// Why it is not run.
    pub why: String,
}

impl Excluded {
    /// Whether this is about the test of that name.
    pub fn holds(&self, name: &str) -> bool {
        name.contains(&self.test)
    }
}

/// Those of one engine, among the tests that there are.
pub fn read(engine: Engine, tests: &[String]) -> Result<Vec<Excluded>> {
    let text = fs::read_to_string(FILE).at(FILE, "restore it with git")?;
    let mut excluded = Vec::new();
    for (index, line) in text.lines().enumerate().filter(|(_, line)| line.starts_with("| `")) {
        let wrong = |what: &str| Error::new(format!("{FILE}:{}: {what}", index + 1));
        let (engines, found) = row(line).ok_or_else(|| wrong(FORM))?;
        if !tests.iter().any(|name| found.holds(name)) {
            return Err(wrong(&format!("no test is called `{}`; write its name, or take the line out", found.test)));
        }
        if engines.contains(&engine) {
            excluded.push(found);
        }
    }
    Ok(excluded)
}

const FORM: &str = "write | `part of a test's name` | Chromium, Firefox or WebKit, or several | why |";

/// A line of the table.
fn row(line: &str) -> Option<(Vec<Engine>, Excluded)> {
    let mut cells = line.trim().strip_prefix('|')?.strip_suffix('|')?.split('|').map(str::trim);
    let test = cells.next()?.strip_prefix('`')?.strip_suffix('`')?.to_owned();
    let engine = |name: &str| Engine::ALL.into_iter().find(|engine| engine.name() == name.trim());
    let engines = cells.next()?.split(',').map(engine).collect::<Option<_>>()?;
    let why = cells.next().filter(|why| !why.is_empty())?.to_owned();
    cells.next().is_none().then_some((engines, Excluded { test, why }))
}

#[cfg(test)]
mod tests {
    use super::{Excluded, row};
    use crate::browser::Engine::{Firefox, WebKit};

    #[test]
    fn a_line_names_a_test_the_engines_without_it_and_the_reason() {
        let excluded = Excluded { test: "element::memory::".to_owned(), why: "there is no heap".to_owned() };
        let line = "| `element::memory::` | Firefox, WebKit | there is no heap |";
        assert_eq!(row(line), Some((vec![Firefox, WebKit], excluded)));
    }

    #[test]
    fn a_line_without_a_reason_or_with_another_engine_is_refused() {
        assert_eq!(row("| `element::memory::` | Firefox |  |"), None);
        assert_eq!(row("| `element::memory::` | Firefox |"), None);
        assert_eq!(row("| `element::memory::` | Gecko | there is no heap |"), None);
    }
}
