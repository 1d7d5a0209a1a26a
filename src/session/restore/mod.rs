//! From what a link or a file says to a session of this catalog: the whole of it, or nothing.

mod history;
mod told;

use tier_advisor_advice::{Answer, Answers, Rules};
use tier_advisor_catalog::{At, Name, Question};

use crate::{Lost, LostAnswer, Reopened, Session, Step, Then};
pub use history::History;
use history::Was;
pub use told::{Said, Sign, Stood, Told};

/// Why it cannot be restored.
pub enum Unrestored<S> {
    /// It answers a question twice.
    Twice,
    /// It names what no catalog of its day had.
    Unknown(Vec<Stranger<S>>),
}

/// What is named and was never there.
pub enum Stranger<S> {
    /// A question or a tier.
    Thing(S),
    /// An option, of a question that there is or was.
    Option(S, S),
}

/// The session that is told.
pub fn restore<S: Sign>(history: History<'_>, rules: &Rules, told: &Told<S>) -> Result<Reopened, Unrestored<S>> {
    let answers = rules.nothing_answered();
    let mut restoring = Restoring { history, answers, answered: Vec::new(), lost: Vec::new(), strangers: Vec::new() };
    for (question, said) in &told.answers {
        restoring.answer(*question, said).map_err(|Twice| Unrestored::Twice)?;
    }
    let (step, then) = (restoring.step(rules, &told.step), restoring.then(told.tier));
    let Restoring { answers, lost, strangers, .. } = restoring;
    match (step, then) {
        (Some(step), Some(then)) if strangers.is_empty() => {
            Ok(Reopened { session: Session::at(step, answers), version: history.version, then, lost })
        }
        _ => Err(Unrestored::Unknown(strangers)),
    }
}

/// What is restored so far.
struct Restoring<'a, S> {
    history: History<'a>,
    answers: Answers,
    answered: Vec<Name<Question>>,
    lost: Vec<Lost>,
    strangers: Vec<Stranger<S>>,
}

/// That a question is answered a second time.
struct Twice;

impl<S: Sign> Restoring<'_, S> {
    fn answer(&mut self, question: S, said: &Said<S>) -> Result<(), Twice> {
        match self.history.question(question) {
            None => self.strangers.push(Stranger::Thing(question)),
            Some(Was::Live(at)) => {
                self.first(self.history.catalog.questions[at].id)?;
                self.live(question, at, said);
            }
            Some(Was::Gone(gone)) => {
                self.first(gone.id)?;
                let answer = match *said {
                    Said::NotSure => Some(LostAnswer::NotSure),
                    Said::Chosen(sign, importance) => {
                        let option = gone.options.iter().find(|own| sign.stands_for(own.id, own.code));
                        if option.is_none() {
                            self.strangers.push(Stranger::Option(question, sign));
                        }
                        option.map(|option| LostAnswer::Chosen(option.label, importance))
                    }
                };
                self.lost.extend(answer.map(|answer| Lost { question: gone.title, answer }));
            }
        }
        Ok(())
    }

    /// An answer to a question that is still asked.
    fn live(&mut self, question: S, at: At<Question>, said: &Said<S>) {
        let Said::Chosen(sign, importance) = *said else { return self.answers.set(at, Some(Answer::NotSure)) };
        match self.history.option(at, sign) {
            None => self.strangers.push(Stranger::Option(question, sign)),
            Some(Was::Live(option)) => self.answers.set(at, Some(Answer::Chosen(option, importance))),
            Some(Was::Gone(gone)) => self.lost.push(Lost {
                question: self.history.catalog.questions[at].title,
                answer: LostAnswer::Chosen(gone.label, importance),
            }),
        }
    }

    fn first(&mut self, question: Name<Question>) -> Result<(), Twice> {
        if self.answered.contains(&question) {
            return Err(Twice);
        }
        self.answered.push(question);
        Ok(())
    }

    /// Where it goes on, once all answers are known. A question that is gone gives way to the first that is still to be
    /// answered, the handoff of a tier that is gone to that of the one recommended now.
    fn step(&mut self, rules: &Rules, stood: &Stood<S>) -> Option<Step> {
        match *stood {
            Stood::Question(sign) => match self.known(sign, self.history.question(sign))? {
                Was::Live(at) => Some(Step::Question(at)),
                Was::Gone(_) => Some(Step::first_open(rules, &self.answers).unwrap_or(Step::Result)),
            },
            Stood::Result => Some(Step::Result),
            Stood::Handoff(None) => Some(Step::Handoff(None)),
            Stood::Handoff(Some(sign)) => match self.known(sign, self.history.tier(sign))? {
                Was::Live(tier) => Some(Step::Handoff(Some(tier))),
                Was::Gone(_) => Some(Step::Handoff(None)),
            },
            Stood::Roles => Some(Step::Roles),
        }
    }

    fn then(&mut self, tier: Option<S>) -> Option<Then> {
        let Some(sign) = tier else { return Some(Then::Nothing) };
        Some(match self.known(sign, self.history.tier(sign))? {
            Was::Live(tier) => Then::Tier(tier),
            Was::Gone(gone) => Then::Retired(gone.name),
        })
    }

    /// The same; what is not known is noted.
    fn known<T>(&mut self, sign: S, was: Option<T>) -> Option<T> {
        if was.is_none() {
            self.strangers.push(Stranger::Thing(sign));
        }
        was
    }
}
