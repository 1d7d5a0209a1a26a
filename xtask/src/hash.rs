//! What tells contents apart.

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

/// A hash as a browser checks it. A longer one would be no safer, and weighs more: it cannot be compressed.
pub fn integrity(contents: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(contents)))
}

/// A hash as it stands in a name.
pub fn short(contents: &[u8]) -> String {
    let short = Sha256::digest(contents).iter().take(5).fold(0, |number: u64, byte| number << 8 | u64::from(*byte));
    format!("{short:010x}")
}
