//! What the advice hears and says, put into names.

use tier_advisor_advice::{
    Advised, Answer, Answers, Exceeded, Importance, Level, Need, Rules, changes, outlook, recommend,
};
use tier_advisor_catalog::{At, Capability, Catalog, Choice, Question, Tier};

use crate::told::{Broken, Change, Conversation, Name, Outlook, Rated, Said, Verdict, Wish, Within};

/// A catalog, and the advice that is given with it.
pub struct Advice {
    catalog: Catalog,
    rules: Rules,
}

impl Advice {
    pub fn new(catalog: &Catalog) -> Self {
        Self { catalog: catalog.clone(), rules: Rules::new(catalog) }
    }

    /// Answers written as in `situations.txt`: `contact=person calls=weekly~ reviews=?`, where `~` is nice to have and
    /// `?` is "not sure".
    #[track_caller]
    pub fn answers(&self, written: &str) -> Answers {
        let mut answers = self.rules.nothing_answered();
        for part in written.split_whitespace() {
            let (name, said) = part.split_once('=').unwrap_or_else(|| panic!("`{part}` is no question=option"));
            let question = At::find(&self.catalog.questions, |question| question.id.as_str() == name);
            let question = question.unwrap_or_else(|| panic!("there is no question `{name}`"));
            answers.set(question, Some(self.answer(question, said)));
        }
        answers
    }

    #[track_caller]
    fn answer(&self, question: At<Question>, said: &str) -> Answer {
        let (name, importance) = match said.strip_suffix('~') {
            Some(name) => (name, Importance::Nice),
            None => (said, Importance::Must),
        };
        if name == "?" {
            return Answer::NotSure;
        }
        let option = At::find(&self.catalog.questions[question].options, |option| option.id.as_str() == name);
        Answer::Chosen(option.unwrap_or_else(|| panic!("there is no option `{name}`")), importance)
    }

    pub fn conversation(&self, answers: &Answers) -> Conversation {
        let said = |(question, answer): (_, Option<_>)| Some((self.question(question), self.said(question, answer?)));
        answers.iter().filter_map(said).collect()
    }

    pub fn verdict(&self, answers: &Answers) -> Option<Verdict> {
        let advised = recommend(&self.rules, answers)?;
        Some(Verdict {
            tier: self.tier(advised.tier),
            reasons: self.wishes(&advised.reasons),
            gaps: advised.gaps.iter().map(|gap| (self.wish(gap.need), gap.nearest.map(|at| self.tier(at)))).collect(),
            bought: advised
                .bought
                .iter()
                .map(|bought| (self.catalog.add_ons[bought.add_on].id.as_str(), self.wish(bought.need)))
                .collect(),
            beside: advised
                .beside
                .iter()
                .map(|beside| (self.tier(beside.tier), self.catalog.add_ons[beside.add_on].id.as_str()))
                .collect(),
            broken: advised.broken.map(|broken| Broken {
                exceeded: broken.exceeded.iter().map(|exceeded| self.exceeded(*exceeded)).collect(),
                within: broken.within.map(|within| Within {
                    tier: self.tier(within.tier),
                    with: within.with.map(|add_on| self.catalog.add_ons[add_on].id.as_str()),
                }),
            }),
            tiers: advised
                .ratings
                .iter()
                .map(|rating| Rated {
                    tier: self.tier(rating.tier),
                    missed: self.wishes(&rating.missed),
                    missed_nice: self.wishes(&rating.missed_nice),
                    beyond: rating.beyond.iter().map(|capability| self.capability(*capability)).collect(),
                })
                .collect(),
        })
    }

    pub fn changes(&self, answers: &Answers) -> Vec<Change> {
        let named = |question, answer| self.said(question, answer);
        changes(&self.rules, answers)
            .iter()
            .map(|change| Change {
                tier: self.tier(change.tier),
                edits: change
                    .edits
                    .iter()
                    .map(|edit| {
                        let from = edit.from.map(|answer| named(edit.question, answer));
                        (self.question(edit.question), from, named(edit.question, edit.to))
                    })
                    .collect(),
            })
            .collect()
    }

    pub fn outlook(&self, answers: &Answers) -> Outlook {
        let seen = outlook(&self.rules, answers);
        Outlook {
            lowest: self.tier(seen.lowest),
            highest: self.tier(seen.highest),
            open: seen.open,
            settling: seen.settling.map(|question| self.question(question)),
        }
    }

    fn said(&self, question: At<Question>, answer: Answer) -> Said {
        let option = |at: At<Choice>| self.catalog.questions[question].options[at].id.as_str();
        match answer {
            Answer::NotSure => Said::NotSure,
            Answer::Chosen(at, Importance::Must) => Said::Must(option(at)),
            Answer::Chosen(at, Importance::Nice) => Said::Nice(option(at)),
        }
    }

    fn exceeded(&self, exceeded: Exceeded) -> (Name, Name) {
        let by = match exceeded.by {
            Advised::Tier(at) => self.tier(at),
            Advised::AddOn(at) => self.catalog.add_ons[at].id.as_str(),
        };
        (self.question(exceeded.limit), by)
    }

    fn wishes(&self, needs: &[Need]) -> Vec<Wish> {
        needs.iter().map(|need| self.wish(*need)).collect()
    }

    fn wish(&self, need: Need) -> Wish {
        Wish {
            question: self.question(need.question),
            capability: self.capability(need.capability),
            level: self.level(need.capability, need.wanted),
            must: need.importance == Importance::Must,
        }
    }

    pub fn tier(&self, at: At<Tier>) -> Name {
        self.catalog.tiers[at].id.as_str()
    }

    pub fn question(&self, at: At<Question>) -> Name {
        self.catalog.questions[at].id.as_str()
    }

    fn capability(&self, at: At<Capability>) -> Name {
        self.catalog.capabilities[at].id.as_str()
    }

    /// Levels are counted from 1; 0 is "not stated", which nobody can wish for.
    fn level(&self, capability: At<Capability>, level: Level) -> Name {
        self.catalog.capabilities[capability].levels[At::new(usize::from(level) - 1)].id.as_str()
    }
}
