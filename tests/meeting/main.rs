//! A meeting: what its moves and keys make of it, and what it draws without a browser.

#![cfg(not(target_family = "wasm"))]
#![allow(clippy::expect_used, reason = "a test says what it proves")]

mod comparing;
mod drawing;
mod earlier;
mod keys;
mod moves;
mod rooms;
#[path = "../still.rs"]
mod still;
#[path = "../words.rs"]
mod words;
