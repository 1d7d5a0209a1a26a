//! A meeting as WebAssembly: what the scripts beside it call. It holds all that the page for prospects has no use for.

#![cfg_attr(target_family = "wasm", no_main)]

#[cfg(target_family = "wasm")]
mod exports;
#[cfg(target_family = "wasm")]
mod page;

#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(not(target_family = "wasm"))]
fn main() {}
