//! Where a conversation stands.

use tier_advisor_advice::{Answers, Rules, effective};
use tier_advisor_catalog::{At, Question, Tier};

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A question.
    Question(At<Question>),
    /// The recommendation, whole.
    Result,
    /// The handoff: of one tier, or of the one recommended.
    Handoff(Option<At<Tier>>),
    /// The role guide.
    Roles,
}

impl Step {
    /// The first question.
    pub const START: Self = Self::Question(At::new(0));

    /// Whether both are drawn on one screen: any two questions are, and any two handoffs.
    #[must_use]
    pub fn is_same_screen(self, other: Self) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }

    /// Whether a person who comes from there has to begin anew: on another screen, or at another question.
    #[must_use]
    pub fn is_elsewhere(self, from: Self) -> bool {
        !self.is_same_screen(from) || matches!(self, Self::Question(_)) && self != from
    }

    /// The step after this one: the next question that no other answer settles, and at last the result.
    #[must_use]
    pub fn next(self, rules: &Rules, answers: &Answers) -> Self {
        let Self::Question(at) = self else { return self };
        let next = rules.questions().find(|question| *question > at && asked(rules, answers, *question));
        next.map_or(Self::Result, Self::Question)
    }

    /// The first question that is still to be answered, and that no other answer settles; `None` if there is none.
    pub(crate) fn first_open(rules: &Rules, answers: &Answers) -> Option<Self> {
        let is_open = |at: &At<Question>| answers.get(*at).is_none() && asked(rules, answers, *at);
        rules.questions().find(is_open).map(Self::Question)
    }

    /// The step before this one; `None` at the first question, and off the path of the questions.
    #[must_use]
    pub fn back(self, rules: &Rules, answers: &Answers) -> Option<Self> {
        let before = |question: &At<Question>| match self {
            Self::Question(at) => *question < at,
            Self::Result => true,
            Self::Handoff(_) | Self::Roles => false,
        };
        let mut earlier = rules.questions().rev().filter(before);
        earlier.find(|question| asked(rules, answers, *question)).map(Self::Question)
    }
}

fn asked(rules: &Rules, answers: &Answers, question: At<Question>) -> bool {
    effective(rules, answers, question).is_own()
}
