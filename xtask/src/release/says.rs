//! What pages that are written by hand say, put into the words of the catalog.

use std::collections::BTreeMap;

use crate::error::{Error, Result};

/// Marks an element that says something.
const SAYS: &str = " data-says=";

/// A page in the words of `said`: JSON with the HTML for each name, their `language` and `direction`, and the
/// `description` of a page that has one: that is said in no element.
pub fn say(html: &str, said: &str) -> Result<String> {
    let said: BTreeMap<String, String> = serde_json::from_str(said)
        .map_err(|found| Error::new(format!("what the pages say cannot be read: {found}; see src/pages/said.rs")))?;
    let text = |name: &str| {
        said.get(name)
            .map(String::as_str)
            .ok_or_else(|| Error::new(format!("no text is called `{name}`; give it one in src/pages/said.rs")))
    };
    let language = ["<html lang=\"", text("language")?, "\" dir=\"", text("direction")?, "\""].concat();
    let html = html.replace("<html lang=en", "<html lang=\"en\"").replacen("<html lang=\"en\"", &language, 1);
    let description = said
        .get("description")
        .map_or_else(String::new, |text| ["<meta name=\"description\" content=\"", text, "\">"].concat());
    let html = html.replacen("<title", &[&description, "<title"].concat(), 1);
    let mut parts = html.split(SAYS);
    let head = parts.next().unwrap_or_default();
    parts.try_fold(head.to_owned(), |page, marked| {
        let (tag, after) = marked.split_once('>').unwrap_or((marked, ""));
        let (name, attributes) = tag.split_at(tag.find(' ').unwrap_or(tag.len()));
        let after = after.find('<').map_or("", |end| &after[end..]);
        Ok([&page, attributes, ">", text(name.trim_matches('"'))?, after].concat())
    })
}

#[cfg(test)]
mod tests {
    use super::say;

    const SAID: &str =
        r#"{"language":"de","direction":"ltr","description":"Wer rät","title":"Rat &amp; Tat","halted":"Steht still"}"#;

    #[test]
    fn a_page_says_what_the_catalog_says() {
        let page = "<!doctype html><html lang=en><title data-says=title>Advice</title>\
                    <h1 data-says=\"halted\" tabindex=-1>It stopped</h1><p>that";
        let told = "<!doctype html><html lang=\"de\" dir=\"ltr\"><meta name=\"description\" content=\"Wer rät\">\
                    <title>Rat &amp; Tat</title><h1 tabindex=-1>Steht still</h1><p>that";
        assert_eq!(say(page, SAID).ok().as_deref(), Some(told));
    }

    #[test]
    fn a_name_without_a_text_is_told() {
        let error =
            say("<html lang=en><title data-says=titel>Advice</title>", SAID).err().map(|error| error.to_string());
        assert!(error.as_ref().is_some_and(|error| error.contains("no text is called `titel`")), "{error:?}");
    }
}
