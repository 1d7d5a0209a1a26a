//! Reading a catalog that somebody wrote as one JSON file: `docs/catalogs.md` describes it, and
//! `docs/catalog.schema.json`, which is made from the types.
//!
//! It comes from outside: it is read whole, or refused whole with everything that is wrong with it.

mod form;
mod once;
#[cfg(feature = "schema")]
mod schema;
mod written;

use serde_json::Value;

use crate::{Catalog, Fault, faults};
use once::Once;
#[cfg(feature = "schema")]
pub use schema::schema;
use written::Written;

/// The longest file that is read, in bytes.
pub const LONGEST: usize = 16 << 20;

/// The parts that are nothing but words: whatever of them is not written is the advisor's own.
pub const WORDS: [&str; 6] = ["wording", "fallback", "share", "offline", "meeting", "summary"];

/// The catalog that `text` is. `words` holds the advisor's own parts of [`WORDS`], by name.
///
/// # Errors
///
/// Every fault that was found: those of form first, as the rest cannot be seen before they are mended.
pub fn read(text: &str, words: &Value) -> Result<Catalog, Vec<Fault>> {
    if text.len() > LONGEST {
        let found = format!("{} bytes", text.len());
        return Err(vec![whole(found, format!("leave out what nobody reads: {LONGEST} bytes are the most"))]);
    }
    let _: Once = serde_json::from_str(text).map_err(|error| vec![unreadable(&error)])?;
    let file: Value = serde_json::from_str(text).map_err(|error| vec![unreadable(&error)])?;
    let misshapen = form::faults(&file);
    if !misshapen.is_empty() {
        return Err(misshapen);
    }
    let written: Written = serde_json::from_str(text).map_err(|error| vec![unreadable(&error)])?;
    let catalog = written.complete(words).map_err(|error| vec![unreadable(&error)])?;
    let faults = faults(&catalog);
    if faults.is_empty() { Ok(catalog) } else { Err(faults) }
}

fn unreadable(error: &serde_json::Error) -> Fault {
    whole(error.to_string(), "write it as JSON, each name once".to_owned())
}

/// What is wrong with the file as a whole.
fn whole(found: String, remedy: String) -> Fault {
    Fault { place: "the catalog".to_owned(), found, remedy }
}
