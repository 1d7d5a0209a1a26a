//! Session codes of any catalog that there was, for a meeting: people keep links.
//!
//! They are of the form that [`code`](crate::code) tells, and read by the same rule, whole or not at all.

use std::fmt;

use tier_advisor_advice::Rules;
use tier_advisor_catalog::{Catalog, Day, RefusedWords, Retired, Text};

use crate::Reopened;
use crate::restore::{History, restore};
use crate::{code, letters};

/// Why a text is no session of this catalog, nor of an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkRefusal {
    /// It is no such text, or of a form not known here.
    Form,
    /// Something was lost or changed on the way.
    Mangled,
    /// It was made with a newer catalog: a page that was kept from before has to be loaded again.
    Newer,
    /// It names a question, an option, a tier or a step that its catalog did not have, or names a question twice.
    Content,
}

impl LinkRefusal {
    /// The same to a reader.
    #[must_use]
    pub fn reason(self, words: &RefusedWords) -> Text {
        match self {
            Self::Form => words.not_a_session,
            Self::Mangled => words.mangled,
            Self::Newer => words.newer,
            Self::Content => words.strange,
        }
    }
}

impl fmt::Display for LinkRefusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Form => "not a session code of a known form; make it anew",
            Self::Mangled => "a session code that was changed on the way; copy it again, whole",
            Self::Newer => "a session code made with a newer catalog; reload the page",
            Self::Content => "a session code that names what its catalog did not have; answer again",
        })
    }
}

impl std::error::Error for LinkRefusal {}

/// The session that a text holds, made with this version of the catalog or an earlier one.
///
/// # Errors
///
/// If it is not, whole and unchanged, what [`encode`](code::encode) made with one of them.
pub fn reopen(catalog: &Catalog, rules: &Rules, retired: &Retired, text: &str) -> Result<Reopened, LinkRefusal> {
    let [version, tier, answers, step] = code::parts(text).map_err(|refusal| match refusal {
        code::Refusal::Mangled => LinkRefusal::Mangled,
        _ => LinkRefusal::Form,
    })?;
    let version = Day::read(version).ok_or(LinkRefusal::Form)?;
    let history = History::of(catalog, retired, version).ok_or(LinkRefusal::Newer)?;
    let restored = letters::told(tier, answers, step).and_then(|told| restore(history, rules, &told).ok());
    restored.ok_or(LinkRefusal::Content)
}
