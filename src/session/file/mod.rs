//! A session as a file, for whoever keeps it or reads it elsewhere: JSON that names everything by its id.
//!
//! `docs/session.schema.json` describes it. What comes from outside is read whole or refused whole; a file of an
//! earlier catalog is opened as a link of one is.

mod form;
mod refusal;
mod told;

use serde::Deserialize;
use serde::de::IgnoredAny;
use tier_advisor_advice::{Rules, choose};
use tier_advisor_catalog::{Catalog, Day, Retired};

use crate::restore::{History, Unrestored, restore};
use crate::{Reopened, Session};
use form::{Any, FORM, FORMAT, Formed, Given, Object, Whole};
pub use refusal::FileRefusal;

/// The size of the largest file that is read, in bytes. A session has a few hundred.
const LARGEST: usize = 64 * 1024;

/// What some programs write before a text.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The day on which it was written.
    pub made: Day,
    /// Its session.
    pub reopened: Reopened,
}

/// The session as a file, written on the day `made`; `link` leads to the same session. A change that is only being
/// tried is left out.
#[must_use]
pub fn write(catalog: &Catalog, rules: &Rules, session: &Session, made: Day, link: &str) -> String {
    let answers = session.own_answers();
    let tier = choose(rules, answers);
    let given = answers
        .iter()
        .filter_map(|(at, answer)| Some((catalog.questions[at].id.as_str().into(), told::given(catalog, at, answer?))));
    let form = Whole {
        format: FORMAT.into(),
        form: FORM,
        // A catalog that passed its checks has a day.
        catalog: catalog.about.day().unwrap_or(made),
        made,
        answers: Given(given.collect()),
        at: Object(told::place(catalog, session.step())),
        recommendation: tier.map(|tier| catalog.tiers[tier].id.as_str().into()),
        link: link.into(),
    };
    // Texts and a number under names: there is nothing in it that JSON cannot say.
    let mut text = serde_json::to_string_pretty(&form).unwrap_or_default();
    text.push('\n');
    text
}

/// The session that a file holds, made with this version of the catalog or an earlier one.
///
/// # Errors
///
/// If it is not, whole, of the form that [`write()`] makes.
pub fn read(catalog: &Catalog, rules: &Rules, retired: &Retired, text: &str) -> Result<Opened, FileRefusal> {
    if text.len() > LARGEST {
        return Err(FileRefusal::TooLarge);
    }
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let form = read_form(text)?;
    let told = told::told(&form).ok_or(FileRefusal::Mangled)?;
    let history = History::of(catalog, retired, form.catalog).ok_or(FileRefusal::Newer)?;
    let reopened = restore(history, rules, &told).map_err(|problem| match problem {
        Unrestored::Twice => FileRefusal::Mangled,
        Unrestored::Unknown(strangers) => FileRefusal::unknown(&strangers),
    })?;
    Ok(Opened { made: form.made, reopened })
}

/// Asks one thing after the other, so that each is told apart from the next.
fn read_form(text: &str) -> Result<Whole, FileRefusal> {
    _ = serde_json::from_str::<IgnoredAny>(text).map_err(|_| FileRefusal::NotJson)?;
    let Any { format } = object_or(text, FileRefusal::NotASession)?;
    if format != FORMAT {
        return Err(FileRefusal::NotASession);
    }
    let Formed { form } = object_or(text, FileRefusal::OtherForm)?;
    if form != FORM {
        return Err(FileRefusal::OtherForm);
    }
    object_or(text, FileRefusal::Mangled)
}

fn object_or<'de, T: Deserialize<'de>>(text: &'de str, refusal: FileRefusal) -> Result<T, FileRefusal> {
    serde_json::from_str::<Object<T>>(text).map(|Object(form)| form).map_err(|_| refusal)
}
