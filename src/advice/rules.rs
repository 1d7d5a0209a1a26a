//! A catalog as the rule needs it: names gone, levels counted.

use tier_advisor_catalog::{
    self as catalog, AddOn, At, Capability, Catalog, Choice, List, Name, Question, Table, Tier, packed_fields,
};

use crate::Answers;
use crate::choose::LOWEST;
use crate::demands::demanded;

/// How much of a capability: 0 where the sources do not say, which meets no need; 1 for the weakest level that is
/// written down, and so on.
pub type Level = u8;

/// What the rule knows of a catalog. Made once, after the catalog passed its checks.
#[derive(Clone, Debug, PartialEq)]
pub struct Rules {
    /// How many tiers there are.
    tiers: usize,
    /// What each tier gives: by capability, then tier.
    gives: List<List<Level>>,
    /// What each add-on gives: by add-on, then capability.
    add_ons: List<List<Level>>,
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
    Rules { tiers, gives, add_ons, options, implied_by }
    Asks { needs, limits, demands }
    Implied { by, when, answer }
}

impl Rules {
    /// The rules of a catalog that passed its checks.
    #[must_use]
    pub fn new(catalog: &Catalog) -> Self {
        let of_tier = |capability: &Capability, tier: &Tier| {
            let cell = capability.tiers.get(&tier.id)?;
            Some(counted(capability.level(cell.level?)?))
        };
        let of_add_on = |add_on: &AddOn| {
            let mut all = vec![0; catalog.capabilities.len()];
            for &(capability, level) in levels(catalog, &add_on.meets) {
                all[capability.index()] = level;
            }
            List::from(all)
        };
        let asking = Self {
            tiers: catalog.tiers.len(),
            gives: catalog
                .capabilities
                .iter()
                .map(|capability| {
                    catalog.tiers.iter().map(|tier| of_tier(capability, tier).unwrap_or(0)).collect::<List<_>>()
                })
                .collect(),
            add_ons: catalog.add_ons.iter().map(of_add_on).collect(),
            options: catalog
                .questions
                .iter()
                .map(|question| {
                    let asks = |option: &Choice| Asks {
                        needs: levels(catalog, &option.needs),
                        limits: levels(catalog, &option.limits),
                        demands: LOWEST,
                    };
                    question.options.iter().map(asks).collect::<List<_>>()
                })
                .collect(),
            implied_by: At::all(&catalog.questions).map(|question| implied(catalog, question)).collect(),
        };
        let demanding = |question, option| Asks {
            demands: demanded(&asking, question, option),
            ..asking.asks(question, option).clone()
        };
        let options =
            |question| asking.options(question).map(|option| demanding(question, option)).collect::<List<_>>();
        Self { options: asking.questions().map(options).collect(), ..asking }
    }

    /// Every tier, lowest first.
    pub fn tiers(&self) -> impl DoubleEndedIterator<Item = At<Tier>> + ExactSizeIterator + use<> {
        (0..self.tiers).map(At::new)
    }

    /// Every capability.
    pub(crate) fn capabilities(&self) -> impl Iterator<Item = At<Capability>> + use<> {
        (0..self.gives.len()).map(At::new)
    }

    /// Every add-on.
    pub(crate) fn add_ons(&self) -> impl Iterator<Item = At<AddOn>> + use<> {
        (0..self.add_ons.len()).map(At::new)
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

    pub(crate) fn highest(&self) -> At<Tier> {
        At::new(self.tiers - 1)
    }

    /// What a tier gives of a capability.
    #[must_use]
    pub fn gives(&self, tier: At<Tier>, capability: At<Capability>) -> Level {
        self.gives.as_slice()[capability.index()].as_slice()[tier.index()]
    }

    /// The most that any tier gives: as no capability falls, what the highest gives.
    #[must_use]
    pub fn most(&self, capability: At<Capability>) -> Level {
        self.gives(self.highest(), capability)
    }

    /// How much of what is wanted counts for a tier: no more than any tier gives; and nothing, told by `None`, where
    /// only an add-on gives enough.
    pub(crate) fn counted(&self, capability: At<Capability>, wanted: Level) -> Option<Level> {
        let most = self.most(capability);
        let only_beside = most < wanted && self.add_ons().any(|add_on| self.add_on_gives(add_on, capability) >= wanted);
        (!only_beside).then_some(wanted.min(most))
    }

    pub(crate) fn add_on_gives(&self, add_on: At<AddOn>, capability: At<Capability>) -> Level {
        self.add_ons.as_slice()[add_on.index()].as_slice()[capability.index()]
    }

    pub(crate) fn asks(&self, question: At<Question>, option: At<Choice>) -> &Asks {
        &self.options.as_slice()[question.index()].as_slice()[option.index()]
    }

    /// Whether an option states a need, so that it can be a must or nice to have.
    #[must_use]
    pub fn states_need(&self, question: At<Question>, option: At<Choice>) -> bool {
        !self.asks(question, option).needs.is_empty()
    }

    /// The lowest tier that meets an option as a must, what it implies included.
    pub(crate) fn demands(&self, question: At<Question>, option: At<Choice>) -> At<Tier> {
        self.asks(question, option).demands
    }

    pub(crate) fn implied_by(&self, question: At<Question>) -> List<Implied> {
        self.implied_by.as_slice()[question.index()]
    }
}

fn counted(level: At<catalog::Level>) -> Level {
    level.index() as Level + 1
}

fn levels(catalog: &Catalog, table: &Table<Name<Capability>, Name<catalog::Level>>) -> List<(At<Capability>, Level)> {
    let level = |(name, level): &(Name<_>, Name<_>)| {
        let at = catalog.capability(*name)?;
        Some((at, counted(catalog.capabilities[at].level(*level)?)))
    };
    table.iter().filter_map(level).collect()
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
