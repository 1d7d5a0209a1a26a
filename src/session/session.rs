//! The session and its reducer.

use tier_advisor_advice::{Answer, Answers, Change, Importance, Rules};
use tier_advisor_catalog::{At, Choice, Question};

use crate::Step;

/// One conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// What was answered.
    pub answers: Answers,
    /// What is on the screen.
    pub step: Step,
    /// The change being tried, if one is.
    pub trial: Option<Trial>,
}

/// A change being tried: the answers that it set aside come back when it is undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    /// The answers before it.
    pub before: Answers,
    /// What is tried.
    pub change: Change,
}

/// What a person does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Picks an option. The importance given to the question before stays.
    Choose(At<Question>, At<Choice>),
    /// Is not sure.
    NotSure(At<Question>),
    /// Says how firm the chosen option is: the one on the screen, also where it is only tried.
    Weigh(At<Question>, Importance),
    /// Takes an answer back.
    Open(At<Question>),
    /// Takes an answer back and goes on.
    LeaveOpen(At<Question>),
    /// Gives all answers at once, instead of those before.
    Answer(Answers),
    /// Goes on.
    Next,
    /// Goes back.
    Back,
    /// Goes somewhere.
    Go(Step),
    /// Tries what would change the recommendation.
    Try(Change),
    /// Takes the trial back.
    Undo,
    /// Clears everything.
    StartOver,
}

impl Session {
    /// A conversation that has not begun.
    #[must_use]
    pub fn new(rules: &Rules) -> Self {
        Self { answers: rules.nothing_answered(), step: Step::START, trial: None }
    }

    /// Whether it has not begun: there is nothing in it to keep.
    #[must_use]
    pub fn is_new(&self) -> bool {
        self.answers.is_empty() && self.step == Step::START
    }

    /// The first question that is still to be answered, or the start if none is.
    #[must_use]
    pub fn first_open(&self, rules: &Rules) -> Step {
        Step::first_open(rules, self.own_answers()).unwrap_or(Step::START)
    }

    /// Where one goes on among the questions: at the one on the screen; from elsewhere at the first that is open.
    #[must_use]
    pub fn among_questions(&self, rules: &Rules) -> Step {
        match self.step {
            Step::Question(_) => self.step,
            _ => self.first_open(rules),
        }
    }

    /// What the person answered: without the change that is being tried, if one is.
    #[must_use]
    pub fn own_answers(&self) -> &Answers {
        self.trial.as_ref().map_or(&self.answers, |trial| &trial.before)
    }

    /// The session after an action. A change is tried where it stands: whoever answers, or goes elsewhere, goes on with
    /// the own answers.
    #[must_use]
    pub fn after(&self, rules: &Rules, action: Action) -> Self {
        match action {
            Action::Choose(question, option) => {
                let importance = match self.own_answers().get(question) {
                    Some(Answer::Chosen(_, importance)) => importance,
                    _ => Importance::Must,
                };
                self.answered(question, Some(Answer::Chosen(option, importance)))
            }
            Action::NotSure(question) => self.answered(question, Some(Answer::NotSure)),
            Action::Weigh(question, importance) => match self.answers.get(question) {
                Some(Answer::Chosen(option, _)) => self.answered(question, Some(Answer::Chosen(option, importance))),
                _ => self.clone(),
            },
            Action::Open(question) => self.answered(question, None),
            Action::LeaveOpen(question) => self.answered(question, None).after(rules, Action::Next),
            Action::Answer(answers) if answers == *self.own_answers() => self.clone(),
            Action::Answer(answers) => Self { answers, trial: None, ..self.clone() },
            Action::Next => self.at(self.step.next(rules, self.own_answers())),
            Action::Back => self.at(self.step.back(rules, self.own_answers()).unwrap_or(self.step)),
            Action::Go(step) => self.at(step),
            Action::Try(change) => {
                let before = self.own_answers().clone();
                let answers = change.made_to(&before);
                Self { answers, trial: Some(Trial { before, change }), ..self.clone() }
            }
            Action::Undo => match &self.trial {
                Some(trial) => Self { answers: trial.before.clone(), trial: None, ..self.clone() },
                None => self.clone(),
            },
            Action::StartOver => Self::new(rules),
        }
    }

    fn answered(&self, question: At<Question>, answer: Option<Answer>) -> Self {
        Self { answers: self.own_answers().with(question, answer), step: self.step, trial: None }
    }

    fn at(&self, step: Step) -> Self {
        if step == self.step {
            return self.clone();
        }
        Self { answers: self.own_answers().clone(), step, trial: None }
    }
}
