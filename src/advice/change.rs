//! What would change the recommendation: down to each lower tier, and up by one answer.

use tier_advisor_catalog::{At, Capability, Choice, Question, Tier};

use crate::{Answer, Answers, Counting, Importance, Level, Rules, choose, effective};

/// How many changes upwards are told: the smallest.
const MOST_UP: usize = 3;

/// Answers that would lead to another tier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The tier they lead to.
    pub tier: At<Tier>,
    /// What is answered otherwise, in the order of the questions.
    pub edits: Vec<Edit>,
}

impl Change {
    /// The answers with the change made.
    #[must_use]
    pub fn made_to(&self, answers: &Answers) -> Answers {
        let mut changed = answers.clone();
        for edit in &self.edits {
            changed.set(edit.question, Some(edit.to));
        }
        changed
    }
}

/// One answer of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The question.
    pub question: At<Question>,
    /// The present own answer.
    pub from: Option<Answer>,
    /// The other one.
    pub to: Answer,
}

/// The changes that lead to lower tiers, the nearest first, then the smallest that lead to higher ones.
#[must_use]
pub fn changes(rules: &Rules, answers: &Answers) -> Vec<Change> {
    let Some(now) = choose(rules, answers) else { return Vec::new() };
    let lower = rules.tiers().rev().filter(|tier| *tier < now);
    let mut changes: Vec<_> = lower.filter_map(|tier| down(rules, answers, tier)).collect();
    changes.extend(up(rules, answers, now));
    changes
}

/// Exactly the musts that `tier` fails, each lowered to the strongest option that it meets, or else made nice to have.
///
/// `None` where that leads lower still: the change is then told with the tier that it does lead to.
fn down(rules: &Rules, answers: &Answers, tier: At<Tier>) -> Option<Change> {
    let mut changed = answers.clone();
    // An answer that is lowered may end a skip, and what was answered there counts again: so until all is met.
    while choose(rules, &changed) > Some(tier) {
        for question in rules.questions() {
            let own = effective(rules, &changed, question);
            let Counting::Own(Some(Answer::Chosen(option, Importance::Must))) = own else { continue };
            if rules.demands(question, option) > tier {
                let lowered = strongest_met(rules, question, tier);
                changed.set(question, Some(lowered.map_or(Answer::Chosen(option, Importance::Nice), Answer::must)));
            }
        }
    }
    let edits = rules.questions().filter_map(|question| {
        let (from, to) = (answers.get(question), changed.get(question)?);
        (from != Some(to)).then_some(Edit { question, from, to })
    });
    (choose(rules, &changed) == Some(tier)).then(|| Change { tier, edits: edits.collect() })
}

/// The strongest option that `tier` meets; among equals, the last.
fn strongest_met(rules: &Rules, question: At<Question>, tier: At<Tier>) -> Option<At<Choice>> {
    let all: Vec<_> = rules.options(question).filter(|option| rules.demands(question, *option) <= tier).collect();
    let topped = |option: At<Choice>| all.iter().any(|other| stronger(rules, question, *other, option));
    all.iter().rev().copied().find(|option| !topped(*option))
}

/// Per question the weakest option that raises the tier; of those the ones that raise it least.
fn up(rules: &Rules, answers: &Answers, now: At<Tier>) -> Vec<Change> {
    let weakest = |question: At<Question>| {
        let Counting::Own(from) = effective(rules, answers, question) else { return None };
        let raising: Vec<_> = rules.options(question).filter(|option| rules.demands(question, *option) > now).collect();
        let undercut = |option: At<Choice>| raising.iter().any(|other| stronger(rules, question, option, *other));
        let option = raising.iter().copied().find(|option| !undercut(*option))?;
        let edits = vec![Edit { question, from, to: Answer::must(option) }];
        Some(Change { tier: rules.demands(question, option), edits })
    };
    let changes: Vec<_> = rules.questions().filter_map(weakest).collect();
    let to = |tier| changes.iter().filter(move |change| change.tier == tier);
    rules.tiers().flat_map(to).take(MOST_UP).cloned().collect()
}

/// Whether `one` asks for all that `other` asks for, and for more.
fn stronger(rules: &Rules, question: At<Question>, one: At<Choice>, other: At<Choice>) -> bool {
    let needs = |option| &rules.asks(question, option).needs;
    covers(needs(one), needs(other)) && !covers(needs(other), needs(one))
}

type Needs = [(At<Capability>, Level)];

fn covers(one: &Needs, other: &Needs) -> bool {
    other.iter().all(|&(capability, level)| one.iter().any(|&(own, more)| own == capability && more >= level))
}
