//! What the scripts around the advisor call: they own the page, this draws into what they give it.

mod conversation;
mod host;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

use host::Host;
use tier_advisor::advisor::embedded;

/// Draws a conversation into an element of the page. Its number stands for it from now on.
#[wasm_bindgen]
#[must_use]
pub fn advise(root: Element, host: Host) -> usize {
    conversation::draw(embedded(), root, host)
}

/// Gives all answers of a conversation, as they stand in a session code. Letters of no answer of this catalog change
/// nothing.
#[wasm_bindgen]
pub fn answer(conversation: usize, letters: &str) {
    conversation::answer(embedded(), conversation, letters);
}

/// Begins another conversation, where one was drawn before that is not needed any more.
#[wasm_bindgen]
pub fn begin(conversation: usize, host: Host) {
    conversation::begin(embedded(), conversation, host);
}

/// What is recommended for answers as they stand in a session code, in places of the catalog; empty for nothing.
#[wasm_bindgen]
#[must_use]
pub fn weigh(letters: &str) -> Vec<u32> {
    conversation::weigh(embedded(), letters)
}
