//! What lies on the desk of whoever drives a meeting, as the build has packed it.

use std::sync::OnceLock;

use tier_advisor_catalog::{Desk, packed};

/// The desk of `data/`, which the build has checked and packed.
const PACKED: &str = include_str!(concat!(env!("OUT_DIR"), "/desk.packed"));

/// What lies on the desk: unpacked when it is first asked for, and kept for good.
#[must_use]
pub fn desk() -> &'static Desk {
    static DESK: OnceLock<Desk> = OnceLock::new();
    DESK.get_or_init(|| {
        let Some(desk) = packed::unpack(PACKED) else { unreachable!("the build has packed it") };
        desk
    })
}
