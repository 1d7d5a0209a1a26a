//! What a prospect has answered.

use tier_advisor_catalog::{At, Choice, Question};

/// How firm an answer is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Importance {
    /// Its needs decide the tier.
    #[default]
    Must,
    /// Its needs never raise the tier.
    Nice,
}

/// An answer to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// "Not sure": states no need.
    NotSure,
    /// One of the options.
    Chosen(At<Choice>, Importance),
}

impl Answer {
    /// An option, as a must.
    #[must_use]
    pub const fn must(option: At<Choice>) -> Self {
        Self::Chosen(option, Importance::Must)
    }
}

/// The prospect's own answers, one place for each question; `None` is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers(Vec<Option<Answer>>);

impl Answers {
    /// No answer yet to any of so many questions.
    pub(crate) fn none(questions: usize) -> Self {
        Self(vec![None; questions])
    }

    /// The own answer to a question.
    #[must_use]
    pub fn get(&self, question: At<Question>) -> Option<Answer> {
        self.0[question.index()]
    }

    /// Answers a question, or opens it again.
    pub fn set(&mut self, question: At<Question>, answer: Option<Answer>) {
        self.0[question.index()] = answer;
    }

    /// The same answers, but for one.
    #[must_use]
    pub fn with(&self, question: At<Question>, answer: Option<Answer>) -> Self {
        let mut answers = self.clone();
        answers.set(question, answer);
        answers
    }

    /// Every question with its own answer, in the order of the catalog.
    pub fn iter(&self) -> impl Iterator<Item = (At<Question>, Option<Answer>)> + '_ {
        self.0.iter().enumerate().map(|(index, answer)| (At::new(index), *answer))
    }

    /// Whether nothing is answered, "not sure" included.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }
}
