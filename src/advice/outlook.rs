//! Where the questions still open could lead, and which of them would settle most.

use std::cmp::Ordering;

use tier_advisor_catalog::{At, Question, Tier};

use crate::levels::LOWEST;
use crate::{Answer, Answers, Counting, Rules, choose, effective};

/// What is still undecided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// The lowest tier that the answers to come could lead to, those given standing.
    pub lowest: At<Tier>,
    /// The highest.
    pub highest: At<Tier>,
    /// How many questions are open or "not sure".
    pub open: usize,
    /// The one whose answer would leave the fewest tiers possible, on average; `None` once the tier is settled.
    pub settling: Option<At<Question>>,
}

impl Outlook {
    /// Whether no answer to come could change the tier.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.lowest == self.highest
    }
}

/// Where the questions of `answers` that are open or "not sure" could lead.
#[must_use]
pub fn outlook(rules: &Rules, answers: &Answers) -> Outlook {
    let now = choose(rules, answers).unwrap_or(LOWEST);
    let open = open(rules, answers, now);
    let possible = possible(now, open.iter().flat_map(|open| &open.leads_to));
    Outlook {
        lowest: now,
        highest: possible.last().copied().unwrap_or(now),
        open: open.len(),
        settling: if possible.len() > 1 { settling(answers, &open) } else { None },
    }
}

/// A question that may still be answered, and the tier that each of its options leads to.
struct Open {
    question: At<Question>,
    leads_to: Vec<At<Tier>>,
}

/// The questions that are open or "not sure", and not settled by another answer.
///
/// An option leads no lower than the present tier: also where it settles another question, as what it implies demands at
/// least as much as the answer that rests there.
fn open(rules: &Rules, answers: &Answers, now: At<Tier>) -> Vec<Open> {
    let undecided = |question: &At<Question>| {
        matches!(effective(rules, answers, *question), Counting::Own(None | Some(Answer::NotSure)))
    };
    rules
        .questions()
        .filter(undecided)
        .map(|question| Open {
            question,
            leads_to: rules.options(question).map(|option| rules.demands(question, option).max(now)).collect(),
        })
        .collect()
}

/// The tiers that further answers could lead to, lowest first.
///
/// As one must decides, the tiers possible are those that a single answer leads to, and none below the present one:
/// every other question may stay open.
fn possible<'a>(now: At<Tier>, leads_to: impl Iterator<Item = &'a At<Tier>>) -> Vec<At<Tier>> {
    let mut tiers = vec![now];
    for tier in leads_to.filter(|tier| **tier > now) {
        if let Err(place) = tiers.binary_search(tier) {
            tiers.insert(place, *tier);
        }
    }
    tiers
}

/// The open question whose options leave the fewest tiers possible on average; ties go to the unanswered before the
/// "not sure", then to the order of the catalog.
fn settling(answers: &Answers, open: &[Open]) -> Option<At<Question>> {
    let mean = |one: &Open| {
        let others = || open.iter().filter(|other| other.question != one.question).flat_map(|other| &other.leads_to);
        let left = |tier: &At<Tier>| possible(*tier, others()).len();
        Mean { sum: one.leads_to.iter().map(left).sum(), of: one.leads_to.len() }
    };
    let rank = |one: &Open| (mean(one), answers.get(one.question).is_some(), one.question);
    open.iter().map(rank).min().map(|(.., question)| question)
}

/// An exact average.
#[derive(Clone, Copy, Debug)]
struct Mean {
    sum: usize,
    of: usize,
}

impl Ord for Mean {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.sum * other.of).cmp(&(other.sum * self.of))
    }
}

impl PartialOrd for Mean {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Mean {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Mean {}
