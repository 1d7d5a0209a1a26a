//! A meeting: what is on the screen beside the session itself, and the moves that the speaker has.

use tier_advisor_advice::{Answer, Answers, Rules};
use tier_advisor_catalog::{At, Question, Tier};
use tier_advisor_session::{Action, Session, Step};

use super::comparison::{Comparison, Rows};
use super::earlier::Earlier;

/// A conversation that somebody drives before others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// The conversation.
    pub session: Session,
    /// What of it is on the screen.
    pub screen: Screen,
    /// The steps that were left for the present one, to go back to.
    pub trail: Vec<Step>,
    /// Whether the ladder may be seen.
    pub ladder: Ladder,
    /// Whether single keys work.
    pub keys: Keys,
    /// The last answer, until another action.
    pub answered: Option<Answered>,
    /// What is compared.
    pub comparison: Comparison,
    /// The tier whose handoff is drawn beside the other.
    pub beside: Option<At<Tier>>,
    /// What is asked or shown above all else.
    pub panel: Option<Panel>,
    /// Where the speaker notes are.
    pub notes: Notes,
}

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The step at which the session stands.
    Step,
    /// All questions with their answers.
    Overview,
    /// Tiers side by side.
    Compare,
}

/// Whether the ladder, and with it what is recommended so far, may be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ladder {
    /// It stands beside the question.
    Shown,
    /// It waits until the speaker wants it seen.
    Hidden,
}

/// Whether single keys work. Whoever dictates, or strikes keys by chance, can switch them off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// They do.
    On,
    /// They do not.
    Off,
}

/// Where the speaker notes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notes {
    /// In a window of their own, or nowhere.
    Away,
    /// On the page itself, where everybody reads them.
    Here,
}

/// What is asked or shown above all else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Panel {
    /// All keys.
    Keys,
    /// The warning before the notes; and whether their window was blocked.
    Notes(Opening),
    /// What is left afterwards.
    Keep,
    /// That what was opened was of an earlier catalog.
    Earlier(Earlier),
    /// Whether to clear everything.
    Clear,
}

/// How it went to open the notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// It was not tried.
    Ahead,
    /// The browser did not open the window.
    Blocked,
}

/// That a question was answered, and whether that moved the recommendation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The question that was answered anew.
    pub question: At<Question>,
    /// What was answered before.
    pub from: Option<Answer>,
    /// What is answered now.
    pub to: Option<Answer>,
    /// What was recommended before, if anything was, and what is now.
    pub tiers: (Option<At<Tier>>, Option<At<Tier>>),
    /// The answers before.
    pub before: Answers,
}

/// What the speaker does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// What anybody may do in a conversation.
    Act(Action),
    /// Shows a screen; shown again, it makes room for the step.
    Show(Screen),
    /// Shows the ladder, or hides it.
    Ladder,
    /// Switches the keys on or off.
    Keys,
    /// Takes back the last answer.
    TakeBack,
    /// Compares a tier, or does not any more.
    Compare(At<Tier>),
    /// Compares in these rows.
    Rows(Rows),
    /// Draws this tier's handoff beside the other.
    Beside(Option<At<Tier>>),
    /// Opens a panel.
    Panel(Panel),
    /// Closes it.
    Close,
    /// Shows the notes on the page, or hides them.
    Notes(Notes),
    /// Goes on with another conversation.
    Resume(Session),
    /// Begins anew, and knows nothing of before.
    Clear,
}

impl Meeting {
    /// A meeting that goes on with a conversation.
    #[must_use]
    pub fn new(rules: &Rules, session: Session) -> Self {
        Self {
            ladder: if tells(session.step()) { Ladder::Shown } else { Ladder::Hidden },
            session,
            screen: Screen::Step,
            trail: Vec::new(),
            keys: Keys::On,
            answered: None,
            comparison: Comparison::whole(rules),
            beside: None,
            panel: None,
            notes: Notes::Away,
        }
    }

    /// The last answer, where it moved the recommendation.
    #[must_use]
    pub fn moved(&self) -> Option<&Answered> {
        self.answered.as_ref().filter(|answered| answered.tiers.0 != answered.tiers.1)
    }

    /// The question that is on the screen.
    #[must_use]
    pub fn question(&self) -> Option<At<Question>> {
        match (self.screen, self.session.step()) {
            (Screen::Step, Step::Question(at)) => Some(at),
            _ => None,
        }
    }
}

/// Whether it is told there what is recommended: then nothing is left to hide.
pub(super) fn tells(step: Step) -> bool {
    matches!(step, Step::Result | Step::Handoff(_))
}
