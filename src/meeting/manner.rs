//! How a meeting is held, as the page keeps it beside the session.

use super::state::{Keys, Ladder, Meeting};

const HIDDEN: &str = "ladder-hidden";
const SHOWN: &str = "ladder-shown";
const HIDDEN_AND_OFF: &str = "ladder-hidden keys-off";
const SHOWN_AND_OFF: &str = "ladder-shown keys-off";

impl Meeting {
    /// What the page keeps of the meeting itself, so that a reload shows what was shown and nothing that was hidden.
    #[must_use]
    pub fn manner(&self) -> &'static str {
        match (self.ladder, self.keys) {
            (Ladder::Hidden, Keys::On) => HIDDEN,
            (Ladder::Shown, Keys::On) => SHOWN,
            (Ladder::Hidden, Keys::Off) => HIDDEN_AND_OFF,
            (Ladder::Shown, Keys::Off) => SHOWN_AND_OFF,
        }
    }

    /// The meeting in a manner that was kept. What cannot be read is no manner.
    #[must_use]
    pub fn in_manner(self, kept: &str) -> Self {
        let (ladder, keys) = match kept {
            HIDDEN => (Ladder::Hidden, Keys::On),
            SHOWN => (Ladder::Shown, Keys::On),
            HIDDEN_AND_OFF => (Ladder::Hidden, Keys::Off),
            SHOWN_AND_OFF => (Ladder::Shown, Keys::Off),
            _ => return self,
        };
        Self { ladder, keys, ..self }
    }
}
