//! The advisor as WebAssembly: what `embed` exports, and no more. The scripts beside it start it.

#![cfg_attr(target_family = "wasm", no_main)]

#[cfg(target_family = "wasm")]
mod embed;

#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(not(target_family = "wasm"))]
fn main() {}
