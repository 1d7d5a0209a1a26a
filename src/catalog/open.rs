//! Opening a catalog, whoever wrote it.

use std::fs;
use std::path::Path;

use crate::{Catalog, files, json};

/// The catalog at `path`: a folder as `data/` is, or one JSON file. What words the file leaves out are those of the
/// folder `own`.
///
/// # Errors
///
/// A line for each fault: where, what was found, and what to do.
pub fn open(path: &Path, own: &Path) -> Result<Catalog, Vec<String>> {
    let lines = |faults: Vec<files::Fault>| faults.iter().map(ToString::to_string).collect::<Vec<_>>();
    if path.is_dir() {
        return files::read(path).map_err(lines);
    }
    let place = path.display();
    let text = fs::read_to_string(path)
        .map_err(|error| vec![format!("{place}: cannot be read: {error}; name a folder, or a file of JSON")])?;
    let words = files::written(own).map_err(lines)?;
    json::read(&text, &words).map_err(|faults| faults.iter().map(|fault| format!("{place}: {fault}")).collect())
}
