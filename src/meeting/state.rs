//! A meeting: what is on the screen beside the session itself, and what the speaker's moves make of it.

use tier_advisor_advice::{Answer, Answers, Rules, choose};
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
            ladder: if tells(session.step) { Ladder::Shown } else { Ladder::Hidden },
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

    /// The meeting after a move. Whoever goes to what is recommended wants it seen from then on.
    #[must_use]
    pub fn after(&self, rules: &Rules, made: Move) -> Self {
        let next = self.moved_on(rules, made);
        let step = next.session.step;
        let ladder = if tells(step) && !step.is_same_screen(self.session.step) { Ladder::Shown } else { next.ladder };
        Self { ladder, ..next }
    }

    fn moved_on(&self, rules: &Rules, made: Move) -> Self {
        match made {
            Move::Act(action) => self.after_action(rules, action),
            Move::Show(screen) => {
                let screen = if self.screen == screen { Screen::Step } else { screen };
                // What is shown beside the result is no place to try a change in.
                let session = self.session.after(rules, Action::Undo);
                Self { session, screen, answered: None, panel: None, ..self.clone() }
            }
            Move::Ladder => {
                let ladder = match self.ladder {
                    Ladder::Shown => Ladder::Hidden,
                    Ladder::Hidden => Ladder::Shown,
                };
                Self { ladder, panel: None, ..self.clone() }
            }
            Move::Keys => {
                let keys = match self.keys {
                    Keys::On => Keys::Off,
                    Keys::Off => Keys::On,
                };
                Self { keys, ..self.clone() }
            }
            Move::TakeBack => match &self.answered {
                Some(answered) => {
                    let session = self.session.after(rules, Action::Answer(answered.before.clone()));
                    Self { session, answered: None, ..self.clone() }
                }
                None => self.clone(),
            },
            Move::Compare(tier) => Self { comparison: self.comparison.turned(tier), ..self.clone() },
            Move::Rows(rows) => Self { comparison: self.comparison.in_rows(rows), ..self.clone() },
            Move::Beside(tier) => Self { beside: tier, ..self.clone() },
            Move::Panel(panel) => Self { panel: Some(panel), ..self.clone() },
            Move::Close => Self { panel: None, ..self.clone() },
            Move::Notes(notes) => Self { notes, panel: None, ..self.clone() },
            Move::Resume(session) => {
                Self { session, screen: Screen::Step, trail: Vec::new(), answered: None, ..self.clone() }
            }
            // Whoever switched the keys off cannot do with them at the next customer's either.
            Move::Clear => Self { keys: self.keys, ..Self::new(rules, Session::new(rules)) },
        }
    }

    /// Going somewhere leaves the overview; answering does not: it is there to answer on.
    fn after_action(&self, rules: &Rules, action: Action) -> Self {
        let question = match &action {
            Action::Choose(question, _)
            | Action::NotSure(question)
            | Action::Weigh(question, _)
            | Action::Open(question) => *question,
            Action::Try(_) | Action::Undo | Action::Answer(_) => {
                return Self { session: self.session.after(rules, action), answered: None, ..self.clone() };
            }
            // Before all is cleared, it is asked.
            Action::StartOver => return Self { panel: Some(Panel::Clear), ..self.clone() },
            Action::Go(step) => return self.gone(rules, *step),
            Action::Back => return self.back(rules),
            Action::LeaveOpen(question) => {
                let open = self.answered(rules, *question, self.session.after(rules, action));
                return open.gone_on();
            }
            Action::Next => {
                let session = self.session.after(rules, action);
                return Self { session, answered: None, ..self.clone() }.gone_on();
            }
        };
        self.answered(rules, question, self.session.after(rules, action))
    }

    /// Among the questions: from here on back leads to the question before.
    fn gone_on(self) -> Self {
        Self { screen: Screen::Step, trail: Vec::new(), panel: None, ..self }
    }

    /// Elsewhere, and the way back is remembered; among the questions there is a way of their own.
    fn gone(&self, rules: &Rules, step: Step) -> Self {
        let mut trail = self.trail.clone();
        if let Some(place) = trail.iter().position(|before| before.is_same_screen(step)) {
            trail.truncate(place);
        } else if !step.is_same_screen(self.session.step) {
            trail.push(self.session.step);
        }
        let session = self.session.after(rules, Action::Go(step));
        Self { session, screen: Screen::Step, trail, answered: None, panel: None, ..self.clone() }
    }

    /// Where back leads: to where one came from; where one came by going on, or where that is not known any more, to
    /// what comes before.
    pub(super) fn before(&self, rules: &Rules) -> Option<Step> {
        self.trail.last().copied().or_else(|| match self.session.step {
            Step::Handoff(_) => Some(Step::Result),
            step => step.back(rules, self.session.own_answers()),
        })
    }

    fn back(&self, rules: &Rules) -> Self {
        let Some(step) = self.before(rules) else { return self.clone() };
        let mut trail = self.trail.clone();
        trail.pop();
        let session = self.session.after(rules, Action::Go(step));
        Self { session, screen: Screen::Step, trail, answered: None, panel: None, ..self.clone() }
    }

    fn answered(&self, rules: &Rules, question: At<Question>, session: Session) -> Self {
        if session == self.session {
            return self.clone();
        }
        let before = self.session.own_answers();
        let tier = |answers: &Answers| choose(rules, answers);
        let tiers = (tier(before), tier(&session.answers));
        let (from, to) = (before.get(question), session.answers.get(question));
        let answered = (from != to).then(|| Answered { question, from, to, tiers, before: before.clone() });
        Self { session, answered, ..self.clone() }
    }

    /// The last answer, where it moved the recommendation.
    #[must_use]
    pub fn moved(&self) -> Option<&Answered> {
        self.answered.as_ref().filter(|answered| answered.tiers.0 != answered.tiers.1)
    }

    /// The question that is on the screen.
    #[must_use]
    pub fn question(&self) -> Option<At<Question>> {
        match (self.screen, self.session.step) {
            (Screen::Step, Step::Question(at)) => Some(at),
            _ => None,
        }
    }
}

/// Whether it is told there what is recommended: then nothing is left to hide.
fn tells(step: Step) -> bool {
    matches!(step, Step::Result | Step::Handoff(_))
}
