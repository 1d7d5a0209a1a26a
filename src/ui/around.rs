//! What the page around the advisor does for it.

use tier_advisor_session::Session;

/// The page around the advisor.
pub trait Around {
    /// Keeps a session.
    fn keep(&self, session: &Session) -> Keeping;
    /// Learns what is drawn now.
    fn drawn(&self, session: &Session);
    /// The address of where a prospect may turn; none where the page does not say.
    fn contact(&self) -> Option<String>;
    /// Prints what was advised.
    fn print(&self);
    /// Whether it can print it: a page that only holds the advisor would print all of itself.
    fn prints(&self) -> bool;
}

/// Whether the session outlives a reload.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// As far as is known.
    #[default]
    Kept,
    /// The browser keeps nothing.
    Unkept,
    /// What the browser had kept could not be read.
    Refused,
}

/// A page on which nothing happens, and which keeps sessions or not: what is drawn when the advisor is built stands on
/// one.
#[derive(Clone, Copy, Debug)]
pub struct StillPage(pub Keeping);

impl Around for StillPage {
    fn keep(&self, _: &Session) -> Keeping {
        self.0
    }

    fn drawn(&self, _: &Session) {}

    fn contact(&self) -> Option<String> {
        None
    }

    fn print(&self) {}

    fn prints(&self) -> bool {
        true
    }
}
