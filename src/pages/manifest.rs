//! The stand-alone page as an app: what a browser needs to install it.

use serde_json::{Value, json};
use tier_advisor_catalog::Catalog;

/// The paper of the page in light, as the style sheets have it, for what cannot read those.
const PAPER: &str = "#fcfdff";

/// The web app manifest.
#[must_use]
pub fn manifest(catalog: &Catalog) -> Value {
    let name = &*catalog.wording.shell.name;
    let meeting = catalog.desk.map(|desk| &*desk.meeting.enter);
    json!({
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "name": name,
        "short_name": name,
        "description": &*catalog.offline.app,
        "lang": &*catalog.about.language(),
        "dir": catalog.about.direction.as_str(),
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": [{ "src": "icon.svg", "type": "image/svg+xml", "sizes": "any", "purpose": "any maskable" }],
        "shortcuts": [{ "name": meeting, "url": "meeting.html" }],
    })
}
