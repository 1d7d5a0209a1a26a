//! The fonts that the page asks for on Linux. Whether a question fits a screen, and a result a sheet of paper, is seen
//! with them: what a machine has instead can be much wider.

use std::process::Command;

use super::debian;
use crate::{
    error::{Error, Result},
    run::output,
};

/// The first of each list in `styles/tokens.css` that Linux can have.
const FAMILIES: [&str; 2] = ["P052", "Liberation Sans"];

/// Makes sure of them. Other systems bring the fonts that stand before these.
pub fn ready() -> Result {
    if !cfg!(target_os = "linux") || are_there() {
        return Ok(());
    }
    debian::install(&["fontconfig", "fonts-urw-base35", "fonts-liberation"])?;
    if are_there() {
        return Ok(());
    }
    Err(Error::new(format!(
        "the fonts {} are not there; install them (Debian: `sudo apt-get install fontconfig fonts-urw-base35 \
         fonts-liberation`; Fedora: `sudo dnf install fontconfig urw-base35-p052-fonts liberation-sans-fonts`; Arch: \
         `sudo pacman -S fontconfig gsfonts ttf-liberation`)",
        FAMILIES.join(" and ")
    )))
}

fn are_there() -> bool {
    FAMILIES.iter().all(|family| {
        // It names another where it does not know this one.
        output(Command::new("fc-match").args(["--format", "%{family[0]}", family]))
            .is_some_and(|found| found == *family)
    })
}
