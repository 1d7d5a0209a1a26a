//! What is wanted of a meeting.

use tier_advisor_session::Session;

use super::earlier::Earlier;
use super::state::Move;

/// What can be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copy {
    /// The link.
    Link,
    /// The summary.
    Summary,
}

/// How it went to copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copying {
    /// It was copied.
    Done,
    /// The browser refused.
    Refused,
}

/// What is wanted of a meeting, or became of what it wanted.
#[derive(Clone, Debug, PartialEq)]
pub enum Order {
    /// A move.
    Move(Move),
    /// The browser has closed the dialog.
    Closed,
    /// A full screen, or not any more.
    FullScreen,
    /// The notes in their window.
    OpenNotes,
    /// Something copied.
    Copy(Copy),
    /// How that went.
    Copied(Copying),
    /// The conversation as a file.
    Save,
    /// A file to open.
    Choose,
    /// A file was opened; where it was of an earlier catalog, that is said.
    Resumed(Session, Option<Earlier>),
    /// A file was refused, for that reason.
    Refused(String),
    /// The hand-out on paper.
    Print,
    /// The page for prospects.
    Leave,
}

impl From<Move> for Order {
    fn from(made: Move) -> Self {
        Self::Move(made)
    }
}
