//! The advisor as WebAssembly: what [`tier_advisor::embed`] exports, and no more. The scripts beside it start it.

#![cfg_attr(target_family = "wasm", no_main)]

use tier_advisor as _;

#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(not(target_family = "wasm"))]
fn main() {}
