//! What the pages say that are written by hand, `index.html`, `embed.html` and `meeting.html`, in the words of a catalog.

use std::collections::BTreeMap;

use tier_advisor_catalog::{Catalog, Text};

use crate::html;

/// What an element says, as it stands in HTML, by the name that it bears as `data-says`; and the `language` and
/// the `direction` of all of it.
pub type Said = BTreeMap<&'static str, String>;

/// The stand-alone page, and that for an iframe; the `description` is for those who do not see it.
#[must_use]
pub fn said(catalog: &Catalog) -> Said {
    let (own, name) = (&catalog.fallback, catalog.wording.shell.name);
    let texts = [
        ("title", name),
        ("description", catalog.offline.app),
        ("halted", own.halted),
        ("kept", own.kept),
        ("retry", own.retry),
        ("start_over", catalog.wording.shell.start_over),
    ];
    let told = texts.into_iter().map(|(name, text)| (name, html::words(&text)));
    let about = &catalog.about;
    told.chain([("language", about.language().to_string()), ("direction", about.direction.as_str().to_owned())])
        .collect()
}

/// The page of a meeting. A catalog without words for meetings leads to none: there it says what the other page does.
#[must_use]
pub fn said_in_meeting(catalog: &Catalog) -> Said {
    let mut told = said(catalog);
    told.remove("description");
    told.insert("loading", String::new());
    if let Some(desk) = catalog.desk {
        let own = &desk.meeting;
        let title =
            |window: Text| window.replace("{title}", &catalog.wording.shell.name).replace("{question}", &own.enter);
        told.insert("title", html::words(&title(own.notes.window)));
        for (name, text) in [("halted", own.halted), ("kept", own.kept), ("loading", own.loading)] {
            told.insert(name, html::words(&text));
        }
    }
    told
}
