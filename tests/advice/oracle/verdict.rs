//! All that a recommendation says, naively.

use crate::oracle::{Oracle, option_named};
use crate::told::{Broken, Conversation, Name, Rated, Said, Verdict, Wish, Within};

impl Oracle {
    pub fn verdict(&self, said: &Conversation) -> Option<Verdict> {
        let tier = self.tier(said)?;
        let (bought, wishes) = self.bought(said);
        let musts: Vec<_> = wishes.iter().copied().filter(|wish| wish.must).collect();
        let reasons = self.reasons(&musts, tier);
        let beside = self.beside(&musts, &reasons, tier);
        Some(Verdict {
            tier,
            gaps: self.gaps(&musts),
            broken: self.broken(said, tier, &bought, &beside),
            tiers: self.tiers().map(|tier| self.rated(&wishes, tier)).collect(),
            reasons,
            bought,
            beside,
        })
    }

    /// What an add-on alone meets, and the rest of what is asked for.
    fn bought(&self, said: &Conversation) -> (Vec<(Name, Wish)>, Vec<Wish>) {
        let (mut bought, mut rest) = (Vec::new(), Vec::new());
        for wish in self.wishes(said) {
            match self.add_on_alone_for(&wish) {
                Some(add_on) => bought.push((add_on, wish)),
                None => rest.push(wish),
            }
        }
        (bought, rest)
    }

    /// The musts that the next lower tier fails; for the lowest tier, those that it meets.
    fn reasons(&self, musts: &[Wish], tier: &str) -> Vec<Wish> {
        let mut reasons = musts.to_vec();
        match self.tiers().take_while(|lower| *lower != tier).last() {
            Some(next_lower) => reasons.retain(|must| !self.counts_as_met(next_lower, must)),
            None => reasons.retain(|must| self.meets(tier, must)),
        }
        reasons
    }

    /// The musts that no tier meets, each with the lowest tier that gives the most.
    fn gaps(&self, musts: &[Wish]) -> Vec<(Wish, Option<Name>)> {
        let gives_most = |tier: &str, must: &Wish| {
            self.gives(tier, must).is_some()
                && self.tiers().all(|other| self.gives(other, must) <= self.gives(tier, must))
        };
        let unmet = musts.iter().filter(|must| !self.tiers().any(|tier| self.meets(tier, must)));
        let nearest = |must: &Wish| self.tiers().find(|tier| gives_most(tier, must));
        unmet.map(|must| (*must, nearest(must))).collect()
    }

    /// Each add-on that meets every reason, with the lowest tier for the other musts.
    fn beside(&self, musts: &[Wish], reasons: &[Wish], tier: &str) -> Vec<(Name, Name)> {
        let mut beside = Vec::new();
        for add_on in self.catalog.add_ons.iter().map(|add_on| add_on.id.as_str()) {
            if self.height(tier) > 0 && reasons.iter().all(|reason| self.add_on_meets(add_on, reason)) {
                let others: Vec<_> = musts.iter().copied().filter(|must| !self.add_on_meets(add_on, must)).collect();
                beside.push((self.lowest_meeting(&others), add_on));
            }
        }
        beside
    }

    fn broken(
        &self,
        said: &Conversation,
        tier: Name,
        bought: &[(Name, Wish)],
        beside: &[(Name, Name)],
    ) -> Option<Broken> {
        let add_ons = bought.iter().map(|(add_on, _)| *add_on).chain(beside.iter().map(|(_, add_on)| *add_on));
        let add_ons: Vec<_> = add_ons.collect();
        let limits = self.limits(said);
        let keeps = |tier: Name, (_, capability, most): &(_, Name, Name)| {
            self.level_at(tier, capability) <= Some(self.rank(capability, most))
        };
        let add_on_keeps = |add_on: Name, (_, capability, most): &(_, Name, Name)| {
            self.level_of(add_on, capability) <= Some(self.rank(capability, most))
        };
        let mut exceeded = Vec::new();
        for question in self.catalog.questions.iter().map(|question| question.id.as_str()) {
            let own: Vec<_> = limits.iter().filter(|(of, ..)| *of == question).collect();
            if !own.iter().all(|limit| keeps(tier, limit)) {
                exceeded.push((question, tier));
            }
            for add_on in &add_ons {
                if !own.iter().all(|limit| add_on_keeps(add_on, limit)) && !exceeded.contains(&(question, *add_on)) {
                    exceeded.push((question, *add_on));
                }
            }
        }
        if exceeded.is_empty() {
            return None;
        }
        let within = self.tiers().rfind(|tier| limits.iter().all(|limit| keeps(tier, limit)));
        let within = within.filter(|_| !limits.iter().all(|limit| keeps(tier, limit))).map(|within| Within {
            tier: within,
            with: beside.iter().find_map(|(lower, add_on)| {
                let is_enough = self.height(lower) <= self.height(within);
                (is_enough && limits.iter().all(|limit| add_on_keeps(add_on, limit))).then_some(*add_on)
            }),
        });
        Some(Broken { exceeded, within })
    }

    /// Question, capability and the most that is wanted of it.
    fn limits(&self, said: &Conversation) -> Vec<(Name, Name, Name)> {
        let mut limits = Vec::new();
        for question in &self.catalog.questions {
            let id = question.id.as_str();
            if let Some(Said::Must(option) | Said::Nice(option)) = self.heard(said).get(id) {
                let of_option = option_named(question, option).limits.iter();
                limits.extend(of_option.map(|(capability, most)| (id, capability.as_str(), most.as_str())));
            }
        }
        limits
    }

    fn rated(&self, wishes: &[Wish], tier: Name) -> Rated {
        Rated {
            tier,
            missed: self.missed(wishes, tier, true),
            missed_nice: self.missed(wishes, tier, false),
            beyond: self.beyond(wishes, tier),
        }
    }

    /// The musts, or the nice-to-haves, that a tier does not meet whole.
    fn missed(&self, wishes: &[Wish], tier: &str, must: bool) -> Vec<Wish> {
        wishes.iter().copied().filter(|wish| wish.must == must && !self.meets(tier, wish)).collect()
    }

    /// What a tier gives more of than was asked for, and more of than the lowest tier gives to everybody.
    fn beyond(&self, wishes: &[Wish], tier: &str) -> Vec<Name> {
        let lowest = self.tiers().next().expect("a tier");
        let is_beyond = |capability: &Name| {
            let given = self.level_at(tier, capability);
            let asked = wishes.iter().filter(|wish| wish.capability == *capability);
            given > self.level_at(lowest, capability)
                && asked.into_iter().all(|wish| given > Some(self.rank(capability, wish.level)))
        };
        self.catalog.capabilities.iter().map(|capability| capability.id.as_str()).filter(is_beyond).collect()
    }
}
