//! Every combination of answers, numbered, so that all can be walked and neighbours looked up.
//!
//! There are about a thousand million combinations of raw answers: too many to walk each time. Most of them ask for
//! exactly the same, so the proofs walk one of each kind. What counts as one kind, and that nothing is lost by it, is
//! proved in `proofs::cut`.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::thread;

use tier_advisor_advice::{Answer, Answers, Asked, Importance, Need};
use tier_advisor_catalog::{At, Question};

use crate::catalogs::rules;

/// An answer as the advice holds it; `None` is open.
pub type Own = Option<Answer>;

/// Every combination of some answers to each question.
pub struct Combinations {
    /// By question.
    answers: Vec<Vec<Own>>,
    /// By question: how far apart two combinations are that differ by one place there.
    strides: Vec<usize>,
}

impl Combinations {
    /// Every combination of the answers that `of` names for each question.
    pub fn new(of: impl Fn(At<Question>) -> Vec<Own>) -> Self {
        let answers: Vec<Vec<_>> = rules().questions().map(of).collect();
        let strides = (1..=answers.len()).map(|next| answers[next..].iter().map(Vec::len).product()).collect();
        Self { answers, strides }
    }

    /// Everything that a link, or a program, can hold.
    pub fn raw() -> Self {
        Self::new(raw)
    }

    /// One answer for each effect.
    pub fn of_effects() -> Self {
        Self::new(effects)
    }

    /// One answer for each effect on what is held against the tiers: the questions that never are stay open.
    pub fn of_needs() -> Self {
        Self::new(|question| if is_held_against_tiers(question) { effects(question) } else { vec![None] })
    }

    /// Every must, and open where there is none. Something is always said, if only to a question that is
    /// never held against a tier.
    pub fn of_musts() -> Self {
        let said = Some(Answer::must(At::new(0)));
        Self::new(|question| if is_held_against_tiers(question) { distinct_musts(question) } else { vec![said] })
    }

    /// As `of_musts`, with every limit and every need that only an add-on meets.
    pub fn of_musts_and_limits() -> Self {
        Self::new(|question| if is_held_against_tiers(question) { distinct_musts(question) } else { effects(question) })
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.answers.iter().map(Vec::len).product()
    }

    /// The answers to a question, in the order in which they are counted.
    pub fn answers_to(&self, question: At<Question>) -> &[Own] {
        &self.answers[question.index()]
    }

    /// Which of its answers a question has in a combination.
    pub fn place(&self, number: usize, question: At<Question>) -> usize {
        number / self.strides[question.index()] % self.answers_to(question).len()
    }

    /// Every combination in which a question has one of its answers.
    pub fn with(&self, question: At<Question>, place: usize) -> impl Iterator<Item = usize> {
        let stride = self.strides[question.index()];
        let round = stride * self.answers_to(question).len();
        (place * stride..self.len()).step_by(round).flat_map(move |first| first..first + stride)
    }

    /// The number of the combination that differs in one answer.
    pub fn neighbour(&self, number: usize, question: At<Question>, place: usize) -> usize {
        let stride = self.strides[question.index()];
        number - self.place(number, question) * stride + place * stride
    }

    /// The combination in which every question has the same musts.
    pub fn of_the_same_musts(&self, answers: &Answers) -> usize {
        answers.iter().fold(0, |number, (question, answer)| {
            let own = musts(question, answer);
            let same = |other: &Own| musts(question, *other) == own;
            let place = self.answers_to(question).iter().position(same).expect("there is one for every must");
            self.neighbour(number, question, place)
        })
    }

    /// What `look` sees in each combination, in the order of their numbers. All processors look at once.
    pub fn every<T: Send>(&self, look: impl Fn(usize, &Answers) -> T + Sync) -> Vec<T> {
        let threads = thread::available_parallelism().map_or(1, NonZero::get);
        let share = self.len().div_ceil(threads);
        let look = &look;
        thread::scope(|scope| {
            let shares: Vec<_> = (0..threads)
                .map(|thread| {
                    let numbers = thread * share..self.len().min((thread + 1) * share);
                    scope.spawn(move || {
                        let mut answers = rules().nothing_answered();
                        let look_at = |number| {
                            self.turn_to(number, number == thread * share, &mut answers);
                            look(number, &answers)
                        };
                        numbers.map(look_at).collect::<Vec<_>>()
                    })
                })
                .collect();
            shares.into_iter().flat_map(|seen| seen.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
        })
    }

    /// Like a counter: only the last places move, up to the first that does not start again.
    fn turn_to(&self, number: usize, all: bool, answers: &mut Answers) {
        for question in rules().questions().rev() {
            let place = self.place(number, question);
            answers.set(question, self.answers_to(question)[place]);
            if place > 0 && !all {
                break;
            }
        }
    }
}

/// Everything that a question's answer can be, open first.
pub fn raw(question: At<Question>) -> Vec<Own> {
    let both = |option| [Importance::Must, Importance::Nice].map(|importance| Some(Answer::Chosen(option, importance)));
    [None, Some(Answer::NotSure)].into_iter().chain(rules().options(question).flat_map(both)).collect()
}

/// What an answer asks for, all others open, but for whether it says anything: its **effect**.
pub fn effect(question: At<Question>, answer: Own) -> Asked {
    let answers = rules().nothing_answered().with(question, answer);
    Asked::new(rules(), &answers)
}

/// Of the answers to a question, the first of each effect.
pub fn effects(question: At<Question>) -> Vec<Own> {
    first_of_each(question, |answer| effect(question, answer))
}

/// The part of an answer's effect that decides the tier.
pub fn musts(question: At<Question>, answer: Own) -> Vec<Need> {
    effect(question, answer).musts().copied().collect()
}

/// Of the answers to a question, the first that states each must, and open.
pub fn distinct_musts(question: At<Question>) -> Vec<Own> {
    first_of_each(question, |answer| musts(question, answer))
}

fn first_of_each<K: PartialEq>(question: At<Question>, kind: impl Fn(Own) -> K) -> Vec<Own> {
    let mut seen = Vec::new();
    let is_new = |answer: &Own| {
        let kind = kind(*answer);
        let is_new = !seen.contains(&kind);
        seen.push(kind);
        is_new
    };
    raw(question).into_iter().filter(is_new).collect()
}

/// Whether an answer to the question can matter to a tier.
pub fn is_held_against_tiers(question: At<Question>) -> bool {
    raw(question).into_iter().any(|answer| !effect(question, answer).needs.is_empty())
}
