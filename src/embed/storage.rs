//! Where a session outlives a reload: the browser's storage for this tab.

use web_sys::Storage;

const KEY: &str = "tier-advisor";

/// The browser keeps nothing: storage is off, full, or refused to us.
#[derive(Debug)]
pub struct Unavailable;

/// What was kept.
pub fn load() -> Result<Option<String>, Unavailable> {
    storage()?.get_item(KEY).map_err(|_| Unavailable)
}

/// Keeps a text instead of what was kept before.
pub fn save(text: &str) -> Result<(), Unavailable> {
    storage()?.set_item(KEY, text).map_err(|_| Unavailable)
}

/// Forgets what was kept.
pub fn clear() -> Result<(), Unavailable> {
    storage()?.remove_item(KEY).map_err(|_| Unavailable)
}

fn storage() -> Result<Storage, Unavailable> {
    let window = web_sys::window().ok_or(Unavailable)?;
    // Reading the property alone throws where storage is forbidden.
    window.session_storage().ok().flatten().ok_or(Unavailable)
}
