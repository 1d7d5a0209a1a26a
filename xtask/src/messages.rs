//! What passes between pages: anything that anybody could send is tried on the scripts that read it.

use std::path::Path;

use crate::{error::Result, run::run, tools::Tools};

/// Where the properties lie.
const PROPERTIES: &str = "tests/messages";

/// Tries them in node.
pub fn test(tools: &Tools) -> Result {
    run(tools.command("tsc").args(["--project", PROPERTIES]))?;
    let bundle = Path::new("target/scripts/messages.mjs");
    let mut esbuild = tools.command("esbuild");
    esbuild.args(["--bundle", "--format=esm", "--platform=node", "--log-level=warning"]);
    run(esbuild.arg(Path::new(PROPERTIES).join("index.ts")).arg(format!("--outfile={}", bundle.display())))?;
    run(tools.command("node").arg(bundle))
}
