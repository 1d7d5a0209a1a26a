//! How long a recommendation takes in a browser.

use crate::{browser::Engine, error::Result, kit::Kit};

/// Runs the timing of the release code and shows what it prints.
pub fn run() -> Result {
    Kit::ready(Engine::Chromium)?
        .cargo("test --locked -p tier-advisor --release --target wasm32-unknown-unknown --test bench -- --nocapture")
}
