//! The parts of the Rust toolchain that the page needs.

use std::{path::Path, process::Command};

use crate::{
    error::Result,
    run::{output, run},
};

/// The target that the page is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure of the standard library for the page's target.
pub fn ensure_wasm() -> Result {
    let libraries = ["--print", "target-libdir", "--target", WASM];
    ensure(&libraries, "", &["target", "add", WASM])
}

/// Makes sure of the source of the standard library.
fn ensure_source() -> Result {
    let library = "lib/rustlib/src/rust/library";
    ensure(&["--print", "sysroot"], library, &["component", "add", "rust-src"])
}

/// Has the standard library compiled from source for the page, without the text of its panics:
/// a quarter of the page's code. A panic is then a bare trap.
///
/// On the stable toolchain this takes the bootstrap variable.
pub fn rebuild_std_without_panic_text(command: &mut Command) -> Result {
    ensure_source()?;
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-Zunstable-options -Cpanic=immediate-abort");
    Ok(())
}

/// Makes sure of the programs that tell which lines were run.
pub fn ensure_coverage() -> Result {
    ensure(&["--print", "target-libdir"], "../bin/llvm-cov", &["component", "add", "llvm-tools"])
}

/// Has rustup add what is missing under the directory that rustc names.
///
/// The toolchain itself is asked, not rustup, because a toolchain without rustup will do as well.
fn ensure(rustc: &[&str], inside: &str, rustup: &[&str]) -> Result {
    let there = output(Command::new("rustc").args(rustc)).is_some_and(|dir| Path::new(&dir).join(inside).exists());
    if there {
        return Ok(());
    }
    println!("Adding to the Rust toolchain: rustup {} (once; seconds)", rustup.join(" "));
    run(Command::new("rustup").args(rustup))
}
