//! The licences of others, written down in the release: of all that its WebAssembly is compiled from.

mod known;
mod packages;
mod text;

use std::{fs, path::Path};

use crate::{
    error::{At, Result},
    tools::Tools,
};

/// Writes them to `to`. Nothing is fetched for it: what the release was compiled from is there.
pub fn write(tools: &Tools, to: &Path) -> Result {
    let packages = packages::compiled(tools)?;
    fs::write(to, text::of(&packages)?).at(to, "let it be written")
}
