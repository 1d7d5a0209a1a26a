//! The advisor over catalogs of others, as WebAssembly: it reads them, and what the scripts call takes the number of the
//! one that is meant. A page without such a catalog never fetches this.

#![cfg_attr(target_family = "wasm", no_main)]

#[cfg(target_family = "wasm")]
mod catalogs;
#[cfg(target_family = "wasm")]
#[path = "../conversation.rs"]
mod conversation;
#[cfg(target_family = "wasm")]
mod exports;
#[cfg(target_family = "wasm")]
#[path = "../host.rs"]
mod host;

#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(not(target_family = "wasm"))]
fn main() {}
