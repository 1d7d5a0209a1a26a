//! What a link or a file says, before anything of it is believed.

use tier_advisor_advice::Importance;
use tier_advisor_catalog::Name;

/// What stands for a thing of the catalog: the letter of its code in a link, its id in a file.
pub trait Sign: Copy {
    /// Whether it stands for the thing of that id and code.
    fn stands_for<T>(self, id: Name<T>, code: char) -> bool;
}

impl Sign for char {
    fn stands_for<T>(self, _: Name<T>, code: char) -> bool {
        self == code
    }
}

impl Sign for &str {
    fn stands_for<T>(self, id: Name<T>, _: char) -> bool {
        self == id.as_str()
    }
}

/// A session as it is told.
pub struct Told<S> {
    /// The tier that was recommended.
    pub tier: Option<S>,
    /// The questions that were answered, and how.
    pub answers: Vec<(S, Said<S>)>,
    /// What was on the screen.
    pub step: Stood<S>,
}

/// What was answered.
pub enum Said<S> {
    /// "Not sure".
    NotSure,
    /// An option.
    Chosen(S, Importance),
}

/// What was on the screen.
pub enum Stood<S> {
    /// A question.
    Question(S),
    /// The recommendation, whole.
    Result,
    /// The handoff: of one tier, or of the one recommended.
    Handoff(Option<S>),
    /// The role guide.
    Roles,
}
