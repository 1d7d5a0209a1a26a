//! A session of an earlier catalog, opened in this one.

use tier_advisor_advice::Importance;
use tier_advisor_catalog::{At, Catalog, Day, Text, Tier};

use crate::Session;

/// A session as it is now, beside what it was. It is whole: each answer that was given is in the session, or is lost
/// and said to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reopened {
    /// What is left of it, to go on with.
    pub session: Session,
    /// The version of the catalog that it was made with.
    pub version: Day,
    /// What was recommended then.
    pub then: Then,
    /// What was answered and is no longer asked, in the order it was written.
    pub lost: Vec<Lost>,
}

impl Reopened {
    /// Whether it was made with an earlier catalog than this one.
    #[must_use]
    pub fn is_old(&self, catalog: &Catalog) -> bool {
        Some(self.version) != catalog.about.day()
    }
}

/// What was recommended when it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// Nothing yet.
    Nothing,
    /// A tier that is still offered.
    Tier(At<Tier>),
    /// A tier that is not, by the name that it had.
    Retired(Text),
}

/// An answer that cannot be given any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lost {
    /// The question: as it was asked, if it is no longer.
    pub question: Text,
    /// What was answered.
    pub answer: LostAnswer,
}

/// What was answered, in the words of then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LostAnswer {
    /// "Not sure", to a question that is no longer asked.
    NotSure,
    /// An option, by its label.
    Chosen(Text, Importance),
}
