//! A catalog as the rule needs it: names gone, levels counted.

use tier_advisor_catalog::{self as catalog, AddOn, At, Capability, Catalog, Choice, Name, Question, Table, Tier};

use crate::Answers;

/// How much of a capability: 0 where the sources do not say, which meets no need; 1 for the weakest level that is
/// written down, and so on.
pub type Level = u8;

/// What the rule knows of a catalog. Made once, after the catalog passed its checks.
#[derive(Clone, Debug)]
pub struct Rules {
    tiers: usize,
    /// By capability, then tier.
    gives: Vec<Vec<Level>>,
    add_ons: Vec<Vec<Level>>,
    /// By question, then option.
    options: Vec<Vec<Asks>>,
    /// By question: whose answer settles it.
    implied_by: Vec<Option<Implied>>,
}

/// What one option asks for.
#[derive(Clone, Debug)]
pub(crate) struct Asks {
    pub needs: Vec<(At<Capability>, Level)>,
    pub limits: Vec<(At<Capability>, Level)>,
}

/// That an option of another question settles this one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Implied {
    pub by: At<Question>,
    pub when: At<Choice>,
    pub answer: At<Choice>,
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
            for (capability, level) in levels(catalog, &add_on.meets) {
                all[capability.index()] = level;
            }
            all
        };
        Self {
            tiers: catalog.tiers.len(),
            gives: catalog
                .capabilities
                .iter()
                .map(|capability| catalog.tiers.iter().map(|tier| of_tier(capability, tier).unwrap_or(0)).collect())
                .collect(),
            add_ons: catalog.add_ons.iter().map(of_add_on).collect(),
            options: catalog
                .questions
                .iter()
                .map(|question| {
                    let asks = |option: &Choice| Asks {
                        needs: levels(catalog, &option.needs),
                        limits: levels(catalog, &option.limits),
                    };
                    question.options.iter().map(asks).collect()
                })
                .collect(),
            implied_by: At::all(&catalog.questions).map(|question| implied(catalog, question)).collect(),
        }
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
        (0..self.options[question.index()].len()).map(At::new)
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
        self.gives[capability.index()][tier.index()]
    }

    /// The most that any tier gives: as no capability falls, what the highest gives.
    #[must_use]
    pub fn most(&self, capability: At<Capability>) -> Level {
        self.gives(self.highest(), capability)
    }

    pub(crate) fn add_on_gives(&self, add_on: At<AddOn>, capability: At<Capability>) -> Level {
        self.add_ons[add_on.index()][capability.index()]
    }

    pub(crate) fn asks(&self, question: At<Question>, option: At<Choice>) -> &Asks {
        &self.options[question.index()][option.index()]
    }

    pub(crate) fn implied_by(&self, question: At<Question>) -> Option<Implied> {
        self.implied_by[question.index()]
    }
}

fn counted(level: At<catalog::Level>) -> Level {
    level.index() as Level + 1
}

fn levels(catalog: &Catalog, table: &Table<Name<Capability>, Name<catalog::Level>>) -> Vec<(At<Capability>, Level)> {
    let level = |(name, level): &(Name<_>, Name<_>)| {
        let at = catalog.capability(*name)?;
        Some((at, counted(catalog.capabilities[at].level(*level)?)))
    };
    table.iter().filter_map(level).collect()
}

fn implied(catalog: &Catalog, question: At<Question>) -> Option<Implied> {
    let target = &catalog.questions[question];
    At::all(&catalog.questions).find_map(|by| {
        At::all(&catalog.questions[by].options).find_map(|when| {
            let name = *catalog.questions[by].options[when].implies.get(&target.id)?;
            let answer = At::find(&target.options, |option| option.id == name)?;
            Some(Implied { by, when, answer })
        })
    })
}
