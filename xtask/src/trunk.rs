//! The page: served while it is worked on, and built for release.

use std::{path::Path, process::Command};

use crate::{
    error::Result,
    release,
    run::{hand_over, run},
    rust,
    shorten::shorten,
    sizes,
    tools::Tools,
};

/// Where the release build goes.
pub const DIST: &str = "dist";

/// What trunk calls the page's files.
const PAGE: &str = "advisor";

/// What trunk calls a meeting's files.
const MEETING: &str = "meeting";

/// What trunk calls the files of what reads catalogs of others.
const OTHERS: &str = "others";

/// Serves the page and follows every edit, until stopped.
pub fn serve(args: &[&str]) -> Result {
    hand_over(trunk(&Tools::ready()?).arg("serve").args(args))
}

/// Builds the release and shows its sizes.
pub fn build() -> Result {
    release(&Tools::ready()?)?;
    sizes::show(Path::new(DIST))
}

/// Builds the release.
pub fn release(tools: &Tools) -> Result {
    let mut command = trunk(tools);
    rust::rebuild_std_without_panic_text(&mut command)?;
    run(command.args(["build", "--release", "--locked"]))?;
    for page in [PAGE, MEETING, OTHERS] {
        shorten(tools, Path::new(DIST), page)?;
    }
    release::finish(tools, Path::new(DIST), PAGE, MEETING, OTHERS)
}

fn trunk(tools: &Tools) -> Command {
    let mut command = tools.command("trunk");
    command
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        // Trunk takes no other value than true or false, and the custom is 1.
        .env_remove("NO_COLOR");
    command
}
