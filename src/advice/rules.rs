//! A catalog as the rule needs it: names gone, levels counted.

use tier_advisor_catalog::{At, Capability, Catalog, Choice, List, Question, Tier, packed_fields};

use crate::Answers;
use crate::levels::{LOWEST, Level, Levels, written};

/// What the rule knows of a catalog. Made once, after the catalog passed its checks.
#[derive(Clone, Debug, PartialEq)]
pub struct Rules {
    /// What tiers and add-ons give.
    pub(crate) levels: Levels,
    /// What each option asks for: by question, then option.
    options: List<List<Asks>>,
    /// By question: the answers to others that settle it.
    implied_by: List<List<Implied>>,
}

/// What one option asks for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Asks {
    /// The level of each capability that is needed, at least.
    pub needs: List<(At<Capability>, Level)>,
    /// The level of each capability that is wanted, at most.
    pub limits: List<(At<Capability>, Level)>,
    /// The lowest tier that meets the option as a must, what it implies included.
    pub demands: At<Tier>,
}

/// That an option of another question settles this one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Implied {
    /// The other question.
    pub by: At<Question>,
    /// Its option.
    pub when: At<Choice>,
    /// The answer that it implies.
    pub answer: At<Choice>,
}

packed_fields! {
    Rules { levels, options, implied_by }
    Asks { needs, limits, demands }
    Implied { by, when, answer }
}

impl Rules {
    /// The rules of a catalog that passed its checks.
    #[must_use]
    pub fn new(catalog: &Catalog) -> Self {
        let levels = Levels::new(catalog);
        let asks = |option: &Choice| Asks {
            needs: written(catalog, &option.needs),
            limits: written(catalog, &option.limits),
            demands: demanded(catalog, &levels, option),
        };
        let options = |question: &Question| question.options.iter().map(asks).collect::<List<_>>();
        Self {
            options: catalog.questions.iter().map(options).collect(),
            implied_by: At::all(&catalog.questions).map(|question| implied(catalog, question)).collect(),
            levels,
        }
    }

    /// Every tier, lowest first.
    #[must_use]
    pub fn tiers(&self) -> impl DoubleEndedIterator<Item = At<Tier>> + ExactSizeIterator + use<> {
        self.levels.tiers()
    }

    /// Every question, in order.
    pub fn questions(&self) -> impl DoubleEndedIterator<Item = At<Question>> + ExactSizeIterator + use<> {
        (0..self.options.len()).map(At::new)
    }

    /// Every option of a question, in order.
    pub fn options(&self, question: At<Question>) -> impl Iterator<Item = At<Choice>> + use<> {
        (0..self.options.as_slice()[question.index()].len()).map(At::new)
    }

    /// Answers with no answer yet.
    #[must_use]
    pub fn nothing_answered(&self) -> Answers {
        Answers::none(self.options.len())
    }

    /// What a tier gives of a capability.
    #[must_use]
    pub fn gives(&self, tier: At<Tier>, capability: At<Capability>) -> Level {
        self.levels.of_tier(tier, capability)
    }

    /// Whether an option states a need that tiers are measured by, so that it can be a must or nice to have. What only an
    /// add-on gives is bought beside any tier, however firm it is.
    #[must_use]
    pub fn can_be_must(&self, question: At<Question>, option: At<Choice>) -> bool {
        let needs = &self.asks(question, option).needs;
        needs.iter().any(|&(capability, wanted)| self.levels.counted(capability, wanted).is_some())
    }

    pub(crate) fn asks(&self, question: At<Question>, option: At<Choice>) -> &Asks {
        &self.options.as_slice()[question.index()].as_slice()[option.index()]
    }

    /// The lowest tier that meets an option as a must, what it implies included.
    pub(crate) fn demands(&self, question: At<Question>, option: At<Choice>) -> At<Tier> {
        self.asks(question, option).demands
    }

    pub(crate) fn implied_by(&self, question: At<Question>) -> List<Implied> {
        self.implied_by.as_slice()[question.index()]
    }
}

/// The lowest tier that meets an option as a must, what it implies included; what it implies implies nothing itself.
fn demanded(catalog: &Catalog, levels: &Levels, option: &Choice) -> At<Tier> {
    let implied = option.implies.iter().filter_map(|(question, answer)| {
        let question = catalog.questions.iter().find(|own| own.id == *question)?;
        question.options.iter().find(|own| own.id == *answer)
    });
    let needs = [option].into_iter().chain(implied).flat_map(|option| written(catalog, &option.needs));
    let first = |&(capability, wanted): &(At<Capability>, Level)| {
        Some(levels.first_giving(capability, levels.counted(capability, wanted)?))
    };
    needs.filter_map(first).max().unwrap_or(LOWEST)
}

fn implied(catalog: &Catalog, question: At<Question>) -> List<Implied> {
    let target = &catalog.questions[question];
    let by_option = |by: At<Question>, when: At<Choice>| {
        let name = *catalog.questions[by].options[when].implies.get(&target.id)?;
        let answer = At::find(&target.options, |option| option.id == name)?;
        Some(Implied { by, when, answer })
    };
    let by_question = |by| At::all(&catalog.questions[by].options).filter_map(move |when| by_option(by, when));
    At::all(&catalog.questions).flat_map(by_question).collect()
}
