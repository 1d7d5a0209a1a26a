//! The rule a second time, as naively as it can be said: names looked up in the catalog, every tier and every option
//! tried. Slow, and nothing to be clever about; where it and the advice differ, one of them is wrong.
//!
//! It shares nothing with the advice: not its levels, not its order of working, not its shortcuts.

mod changes;
mod outlook;
mod verdict;

use std::collections::HashMap;
use std::sync::Mutex;

use tier_advisor_catalog::{Capability, Catalog, Choice, Question};

use crate::told::{Conversation, Name, Said, Wish};

pub struct Oracle {
    catalog: Catalog,
    /// What completions were found to lead to, so that none is tried twice.
    possible: Mutex<HashMap<String, Vec<Name>>>,
}

impl Oracle {
    pub fn new(catalog: &Catalog) -> Self {
        Self { catalog: catalog.clone(), possible: Mutex::default() }
    }

    /// The lowest tier that meets every must; none while nothing but "not sure" is said.
    pub fn tier(&self, said: &Conversation) -> Option<Name> {
        let says_something = said.values().any(|answer| *answer != Said::NotSure);
        says_something.then(|| self.lowest_meeting(&self.musts(said)))
    }

    /// What is said, with what it implies in place of what was answered there.
    fn heard(&self, said: &Conversation) -> Conversation {
        let mut heard = said.clone();
        for question in &self.catalog.questions {
            if let Some(Said::Must(option)) = said.get(question.id.as_str()) {
                for (target, choice) in &option_named(question, option).implies {
                    heard.insert(target.as_str(), Said::Must(choice.as_str()));
                }
            }
        }
        heard
    }

    fn is_implied(&self, said: &Conversation, target: &str) -> bool {
        self.catalog.questions.iter().any(|question| match said.get(question.id.as_str()) {
            Some(Said::Must(option)) => {
                option_named(question, option).implies.iter().any(|(implied, _)| implied.as_str() == target)
            }
            _ => false,
        })
    }

    /// All that is asked for.
    fn wishes(&self, said: &Conversation) -> Vec<Wish> {
        let heard = self.heard(said);
        let mut wishes = Vec::new();
        for question in &self.catalog.questions {
            let (option, must) = match heard.get(question.id.as_str()) {
                Some(Said::Must(option)) => (*option, true),
                Some(Said::Nice(option)) => (*option, false),
                Some(Said::NotSure) | None => continue,
            };
            for (capability, level) in &option_named(question, option).needs {
                let (capability, level) = (capability.as_str(), level.as_str());
                wishes.push(Wish { question: question.id.as_str(), capability, level, must });
            }
        }
        wishes
    }

    /// The musts that tiers are held against.
    fn musts(&self, said: &Conversation) -> Vec<Wish> {
        self.wishes(said).into_iter().filter(|wish| wish.must && self.add_on_alone_for(wish).is_none()).collect()
    }

    fn lowest_meeting(&self, musts: &[Wish]) -> Name {
        let meets_all = |tier: &&str| musts.iter().all(|must| self.counts_as_met(tier, must));
        self.tiers().find(meets_all).expect("some tier meets what no tier goes beyond")
    }

    /// Whether a tier gives what a wish counts for: the whole of it, or as much as any tier gives.
    fn counts_as_met(&self, tier: &str, wish: &Wish) -> bool {
        self.meets(tier, wish) || self.tiers().all(|other| self.gives(other, wish) <= self.gives(tier, wish))
    }

    /// Whether a tier gives the whole of a wish.
    fn meets(&self, tier: &str, wish: &Wish) -> bool {
        self.gives(tier, wish) >= Some(self.rank(wish.capability, wish.level))
    }

    /// An add-on that meets what no tier does.
    fn add_on_alone_for(&self, wish: &Wish) -> Option<Name> {
        if self.tiers().any(|tier| self.meets(tier, wish)) {
            return None;
        }
        let add_ons = self.catalog.add_ons.iter().map(|add_on| add_on.id.as_str());
        add_ons.into_iter().find(|add_on| self.add_on_meets(add_on, wish))
    }

    fn add_on_meets(&self, add_on: &str, wish: &Wish) -> bool {
        self.level_of(add_on, wish.capability) >= Some(self.rank(wish.capability, wish.level))
    }

    /// How far up an add-on's level of a capability is; `None`, which is less than any, where it is about another.
    fn level_of(&self, add_on: &str, capability: &str) -> Option<usize> {
        let add_on = self.catalog.add_ons.iter().find(|own| own.id.as_str() == add_on).expect("an add-on");
        let (_, level) = add_on.meets.iter().find(|(own, _)| own.as_str() == capability)?;
        Some(self.rank(capability, level.as_str()))
    }

    fn gives(&self, tier: &str, wish: &Wish) -> Option<usize> {
        self.level_at(tier, wish.capability)
    }

    /// How far up a tier's level of a capability is; `None`, which is less than any, where the sources do not say.
    fn level_at(&self, tier: &str, capability: &str) -> Option<usize> {
        let (_, cell) = self.capability(capability).tiers.iter().find(|(own, _)| own.as_str() == tier)?;
        Some(self.rank(capability, cell.level.as_ref()?.as_str()))
    }

    fn rank(&self, capability: &str, level: &str) -> usize {
        let levels = &self.capability(capability).levels;
        levels.iter().position(|own| own.id.as_str() == level).expect("a level of the capability")
    }

    fn capability(&self, name: &str) -> &'static Capability {
        self.catalog.capabilities.iter().find(|own| own.id.as_str() == name).expect("a capability")
    }

    /// Lowest first.
    fn tiers(&self) -> impl DoubleEndedIterator<Item = Name> + use<> {
        self.catalog.tiers.iter().map(|tier| tier.id.as_str())
    }

    fn height(&self, tier: &str) -> usize {
        self.tiers().position(|own| own == tier).expect("a tier")
    }
}

fn option_named(question: &'static Question, name: &str) -> &'static Choice {
    question.options.iter().find(|option| option.id.as_str() == name).expect("an option of the question")
}
