//! A sentence and whose word it stands on.

use serde::Deserialize;

use crate::{List, Name, Source, Text};

/// What is said, and its sources: never none.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The sentence. `[word](term)` in it makes a word that explains itself.
    pub text: Text,
    /// Whose word it is.
    pub sources: List<Name<Source>>,
}

impl Fact {
    /// A text with its words that explain themselves as plain words.
    #[must_use]
    pub fn plain(text: &str) -> String {
        Self::pieces(text).map(|(word, _)| word).collect()
    }

    /// A text in pieces: plain words, and words that explain themselves with the name of their term.
    pub fn pieces(text: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
        let mut rest = text;
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let Some((before, word, term, after)) = next_term(rest) else {
                return Some((std::mem::take(&mut rest), None));
            };
            if before.is_empty() {
                rest = after;
                Some((word, Some(term)))
            } else {
                rest = &rest[before.len()..];
                Some((before, None))
            }
        })
    }
}

/// The first `[word](term)`: what stands before it, the word, the term, what stands after it.
fn next_term(text: &str) -> Option<(&str, &str, &str, &str)> {
    let (before, rest) = text.split_once('[')?;
    let (word, rest) = rest.split_once(']')?;
    let (term, after) = rest.strip_prefix('(')?.split_once(')')?;
    Some((before, word, term, after))
}
