//! What the speaker's moves make of a meeting.

use tier_advisor_advice::{Answers, Rules, choose};
use tier_advisor_catalog::{At, Question};
use tier_advisor_session::{Action, Session, Step};

use super::state::{Answered, Keys, Ladder, Meeting, Move, Panel, Screen, tells};

impl Meeting {
    /// The meeting after a move. Whoever goes to what is recommended wants it seen from then on.
    #[must_use]
    pub fn after(&self, rules: &Rules, made: Move) -> Self {
        let next = self.moved_on(rules, made);
        let step = next.session.step();
        let ladder = if tells(step) && !step.is_same_screen(self.session.step()) { Ladder::Shown } else { next.ladder };
        Self { ladder, ..next }
    }

    fn moved_on(&self, rules: &Rules, made: Move) -> Self {
        match made {
            Move::Act(action) => self.after_action(rules, action),
            Move::Show(screen) => {
                let screen = if self.screen == screen { Screen::Step } else { screen };
                // What is shown beside the result is no place to try a change in.
                let session = self.session.own();
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
            Action::Try(_) | Action::Undo | Action::Keep | Action::Answer(_) => {
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
        } else if !step.is_same_screen(self.session.step()) {
            trail.push(self.session.step());
        }
        let session = self.session.after(rules, Action::Go(step));
        Self { session, screen: Screen::Step, trail, answered: None, panel: None, ..self.clone() }
    }

    /// Where back leads: to where one came from; where one came by going on, or where that is not known any more, to
    /// what comes before.
    pub(super) fn before(&self, rules: &Rules) -> Option<Step> {
        self.trail.last().copied().or_else(|| match self.session.step() {
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
        let tiers = (tier(before), tier(session.answers()));
        let (from, to) = (before.get(question), session.answers().get(question));
        let answered = (from != to).then(|| Answered { question, from, to, tiers, before: before.clone() });
        Self { session, answered, ..self.clone() }
    }
}
