//! From answers to needs: which answers count, and what they ask for.

use tier_advisor_catalog::{At, Capability, Question};

use crate::{Answer, Answers, Importance, Level, Rules};

/// The answer that counts for a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// The prospect's own, or `None` while it is open.
    Own(Option<Answer>),
    /// One that another question's answer implies; an own one rests until that changes.
    Implied {
        /// The answer that counts: always a must.
        answer: Answer,
        /// The question whose answer implies it.
        by: At<Question>,
    },
}

impl Counting {
    /// The answer, wherever it comes from.
    #[must_use]
    pub fn answer(self) -> Option<Answer> {
        match self {
            Self::Own(answer) => answer,
            Self::Implied { answer, .. } => Some(answer),
        }
    }

    /// Whether the prospect answers it, and no other question does.
    #[must_use]
    pub fn is_own(self) -> bool {
        matches!(self, Self::Own(_))
    }
}

/// The answer that counts for `question`.
///
/// It is skipped only where another answer, as a must, implies its answer; never because the tier is already high.
#[must_use]
pub fn effective(rules: &Rules, answers: &Answers, question: At<Question>) -> Counting {
    let mut implied = rules.implied_by(question).iter();
    match implied.find(|implied| answers.get(implied.by) == Some(Answer::must(implied.when))) {
        Some(implied) => Counting::Implied { answer: Answer::must(implied.answer), by: implied.by },
        None => Counting::Own(answers.get(question)),
    }
}

/// A wish for a level of a capability.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    /// The question whose answer states it.
    pub question: At<Question>,
    /// What is wanted.
    pub capability: At<Capability>,
    /// How much of it, at least.
    pub wanted: Level,
    /// How much of it counts: no more than any tier gives, and nothing where only an add-on gives enough.
    pub counted: Level,
    /// Whether it decides the tier.
    pub importance: Importance,
}

impl Need {
    /// Whether a level is all that was wanted.
    #[must_use]
    pub fn met_by(&self, level: Level) -> bool {
        level >= self.wanted
    }
}

/// What the answers ask for, in the order of the questions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Every need that tiers are measured by.
    pub needs: Vec<Need>,
    /// Every need that only an add-on meets: it never counts for a tier.
    pub beside: Vec<Need>,
    /// The most that is wanted of a capability, and which question says so.
    pub limits: Vec<(At<Question>, At<Capability>, Level)>,
}

impl Asked {
    /// What `answers` ask for.
    #[must_use]
    pub fn new(rules: &Rules, answers: &Answers) -> Self {
        let mut asked = Self::default();
        for question in rules.questions() {
            let answer = effective(rules, answers, question).answer();
            let Some(Answer::Chosen(option, importance)) = answer else { continue };
            let asks = rules.asks(question, option);
            for &(capability, wanted) in &asks.needs {
                let counted = rules.levels.counted(capability, wanted);
                let list = if counted.is_some() { &mut asked.needs } else { &mut asked.beside };
                list.push(Need { question, capability, wanted, counted: counted.unwrap_or(0), importance });
            }
            asked.limits.extend(asks.limits.iter().map(|&(capability, most)| (question, capability, most)));
        }
        asked
    }

    /// The needs that decide the tier.
    pub fn musts(&self) -> impl Iterator<Item = &Need> {
        self.needs.iter().filter(|need| need.importance == Importance::Must)
    }
}
