//! Invented catalogs of a later day, from which something was retired since the embedded one.

use fastrand::Rng;
use tier_advisor_advice::{Answer, Answers, Importance, Rules, choose};
use tier_advisor_catalog::{
    At, Catalog, Choice, Day, Name, Question, Retired, RetiredChoice, RetiredOption, RetiredQuestion, RetiredTier, Tier,
};
use tier_advisor_session::{Lost, LostAnswer, Reopened, Session, Step, Then};

use crate::sessions::{CATALOG, RULES};

/// What is retired, by its place in the embedded catalog.
#[derive(Default)]
pub struct Gone {
    pub questions: Vec<At<Question>>,
    pub options: Vec<(At<Question>, At<Choice>)>,
    pub tier: Option<At<Tier>>,
}

/// A catalog of a later day.
pub struct Later {
    pub catalog: Catalog,
    pub rules: Rules,
    pub retired: Retired,
    gone: Gone,
}

impl Gone {
    /// Some questions, some options of others, and mostly a tier; never all options of a question that is left.
    pub fn any(random: &mut Rng) -> Self {
        let mut gone = Self::default();
        for question in At::all(&CATALOG.questions) {
            let options = CATALOG.questions[question].options;
            match random.u8(..4) {
                0 => gone.questions.push(question),
                1 => {
                    let stays = At::new(random.usize(..options.len()));
                    let leaves = At::all(&options).filter(|option| *option != stays && random.bool());
                    gone.options.extend(leaves.map(|option| (question, option)).collect::<Vec<_>>());
                }
                _ => {}
            }
        }
        if gone.questions.len() == CATALOG.questions.len() {
            gone.questions.pop();
        }
        gone.tier = (random.u8(..4) > 0).then(|| At::new(random.usize(..CATALOG.tiers.len())));
        gone
    }
}

impl Later {
    /// The embedded catalog without that.
    pub fn without(gone: Gone) -> Self {
        let until = Day::read(&CATALOG.about.version).expect("a day");
        let mut catalog = CATALOG.clone();
        catalog.about.version = "2027-05-01".into();
        let has = |question: At<Question>, option| !gone.options.contains(&(question, option));
        let questions = At::all(&CATALOG.questions).filter(|at| !gone.questions.contains(at)).map(|at| {
            let question = CATALOG.questions[at].clone();
            let options = At::all(&question.options).filter(|option| has(at, *option));
            let option = |option| without_implied(&gone, &question.options[option]);
            Question { options: options.map(option).collect(), ..question }
        });
        catalog.questions = questions.collect();
        let tiers = At::all(&CATALOG.tiers).filter(|tier| gone.tier != Some(*tier));
        catalog.tiers = tiers.map(|tier| CATALOG.tiers[tier].clone()).collect();
        let choice = |option: &Choice| RetiredChoice { id: option.id, code: option.code, label: option.label };
        let question = |at: &At<Question>| {
            let Question { id, code, title, options, .. } = CATALOG.questions[*at].clone();
            RetiredQuestion { id, code, title, options: options.iter().map(choice).collect(), until }
        };
        let option = |(at, option): &(At<Question>, At<Choice>)| {
            let question = &CATALOG.questions[*at];
            let Choice { id, code, label, .. } = question.options[*option].clone();
            RetiredOption { question: question.id, id, code, label, until }
        };
        let tier = |at| {
            let Tier { id, code, name, .. } = CATALOG.tiers[at].clone();
            RetiredTier { id, code, name, until }
        };
        let retired = Retired {
            questions: gone.questions.iter().map(question).collect(),
            options: gone.options.iter().map(option).collect(),
            tiers: gone.tier.map(tier).into_iter().collect(),
        };
        Self { rules: Rules::new(&catalog), catalog, retired, gone }
    }

    /// What a session of the embedded catalog is in this one.
    pub fn expected(&self, session: &Session) -> Reopened {
        let mut answers = self.rules.nothing_answered();
        let mut lost = Vec::new();
        for (at, answer) in session.answers().iter() {
            let question = &CATALOG.questions[at];
            let words = |option, importance| LostAnswer::Chosen(question.options[option].label, importance);
            match (self.question(at), answer) {
                (_, None) => {}
                (Some(now), Some(Answer::NotSure)) => answers.set(now, Some(Answer::NotSure)),
                (Some(now), Some(Answer::Chosen(option, importance))) => match self.option(at, option) {
                    Some(option) => answers.set(now, Some(Answer::Chosen(option, importance))),
                    None => lost.push(Lost { question: question.title, answer: words(option, importance) }),
                },
                (None, Some(Answer::NotSure)) => {
                    lost.push(Lost { question: question.title, answer: LostAnswer::NotSure });
                }
                (None, Some(Answer::Chosen(option, importance))) => {
                    lost.push(Lost { question: question.title, answer: words(option, importance) });
                }
            }
        }
        let step = match session.step() {
            Step::Question(at) => self.question(at).map(Step::Question),
            Step::Handoff(Some(tier)) => Some(Step::Handoff(self.tier(tier))),
            other => Some(other),
        };
        let step = step.unwrap_or_else(|| self.first_to_answer(&answers));
        let then = choose(&RULES, session.answers())
            .map_or(Then::Nothing, |tier| self.tier(tier).map_or(Then::Retired(CATALOG.tiers[tier].name), Then::Tier));
        let version = Day::read(&CATALOG.about.version).expect("a day");
        Reopened { session: Session::at(step, answers), version, then, lost }
    }

    /// Going on from before the first question leads there: whatever is settled by another answer is passed over.
    fn first_to_answer(&self, answers: &Answers) -> Step {
        let settled = |question: At<Question>| {
            let options = At::all(&self.catalog.questions)
                .flat_map(|at| At::all(&self.catalog.questions[at].options).map(move |option| (at, option)));
            let name = self.catalog.questions[question].id;
            options
                .filter(|(at, option)| self.catalog.questions[*at].options[*option].implies.get(&name).is_some())
                .any(|(at, option)| answers.get(at) == Some(Answer::Chosen(option, Importance::Must)))
        };
        At::all(&self.catalog.questions)
            .find(|at| answers.get(*at).is_none() && !settled(*at))
            .map_or(Step::Result, Step::Question)
    }

    fn question(&self, at: At<Question>) -> Option<At<Question>> {
        let is_left = !self.gone.questions.contains(&at);
        is_left.then(|| self.catalog.question(CATALOG.questions[at].id).expect("what is left is there"))
    }

    fn option(&self, at: At<Question>, option: At<Choice>) -> Option<At<Choice>> {
        let now = &self.catalog.questions[self.question(at)?].options;
        let id = CATALOG.questions[at].options[option].id;
        let is_left = !self.gone.options.contains(&(at, option));
        is_left.then(|| At::find(now, |own| own.id == id).expect("what is left is there"))
    }

    fn tier(&self, at: At<Tier>) -> Option<At<Tier>> {
        let is_left = self.gone.tier != Some(at);
        is_left.then(|| self.catalog.tier(CATALOG.tiers[at].id).expect("what is left is there"))
    }
}

/// Nothing that is left implies what is gone.
fn without_implied(gone: &Gone, option: &Choice) -> Choice {
    let is_left = |(question, choice): &&(Name<Question>, Name<Choice>)| {
        let at = CATALOG.question(*question).expect("what is implied is there");
        let choice = At::find(&CATALOG.questions[at].options, |own| own.id == *choice).expect("so is the answer");
        !gone.questions.contains(&at) && !gone.options.contains(&(at, choice))
    };
    Choice { implies: option.implies.iter().filter(is_left).copied().collect(), ..option.clone() }
}
