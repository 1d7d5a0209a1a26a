//! The catalogs that were read. Each is kept for good, as conversations draw from it.

use std::cell::RefCell;

use serde_json::Value;
use tier_advisor::advisor::{Advisor, WORDS, whole};
use tier_advisor_advice::Rules;
use tier_advisor_catalog::{Fault, json};

thread_local! {
    static READ: RefCell<Vec<&'static Advisor>> = const { RefCell::new(Vec::new()) };
}

/// The number of the embedded catalog, which is there without being read.
pub const EMBEDDED: usize = 0;

/// Reads a catalog: its number stands for it from now on.
pub fn read(text: &str) -> Result<usize, Vec<Fault>> {
    let words: Value = serde_json::from_str(WORDS).unwrap_or_default();
    let catalog = json::read(text, &words)?;
    let rules = Rules::new(&catalog);
    Ok(READ.with_borrow_mut(|read| {
        read.push(Box::leak(Box::new(Advisor { catalog, rules })));
        read.len()
    }))
}

/// The advisor over the catalog of that number; where none has it, over the embedded one with its names whole.
pub fn advisor(number: usize) -> &'static Advisor {
    let read = |number: usize| READ.with_borrow(|read| read.get(number).copied());
    number.checked_sub(EMBEDDED + 1).and_then(read).unwrap_or_else(whole)
}
