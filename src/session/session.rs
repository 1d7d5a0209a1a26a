//! The session and its reducer.

use tier_advisor_advice::{Answer, Answers, Change, Importance, Rules};
use tier_advisor_catalog::{At, Choice, Question};

use crate::Step;

/// One conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    answers: Answers,
    step: Step,
    done: Option<Done>,
}

/// What was done last, where it can be undone, and what comes back then.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Done {
    deed: Deed,
    answers: Answers,
    step: Step,
}

/// What can be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Deed {
    /// A change is being tried.
    Trial,
    /// Everything was cleared.
    StartOver,
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
    /// Clears everything.
    StartOver,
    /// Takes back the change that is being tried, or brings back what was cleared.
    Undo,
    /// Makes the change that is being tried one's own.
    Keep,
}

impl Session {
    /// A conversation that has not begun.
    #[must_use]
    pub fn new(rules: &Rules) -> Self {
        Self::at(Step::START, rules.nothing_answered())
    }

    /// A conversation that stands at a step, with what was answered before.
    #[must_use]
    pub const fn at(step: Step, answers: Answers) -> Self {
        Self { answers, step, done: None }
    }

    /// What is on the screen.
    #[must_use]
    pub const fn step(&self) -> Step {
        self.step
    }

    /// The answers that are advised on: with the change that is being tried, if one is.
    #[must_use]
    pub const fn answers(&self) -> &Answers {
        &self.answers
    }

    /// What the person answered: without the change that is being tried, if one is.
    #[must_use]
    pub fn own_answers(&self) -> &Answers {
        match &self.done {
            Some(Done { deed: Deed::Trial, answers, .. }) => answers,
            _ => &self.answers,
        }
    }

    /// The conversation as it is kept and carried on: without the change that is being tried, if one is.
    #[must_use]
    pub fn own(&self) -> Self {
        Self::at(self.step, self.own_answers().clone())
    }

    /// Whether a change is being tried.
    #[must_use]
    pub fn is_trial(&self) -> bool {
        matches!(&self.done, Some(Done { deed: Deed::Trial, .. }))
    }

    /// Whether this is the change that is being tried.
    #[must_use]
    pub fn tries(&self, change: &Change) -> bool {
        self.is_trial() && change.made_to(self.own_answers()) == self.answers
    }

    /// Whether everything was cleared, and can still be brought back.
    #[must_use]
    pub fn is_cleared(&self) -> bool {
        matches!(&self.done, Some(Done { deed: Deed::StartOver, .. }))
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

    /// The session after an action. What can be undone is undone where it was done: whoever answers, or goes elsewhere,
    /// goes on with the own answers, or with none.
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
            Action::Answer(answers) => Self::at(self.step, answers),
            Action::Next => self.gone(self.step.next(rules, self.own_answers())),
            Action::Back => self.gone(self.step.back(rules, self.own_answers()).unwrap_or(self.step)),
            Action::Go(step) => self.gone(step),
            Action::Try(change) => {
                let answers = change.made_to(self.own_answers());
                Self { answers, done: Some(self.remembered(Deed::Trial)), ..*self }
            }
            Action::StartOver => Self { done: Some(self.remembered(Deed::StartOver)), ..Self::new(rules) },
            Action::Undo => match &self.done {
                Some(done) => Self::at(done.step, done.answers.clone()),
                None => self.clone(),
            },
            Action::Keep => Self::at(self.step, self.answers.clone()),
        }
    }

    fn remembered(&self, deed: Deed) -> Done {
        Done { deed, answers: self.own_answers().clone(), step: self.step }
    }

    fn answered(&self, question: At<Question>, answer: Option<Answer>) -> Self {
        Self::at(self.step, self.own_answers().with(question, answer))
    }

    fn gone(&self, step: Step) -> Self {
        if step == self.step {
            return self.clone();
        }
        Self::at(step, self.own_answers().clone())
    }
}
