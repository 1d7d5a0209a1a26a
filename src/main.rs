//! The advisor as WebAssembly. The scripts of `src/embed/` start it.

use tier_advisor as _;

#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {}
