//! A catalog alone: whether it is valid.

use std::path::Path;

use tier_advisor_catalog::open;

use crate::error::{Error, Result};

/// Where the project's own catalog is.
pub const DATA: &str = "data/";

/// Reads the catalog at `path`, a folder or a JSON file, and shows every fault in it.
pub fn run(path: &Path) -> Result {
    let place = path.display();
    let catalog = open(path, Path::new(DATA)).map_err(|faults| {
        for fault in &faults {
            eprintln!("{fault}");
        }
        Error::new(format!("{place}: faults found: {}; each line above says where and what to do", faults.len()))
    })?;
    println!(
        "{place} holds a valid catalog: {} tiers, {} roles, {} capabilities, {} questions",
        catalog.tiers.len(),
        catalog.roles.len(),
        catalog.capabilities.len(),
        catalog.questions.len(),
    );
    Ok(())
}
