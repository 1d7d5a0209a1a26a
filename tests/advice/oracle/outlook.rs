//! Where the open questions could lead, naively: every completion is tried.

use std::cmp::Ordering;

use tier_advisor_catalog::{Choice, Question};

use crate::oracle::Oracle;
use crate::told::{Conversation, Name, Outlook, Said};

impl Oracle {
    pub fn outlook(&self, said: &Conversation) -> Outlook {
        let possible = self.possible(said);
        let undecided: Vec<_> = self.undecided(said).collect();
        Outlook {
            lowest: possible[0],
            highest: possible[possible.len() - 1],
            open: undecided.len(),
            settling: if possible.len() == 1 { None } else { self.settling(said, &undecided) },
        }
    }

    /// The tiers that some completion of the answers leads to, lowest first.
    pub fn possible(&self, said: &Conversation) -> Vec<Name> {
        let key = self.key(said);
        if let Some(known) = self.possible.lock().expect("no test holds it").get(&key) {
            return known.clone();
        }
        let mut reached = Vec::new();
        if let Some(question) = self.undecided(said).next() {
            for answer in self.answers_that_differ(question) {
                let mut said = said.clone();
                said.insert(question.id.as_str(), answer);
                reached.extend(self.possible(&said));
            }
        } else {
            reached.extend(self.tier(said));
        }
        let possible: Vec<_> = self.tiers().filter(|tier| reached.contains(tier)).collect();
        self.possible.lock().expect("no test holds it").insert(key, possible.clone());
        possible
    }

    /// The questions that are open or "not sure", and whose answer is not implied.
    fn undecided(&self, said: &Conversation) -> impl Iterator<Item = &'static Question> {
        let heard = self.heard(said);
        let undecided =
            move |question: &&Question| matches!(heard.get(question.id.as_str()), None | Some(Said::NotSure));
        self.catalog.questions.iter().filter(undecided)
    }

    /// The answers to a question: each option as a must, and one that is no must. Of options that ask the same of
    /// tiers, one; of answers that ask nothing of tiers, one.
    fn answers_that_differ(&self, question: &'static Question) -> Vec<Said> {
        let name = question.id.as_str();
        let mut answers = vec![Said::Nice(question.options.as_slice()[0].id.as_str())];
        for option in &question.options {
            let answer = Said::Must(option.id.as_str());
            let asks = |answer| self.musts(&Conversation::from([(name, answer)]));
            if !answers.iter().any(|own| asks(*own) == asks(answer)) {
                answers.push(answer);
            }
        }
        answers
    }

    /// The answers as a link would write them, those alike that ask nothing of tiers.
    fn key(&self, said: &Conversation) -> String {
        let letter = |question: &Question| match said.get(question.id.as_str()) {
            None | Some(Said::NotSure) => '.',
            Some(Said::Nice(_)) => '~',
            Some(Said::Must(name)) => {
                let option = question.options.iter().find(|option| option.id.as_str() == *name).expect("an option");
                if option.needs.is_empty() { '~' } else { option.code }
            }
        };
        self.catalog.questions.iter().map(letter).collect()
    }

    /// The question whose options leave the fewest tiers possible on average; then the unanswered before "not sure";
    /// then the first.
    fn settling(&self, said: &Conversation, undecided: &[&'static Question]) -> Option<Name> {
        let left = |question: &'static Question, option: &'static Choice| {
            let mut said = said.clone();
            said.insert(question.id.as_str(), Said::Must(option.id.as_str()));
            self.possible(&said).len()
        };
        let average = |question: &&'static Question| Fraction {
            whole: question.options.iter().map(|option| left(question, option)).sum(),
            parts: question.options.len(),
        };
        let not_sure = |question: &Question| said.contains_key(question.id.as_str());
        let ranked = undecided.iter().map(|question| (average(question), not_sure(question), question.id.as_str()));
        let first = ranked.reduce(|best, next| {
            let order = best.0.compare(&next.0).then(best.1.cmp(&next.1));
            if order == Ordering::Greater { next } else { best }
        });
        first.map(|(.., name)| name)
    }
}

struct Fraction {
    whole: usize,
    parts: usize,
}

impl Fraction {
    /// `a/b` against `c/d` is `ad` against `cb`.
    fn compare(&self, other: &Self) -> Ordering {
        (self.whole * other.parts).cmp(&(other.whole * self.parts))
    }
}
