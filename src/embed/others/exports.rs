//! What the scripts call. Each conversation belongs to the catalog of a number.

use serde_json::{Value, json};
use tier_advisor_catalog::Fault;
use tier_advisor_catalog::public::Catalog;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

use crate::catalogs::{self, advisor};
use crate::conversation;
use crate::host::Host;

/// Reads a catalog, given as JSON. What comes back is JSON as well: its `number`, or every one of its `problems`, each
/// with `place`, `found` and `remedy`.
#[wasm_bindgen]
#[must_use]
pub fn read(text: &str) -> String {
    let told = match catalogs::read(text) {
        Ok(number) => json!({ "number": number, "problems": [] }),
        Err(faults) => {
            json!({ "number": catalogs::EMBEDDED, "problems": faults.iter().map(problem).collect::<Vec<_>>() })
        }
    };
    told.to_string()
}

fn problem(Fault { place, found, remedy }: &Fault) -> Value {
    json!({ "place": place, "found": found, "remedy": remedy })
}

/// What a page's program may read of a catalog, as JSON.
#[wasm_bindgen]
#[must_use]
pub fn described(catalog: usize) -> String {
    serde_json::to_string(&Catalog::from(&advisor(catalog).catalog)).unwrap_or_default()
}

/// Draws a conversation into an element of the page. Its number stands for it from now on.
#[wasm_bindgen]
#[must_use]
pub fn advise(catalog: usize, root: Element, host: Host) -> usize {
    conversation::draw(advisor(catalog), root, host)
}

/// Gives all answers of a conversation, as they stand in a session code. Letters of no answer of its catalog change
/// nothing.
#[wasm_bindgen]
pub fn answer(catalog: usize, conversation: usize, letters: &str) {
    conversation::answer(advisor(catalog), conversation, letters);
}

/// Begins another conversation, where one was drawn before that is not needed any more.
#[wasm_bindgen]
pub fn begin(catalog: usize, conversation: usize, host: Host) {
    conversation::begin(advisor(catalog), conversation, host);
}

/// What is recommended for answers as they stand in a session code, in places of the catalog; empty for nothing.
#[wasm_bindgen]
#[must_use]
pub fn weigh(catalog: usize, letters: &str) -> Vec<u32> {
    conversation::weigh(advisor(catalog), letters)
}
