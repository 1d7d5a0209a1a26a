//! Texts are keyed by language: `name.en = "…"`. Before a file is read as typed data, each such table gives way to
//! its text in the language wanted. A table with a declared language among its keys is a text.

use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What is wrong with a text.
pub struct Flaw {
    /// Where, in bytes from the start of the file.
    pub offset: usize,
    /// What was found there.
    pub found: String,
    /// What to do about it.
    pub remedy: &'static str,
}

/// Leaves in `value` the texts of the first of `languages`, and tells which are not whole in all of them.
pub fn localise(value: &mut Spanned<DeValue<'_>>, languages: &[String]) -> Vec<Flaw> {
    let offset = value.span().start;
    let is_declared = |key: &str| languages.iter().any(|language| language == key);
    let mut flaws = Vec::new();
    match value.get_mut() {
        DeValue::Array(array) => {
            for item in array.iter_mut() {
                flaws.extend(localise(item, languages));
            }
        }
        DeValue::Table(table) if table.keys().any(|key| is_declared(key.get_ref())) => {
            for key in table.keys().filter(|key| !is_declared(key.get_ref())) {
                flaws.push(Flaw {
                    offset: key.span().start,
                    found: format!("`{}` is no language of this catalog", key.get_ref()),
                    remedy: "write a language of about.toml, or declare this one there",
                });
            }
            flaws.extend(incomplete(table, offset, languages));
            let text = languages.first().and_then(|language| table.get(language.as_str())).cloned();
            if let Some(text) = text {
                *value = text;
            }
        }
        DeValue::Table(table) => {
            for (_, item) in table.iter_mut() {
                flaws.extend(localise(item, languages));
            }
        }
        _ => {}
    }
    flaws
}

/// Where a text lacks a language, says nothing in one, or leaves room there for something else than in the first.
fn incomplete(table: &DeTable<'_>, offset: usize, languages: &[String]) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut first = None;
    for language in languages {
        let Some(value) = table.get(language.as_str()) else {
            let found = format!("a text without its `{language}`");
            flaws.push(Flaw { offset, found, remedy: "write the text in every language of about.toml" });
            continue;
        };
        let Some(text) = value.get_ref().as_str() else { continue };
        let offset = value.span().start;
        if text.trim().is_empty() {
            flaws.push(Flaw { offset, found: "an empty text".to_owned(), remedy: "write what is to be read there" });
        }
        let own = braces(text);
        if own != *first.get_or_insert_with(|| own.clone()) {
            let found = format!("`{text}` leaves room for something else than the text in the first language");
            flaws.push(Flaw { offset, found, remedy: "put the same {braces} into the text of every language" });
        }
    }
    flaws
}

/// What a text leaves room for, as in `{tier}`.
fn braces(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect()
}

#[cfg(test)]
mod tests {
    use toml::Spanned;
    use toml::de::{DeTable, DeValue};

    use super::localise;

    /// What is wrong with the texts of a file.
    fn flaws(file: &str, languages: &[&str]) -> Vec<String> {
        let Ok(table) = DeTable::parse(file) else { panic!("it is no TOML: {file}") };
        let mut value = Spanned::new(table.span(), DeValue::Table(table.into_inner()));
        let languages: Vec<_> = languages.iter().map(ToString::to_string).collect();
        localise(&mut value, &languages).into_iter().map(|flaw| format!("{}: {}", flaw.offset, flaw.found)).collect()
    }

    #[test]
    fn a_text_that_says_nothing_is_told() {
        assert_eq!(flaws("title.en = \" \"", &["en"]), ["11: an empty text"]);
    }

    #[test]
    fn every_language_leaves_room_for_the_same() {
        let same = "says = { en = \"{tier} for {n}\", de = \"Für {n}: {tier}\" }";
        assert!(flaws(same, &["en", "de"]).is_empty());
        let other = "says = { en = \"for {tier}\", de = \"für {teir}\" }";
        let told = flaws(other, &["en", "de"]);
        assert!(matches!(told.as_slice(), [told] if told.contains("`für {teir}`")), "{told:?}");
    }
}
