//! What the tests here ask of a page, in its own language.

use serde_json::Value;

use crate::page::Page;

/// What every question here begins with.
const DOCUMENT: &str = include_str!("document.js");

/// Asks the page something, in the words of `document.js`.
pub fn ask(page: &Page, script: &str) -> Value {
    page.ask(&[DOCUMENT, script].concat())
}

/// What a script finds against the page: a list of texts.
pub fn against(page: &Page, script: &str) -> Vec<String> {
    texts(&ask(page, script))
}

/// A list of texts.
pub fn texts(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().map(|text| text.as_str().unwrap_or_default().to_owned()).collect()
}
