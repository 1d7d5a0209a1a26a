//! What the tests run with: the tools, and a browser.

use std::process::Command;

use crate::{
    browser::{Browser, Engine},
    error::Result,
    run::run,
    tools::Tools,
};

/// The tools and the browser, ready to run.
pub struct Kit {
    /// The programs that build the page.
    pub tools: Tools,
    /// Which browser it is.
    pub engine: Engine,
    /// The browser, and what drives it.
    pub browser: Browser,
}

impl Kit {
    /// Makes sure of everything.
    pub fn ready(engine: Engine) -> Result<Self> {
        Ok(Self { tools: Tools::ready()?, engine, browser: engine.ready()? })
    }

    /// Runs cargo with the words of `args`.
    pub fn cargo(&self, args: &str) -> Result {
        run(&mut self.cargo_command(args))
    }

    /// A cargo command that finds the tools and the browser.
    pub fn cargo_command(&self, args: &str) -> Command {
        let mut command = self.tools.command("cargo");
        self.browser.tell(&mut command);
        // Seconds that a test page may take; the default of 20 is short for a busy machine.
        command.env("WASM_BINDGEN_TEST_TIMEOUT", "120");
        command.args(args.split_whitespace());
        command
    }
}
