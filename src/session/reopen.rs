//! Session codes of any catalog that there was, for a meeting: people keep links.
//!
//! They are of the form that [`code`](crate::code) tells, and read by the same rule, whole or not at all.

use std::fmt;

use tier_advisor_advice::{Importance, Rules};
use tier_advisor_catalog::{Catalog, Day, RefusedWords, Retired, Text};

use crate::Reopened;
use crate::code::{self, NICE, NO_TIER, NOT_SURE};
use crate::restore::{History, Said, Stood, Told, restore};

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
    let told = || {
        let tier = Some(only(tier)?).filter(|tier| *tier != NO_TIER);
        Some(Told { tier, answers: told_answers(answers)?, step: told_step(step)? })
    };
    let restored = told().and_then(|told| restore(history, rules, &told).ok());
    restored.ok_or(LinkRefusal::Content)
}

/// The only letter of a text.
fn only(text: &str) -> Option<char> {
    let mut letters = text.chars();
    letters.next().filter(|_| letters.next().is_none())
}

fn told_answers(text: &str) -> Option<Vec<(char, Said<char>)>> {
    let mut answers = Vec::new();
    let mut letters = text.chars().peekable();
    while let Some(question) = letters.next() {
        let said = match letters.next()? {
            NOT_SURE => Said::NotSure,
            option if letters.next_if_eq(&NICE).is_some() => Said::Chosen(option, Importance::Nice),
            option => Said::Chosen(option, Importance::Must),
        };
        answers.push((question, said));
    }
    Some(answers)
}

fn told_step(text: &str) -> Option<Stood<char>> {
    let mut letters = text.chars();
    let step = match (letters.next()?, letters.next()) {
        ('q', Some(question)) => Stood::Question(question),
        ('r', None) => Stood::Result,
        ('h', tier) => Stood::Handoff(tier),
        ('g', None) => Stood::Roles,
        _ => return None,
    };
    letters.next().is_none().then_some(step)
}
