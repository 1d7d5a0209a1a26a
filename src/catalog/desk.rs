//! What only those need who drive a conversation before others.

use crate::{Meeting, Name, Question, Retired, SummaryWords, Table, Talk};

/// What lies on the Solutions Architect's desk, and is no part of the page that prospects open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Desk {
    /// What to say at each question.
    pub talk: Table<Name<Question>, Talk>,
    /// The words around a meeting.
    pub meeting: Meeting,
    /// The words of what is left of one.
    pub summary: SummaryWords,
    /// What earlier catalogs had: links and files of theirs are opened in meetings.
    pub retired: Retired,
}
