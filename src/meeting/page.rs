//! The page around a meeting.

use std::rc::Rc;

use tier_advisor_session::Session;

use crate::ui::around::Around;

/// What the page around a meeting does for it, beside what it does for every advisor.
pub trait Page: Around {
    /// Remembers how the meeting is held.
    fn remember(&self, manner: &'static str);
    /// The link to a conversation.
    fn link(&self, session: &Session) -> String;
    /// The conversation in words, with that link: as plain text, and as rich text.
    fn summary(&self, session: &Session) -> (String, String);
    /// Fills the screen, or does not any more.
    fn full_screen(&self);
    /// Brings the window of the speaker notes before the others. Whether there is one.
    fn show_notes(&self) -> bool;
    /// Opens the speaker notes in a window. Whether the browser let it.
    fn open_notes(&self) -> bool;
    /// Copies a text, with its rich form where there is one; [`Order::Copied`] tells how that went.
    fn copy(&self, plain: &str, rich: Option<&str>);
    /// The conversation as a file, with the link that is given on.
    fn file(&self, session: &Session, link: &str) -> String;
    /// Saves that file.
    fn save(&self, file: &str);
    /// Lets a file be chosen; [`Order::Resumed`] goes on with what it holds, or [`Order::Refused`] says why not.
    fn choose(&self);
    /// Removes all that was stored of the meeting, and tells the notes.
    fn clear(&self);
    /// Goes back to the page for prospects.
    fn leave(&self);
    /// The page as every advisor sees it.
    fn around(self: Rc<Self>) -> Rc<dyn Around>;
}
