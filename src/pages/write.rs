//! Writing it all down.

use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

use serde::Serialize;
use tier_advisor::advisor::embedded;
use tier_advisor_catalog::public::Catalog;

use crate::drawing::{at_first_look, drawing};
use crate::{fallback, fallback_page, first, manifest, said, said_in_meeting, types};

/// What the page for itself alone links, unless told otherwise.
pub const STYLESHEET: &str = "tier-advisor.css";

/// Writes every page of the embedded catalog into the folder `dir`, which is made where there is none.
///
/// # Errors
///
/// Where the folder cannot be made, or a file cannot be written.
pub fn write(dir: &Path, stylesheet: &str) -> Result<(), Error> {
    let at = |path: &Path| {
        let path = path.to_owned();
        |cause| Error { path, cause }
    };
    fs::create_dir_all(dir).map_err(at(dir))?;
    let first = at_first_look(&first(embedded()));
    let pages = [
        ("first.json", drawing(&first).to_string()),
        ("first.html", first),
        ("said.json", serde_json::json!(said(&embedded().catalog)).to_string()),
        ("said-in-meeting.json", serde_json::json!(said_in_meeting(&embedded().catalog)).to_string()),
        ("words.json", words(&embedded().catalog).to_string()),
        ("share.json", share(&embedded().catalog).to_string()),
        ("offer.json", offer(&embedded().catalog).to_string()),
        ("meet.json", meet(&embedded().catalog).to_string()),
        ("app.webmanifest", manifest(&embedded().catalog).to_string()),
        ("version.json", serde_json::json!(&*embedded().catalog.about.version).to_string()),
        ("fallback.html", fallback(&embedded().catalog)),
        ("fallback-page.html", fallback_page(&embedded().catalog, stylesheet)),
        ("catalog.json", json(&Catalog::from(&embedded().catalog)).map_err(at(&dir.join("catalog.json")))?),
        ("catalog.d.ts", types()),
    ];
    for (name, text) in pages {
        let path = dir.join(name);
        fs::write(&path, text).map_err(at(&path))?;
    }
    Ok(())
}

/// What the element's script says before the advisor can and when it cannot, and in which language.
fn words(catalog: &tier_advisor_catalog::Catalog) -> serde_json::Value {
    let (own, about) = (&catalog.fallback, &catalog.about);
    serde_json::json!({
        "loading": &*own.loading,
        "failed": &*own.failed,
        "stopped": &*own.stopped,
        "retry": &*own.retry,
        "language": about.language().as_str(),
        "direction": about.direction.as_str(),
    })
}

/// What they say around a link to a session.
fn share(catalog: &tier_advisor_catalog::Catalog) -> serde_json::Value {
    let own = &catalog.share;
    serde_json::json!({
        "title": &*own.title,
        "says": &*own.says,
        "link": &*own.link,
        "copy": &*own.copy,
        "copied": &*own.copied,
        "byHand": &*own.by_hand,
        "close": &*own.close,
    })
}

/// What they say around a new version.
fn offer(catalog: &tier_advisor_catalog::Catalog) -> serde_json::Value {
    let own = &catalog.offline;
    serde_json::json!({ "says": &*own.says, "load": &*own.load })
}

/// What they say of the way to a meeting.
fn meet(catalog: &tier_advisor_catalog::Catalog) -> serde_json::Value {
    let own = catalog.desk.map(|desk| &desk.meeting);
    serde_json::json!({ "says": own.map(|own| &*own.enter_says), "open": own.map(|own| &*own.enter) })
}

/// Something as JSON.
///
/// # Errors
///
/// Where it cannot be told in JSON.
pub fn json(data: &impl Serialize) -> io::Result<String> {
    serde_json::to_string(data).map_err(io::Error::from)
}

/// What could not be written.
#[derive(Debug)]
pub struct Error {
    path: PathBuf,
    cause: io::Error,
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, cause } = self;
        write!(formatter, "{}: {cause}; name a folder that may be written to, and that has room", path.display())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.cause)
    }
}
