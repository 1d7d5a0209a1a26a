//! Texts are keyed by language: `name.en = "…"`. Before a file is read as typed data, each such table gives way to
//! its text in the language wanted. A table with a declared language among its keys is a text.

use toml::Spanned;
use toml::de::DeValue;

/// Leaves in `value` the texts of the first of `languages`, and tells where a text lacks one of them.
pub fn localise(value: &mut Spanned<DeValue<'_>>, languages: &[String]) -> Vec<(usize, String)> {
    let offset = value.span().start;
    let is_declared = |key: &str| languages.iter().any(|language| language == key);
    let mut missing = Vec::new();
    match value.get_mut() {
        DeValue::Array(array) => {
            for item in array.iter_mut() {
                missing.extend(localise(item, languages));
            }
        }
        DeValue::Table(table) if table.keys().any(|key| is_declared(key.get_ref())) => {
            for language in languages {
                if !table.contains_key(language.as_str()) {
                    missing.push((offset, format!("a text without its `{language}`")));
                }
            }
            for key in table.keys().filter(|key| !is_declared(key.get_ref())) {
                missing.push((key.span().start, format!("`{}` is no language of this catalog", key.get_ref())));
            }
            let text = languages.first().and_then(|language| table.get(language.as_str())).cloned();
            if let Some(text) = text {
                *value = text;
            }
        }
        DeValue::Table(table) => {
            for (_, item) in table.iter_mut() {
                missing.extend(localise(item, languages));
            }
        }
        _ => {}
    }
    missing
}
