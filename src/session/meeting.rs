//! A conversation that somebody drives before others: what is on the screen beside the session itself.

use tier_advisor_advice::{Answers, Asked, Rules, choose};
use tier_advisor_catalog::{At, Question, Tier};

use crate::{Action, Session};

/// A meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// The conversation.
    pub session: Session,
    /// What of it is on the screen.
    pub screen: Screen,
    /// Whether the ladder may be seen.
    pub ladder: Ladder,
    /// The last answer that moved the recommendation, until another action.
    pub moved: Option<Moved>,
}

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The step at which the session stands.
    Step,
    /// All questions with their answers.
    Overview,
}

/// Whether the ladder may be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ladder {
    /// It stands beside the question.
    Shown,
    /// It waits until the speaker wants it seen.
    Hidden,
}

/// That an answer moved the recommendation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The question that was answered anew.
    pub question: At<Question>,
    /// What was recommended before, if anything was.
    pub from: Option<At<Tier>>,
    /// What is recommended now.
    pub to: Option<At<Tier>>,
    /// The answers before.
    pub before: Answers,
}

/// What the speaker does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// What anybody may do in a conversation.
    Act(Action),
    /// Shows all questions with their answers, or goes back from there.
    Overview,
    /// Shows the ladder, or hides it.
    Ladder,
    /// Takes back the answer that moved the recommendation.
    TakeBack,
}

impl Meeting {
    /// A meeting that goes on with a conversation.
    #[must_use]
    pub fn new(session: Session) -> Self {
        Self { session, screen: Screen::Step, ladder: Ladder::Shown, moved: None }
    }

    /// The meeting after a move.
    #[must_use]
    pub fn after(&self, rules: &Rules, made: Move) -> Self {
        match made {
            Move::Act(action) => self.after_action(rules, action),
            Move::Overview => Self {
                screen: match self.screen {
                    Screen::Step => Screen::Overview,
                    Screen::Overview => Screen::Step,
                },
                ..self.clone()
            },
            Move::Ladder => Self {
                ladder: match self.ladder {
                    Ladder::Shown => Ladder::Hidden,
                    Ladder::Hidden => Ladder::Shown,
                },
                ..self.clone()
            },
            Move::TakeBack => match &self.moved {
                Some(moved) => {
                    let session = self.session.after(rules, Action::Answer(moved.before.clone()));
                    Self { session, moved: None, ..self.clone() }
                }
                None => self.clone(),
            },
        }
    }

    fn after_action(&self, rules: &Rules, action: Action) -> Self {
        let answered = answered(&action);
        let leaves = !stays(&action);
        let session = self.session.after(rules, action);
        let moved = answered.and_then(|question| moved(rules, question, &self.session, &session));
        let screen = if leaves { Screen::Step } else { self.screen };
        Self { session, screen, moved, ladder: self.ladder }
    }
}

/// The question that an action answers.
fn answered(action: &Action) -> Option<At<Question>> {
    match action {
        Action::Choose(question, _)
        | Action::NotSure(question)
        | Action::Weigh(question, _)
        | Action::LeaveOpen(question) => Some(*question),
        _ => None,
    }
}

/// Whether an action leaves the screen as it is: the overview is there to edit on.
fn stays(action: &Action) -> bool {
    matches!(action, Action::Choose(..) | Action::NotSure(_) | Action::Weigh(..) | Action::Try(_) | Action::Undo)
}

fn moved(rules: &Rules, question: At<Question>, before: &Session, now: &Session) -> Option<Moved> {
    let tier = |session: &Session| choose(rules, &Asked::new(rules, &session.answers));
    let (from, to) = (tier(before), tier(now));
    (from != to).then(|| Moved { question, from, to, before: before.answers.clone() })
}
