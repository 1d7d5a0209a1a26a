//! What would change the tier, naively.

use tier_advisor_catalog::{Choice, Question};

use crate::oracle::Oracle;
use crate::told::{Change, Conversation, Name, Said};

/// How many changes upwards are told.
const TOLD: usize = 3;

impl Oracle {
    pub fn changes(&self, said: &Conversation) -> Vec<Change> {
        let Some(now) = self.tier(said) else { return Vec::new() };
        let lower = self.tiers().rev().skip_while(|tier| *tier != now).skip(1);
        let mut changes: Vec<_> = lower.filter_map(|tier| self.down(said, tier)).collect();
        let mut up: Vec<_> = self.catalog.questions.iter().filter_map(|question| self.up(said, question)).collect();
        up.sort_by_key(|change| self.height(change.tier));
        changes.extend(up.into_iter().take(TOLD));
        changes
    }

    /// Every must that `tier` fails, lowered; none where that leads to another tier.
    fn down(&self, said: &Conversation, tier: Name) -> Option<Change> {
        let mut lowered = said.clone();
        loop {
            // Lowering an answer may end a skip, and the answer that rested may fail as well.
            let failed = self.failed(&lowered, tier);
            if failed.is_empty() {
                break;
            }
            lowered.extend(failed);
        }
        let edits: Vec<_> = self
            .catalog
            .questions
            .iter()
            .map(|question| question.id.as_str())
            .filter(|question| lowered.get(question) != said.get(question))
            .map(|question| (question, said.get(question).copied(), lowered[question]))
            .collect();
        (self.tier(&lowered) == Some(tier)).then_some(Change { tier, edits })
    }

    /// Every own must that `tier` fails, with what it gives way to.
    fn failed(&self, said: &Conversation, tier: &str) -> Conversation {
        let mut failed = Conversation::new();
        for question in &self.catalog.questions {
            let name = question.id.as_str();
            if let Some(Said::Must(option)) = said.get(name)
                && !self.is_implied(said, name)
                && self.fails(tier, name, option)
            {
                let met = question.options.iter().filter(|option| !self.fails(tier, name, option.id.as_str()));
                let met: Vec<_> = met.collect();
                let strongest = met.iter().rfind(|one| !met.iter().any(|other| self.asks_more(other, one)));
                failed.insert(name, strongest.map_or(Said::Nice(option), |option| Said::Must(option.id.as_str())));
            }
        }
        failed
    }

    /// Whether a tier fails what an option asks for, alone and as a must.
    fn fails(&self, tier: &str, question: Name, option: Name) -> bool {
        let alone = Conversation::from([(question, Said::Must(option))]);
        !self.musts(&alone).iter().all(|must| self.counts_as_met(tier, must))
    }

    /// The weakest option that raises the tier.
    fn up(&self, said: &Conversation, question: &'static Question) -> Option<Change> {
        let name = question.id.as_str();
        if self.is_implied(said, name) {
            return None;
        }
        let leads_to = |option: &'static Choice| {
            let mut said = said.clone();
            said.insert(name, Said::Must(option.id.as_str()));
            self.tier(&said).expect("something is said")
        };
        let now = self.height(self.tier(said)?);
        let raising: Vec<_> = question.options.iter().filter(|option| self.height(leads_to(option)) > now).collect();
        let weakest = raising.iter().find(|one| !raising.iter().any(|other| self.asks_more(one, other)))?;
        let edit = (name, said.get(name).copied(), Said::Must(weakest.id.as_str()));
        Some(Change { tier: leads_to(weakest), edits: vec![edit] })
    }

    /// Whether `one` asks for all that `other` asks for, and for more.
    fn asks_more(&self, one: &Choice, other: &Choice) -> bool {
        let covers = |one: &Choice, other: &Choice| {
            other.needs.iter().all(|(capability, level)| {
                let own = one.needs.get(capability).map(|own| self.rank(capability.as_str(), own.as_str()));
                own >= Some(self.rank(capability.as_str(), level.as_str()))
            })
        };
        covers(one, other) && !covers(other, one)
    }
}
