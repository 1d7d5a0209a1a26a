//! `pages OUT_DIR [STYLESHEET]`: writes the pages into a folder. The page for itself alone links that style sheet.

use std::path::Path;
use std::process::ExitCode;

use tier_advisor_pages::{STYLESHEET, write};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let (dir, stylesheet) = match arguments.as_slice() {
        [dir] => (dir, STYLESHEET),
        [dir, stylesheet] => (dir, stylesheet.as_str()),
        _ => {
            eprintln!("pages OUT_DIR [STYLESHEET]: name the folder to write to, and what the page links");
            return ExitCode::FAILURE;
        }
    };
    match write(Path::new(dir), stylesheet) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
