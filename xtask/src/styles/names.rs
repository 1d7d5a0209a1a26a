//! The custom properties of the style sheets, called so in a release that no page knows them.
//!
//! A page that registers one (`@property --u`) registers it for every shadow tree in it, and one that sets it on `:root`
//! has it inherited there. What a page may set (`--ta-…`), or the advisor sets itself (`--ta_…`), keeps its name.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::error::{At, Result};

/// How names begin that stay.
const KEPT: [&str; 2] = ["ta-", "ta_"];

/// What each custom property is called in a release.
pub struct Names(BTreeMap<String, String>);

impl Names {
    /// Those of all sheets in `dir`: the most used have the shortest names.
    pub fn of(dir: &Path) -> Result<Self> {
        let remedy = "give yourself the right to read it";
        let mut uses = BTreeMap::<String, usize>::new();
        for entry in fs::read_dir(dir).at(dir, remedy)? {
            let sheet = entry.at(dir, remedy)?.path();
            if sheet.extension().is_some_and(|own| own == "css") {
                let text = fs::read_to_string(&sheet).at(&sheet, remedy)?;
                for piece in pieces(&text) {
                    if let Piece::Name(name) = piece {
                        *uses.entry(name.to_owned()).or_default() += 1;
                    }
                }
            }
        }
        let mut names: Vec<_> =
            uses.into_iter().filter(|(name, _)| !KEPT.iter().any(|kept| name.starts_with(kept))).collect();
        names.sort_by(|(one, more), (other, less)| less.cmp(more).then_with(|| one.cmp(other)));
        Ok(Self((0..).zip(names).map(|(place, (name, _))| (name, short(place))).collect()))
    }

    /// A sheet in which they are called so.
    pub fn given(&self, sheet: &str) -> String {
        let told = |piece| match piece {
            Piece::Name(name) => ["--", self.0.get(name).map_or(name, String::as_str)].concat(),
            Piece::Other(text) => text.to_owned(),
        };
        pieces(sheet).into_iter().map(told).collect()
    }
}

/// The name in that place: `_a` to `_z`, then `_aa`, and so on.
fn short(place: usize) -> String {
    let letter = |number: usize| char::from(b'a' + u8::try_from(number % 26).unwrap_or_default());
    let mut letters = String::from(letter(place));
    let mut rest = place / 26;
    while rest > 0 {
        letters.insert(0, letter(rest - 1));
        rest = (rest - 1) / 26;
    }
    ["_", &letters].concat()
}

/// A part of a sheet.
#[derive(Debug, PartialEq)]
enum Piece<'sheet> {
    /// The name of a custom property, without its dashes.
    Name(&'sheet str),
    Other(&'sheet str),
}

/// A sheet, cut where custom properties are named. Two dashes inside a word are the name of a class.
fn pieces(sheet: &str) -> Vec<Piece<'_>> {
    let is_of_word = |letter: char| letter.is_alphanumeric() || letter == '-' || letter == '_';
    let mut pieces = Vec::new();
    let mut from = 0;
    for (at, _) in sheet.match_indices("--") {
        if at < from || sheet[..at].ends_with(is_of_word) {
            continue;
        }
        let name = &sheet[at + 2..];
        let name = &name[..name.find(|letter| !is_of_word(letter)).unwrap_or(name.len())];
        if !name.is_empty() {
            pieces.push(Piece::Other(&sheet[from..at]));
            pieces.push(Piece::Name(name));
            from = at + 2 + name.len();
        }
    }
    pieces.push(Piece::Other(&sheet[from..]));
    pieces
}

#[cfg(test)]
mod tests {
    use std::{error::Error, fs};

    use tempfile::tempdir;

    use super::{Names, Piece, pieces, short};

    #[test]
    fn a_property_is_called_alike_in_every_sheet_and_what_a_page_may_set_stays() -> Result<(), Box<dyn Error>> {
        let dir = tempdir()?;
        fs::write(dir.path().join("tokens.css"), ".ta { --gap: var(--ta-unit); --ink: var(--ta_at); }")?;
        fs::write(dir.path().join("text.css"), "p { color: var(--ink); fill: var(--ink); }")?;
        fs::write(dir.path().join("read.me"), "--gap --gap --gap --gap")?;

        let names = Names::of(dir.path())?;
        assert_eq!(
            names.given(".ta{--gap:var(--ta-unit);--ink:var(--ta_at)}"),
            ".ta{--_b:var(--ta-unit);--_a:var(--ta_at)}"
        );
        assert_eq!(names.given(".dialog{color:var(--ink,var(--other))}"), ".dialog{color:var(--_a,var(--other))}");
        Ok(())
    }

    #[test]
    fn a_class_with_two_dashes_is_no_property() {
        let expected = vec![Piece::Other(".btn--main{color:var("), Piece::Name("ink"), Piece::Other(")}")];
        assert_eq!(pieces(".btn--main{color:var(--ink)}"), expected);
    }

    #[test]
    fn after_the_last_letter_come_two() {
        let told = [0, 25, 26, 51, 52, 26 * 27 - 1, 26 * 27].map(short);
        assert_eq!(told, ["_a", "_z", "_aa", "_az", "_ba", "_zz", "_aaa"]);
    }
}
