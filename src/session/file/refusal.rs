//! Why a file is refused.

use tier_advisor_catalog::{RefusedWords, Text};

use crate::restore::Stranger;

/// Why a file is no session that can be opened here. Whatever it is, nothing of the file was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileRefusal {
    /// It is larger than any session is.
    TooLarge,
    /// It is not JSON.
    NotJson,
    /// It is JSON, but calls itself no session.
    NotASession,
    /// It is a session of a form that is not known here.
    OtherForm,
    /// It calls itself a session of this form, and is not: something is missing, doubled, or of another kind.
    Mangled,
    /// It was made with a newer catalog: a page that was kept from before has to be loaded again.
    Newer,
    /// It names what its catalog did not have: `question`, `question=option` or `tier`, by their ids.
    Unknown(Vec<String>),
}

/// So many names are told.
const NAMES: usize = 5;

impl FileRefusal {
    /// The same to a reader. `comma` stands between names.
    #[must_use]
    pub fn reason(&self, words: &RefusedWords, comma: Text) -> String {
        let text = match self {
            Self::TooLarge => words.too_large,
            Self::NotJson => words.not_json,
            Self::NotASession => words.not_a_session,
            Self::OtherForm => words.other_form,
            Self::Mangled => words.mangled,
            Self::Newer => words.newer,
            Self::Unknown(names) => {
                let mut told: Vec<_> = names.iter().take(NAMES).map(String::as_str).collect();
                if names.len() > NAMES {
                    told.push("…");
                }
                return words.unknown.replace("{names}", &told.join(&comma));
            }
        };
        text.as_str().into()
    }

    /// That it names strangers.
    pub(super) fn unknown(strangers: &[Stranger<&str>]) -> Self {
        let name = |stranger: &Stranger<&str>| match stranger {
            Stranger::Thing(name) => (*name).to_owned(),
            Stranger::Option(question, name) => [question, "=", name].concat(),
        };
        Self::Unknown(strangers.iter().map(name).collect())
    }
}
