//! What a catalog of an earlier day had: what is still there, and what is retired since.

use tier_advisor_catalog::{
    At, Catalog, Choice, Day, Question, Retired, RetiredOption, RetiredQuestion, RetiredTier, Tier,
};

use super::told::Sign;

/// The catalog of this or an earlier day.
#[derive(Clone, Copy)]
pub struct History<'a> {
    /// That of today.
    pub catalog: &'a Catalog,
    retired: &'a Retired,
    /// The day.
    pub version: Day,
}

/// Something that was there.
pub enum Was<Live, Gone: 'static> {
    /// It still is.
    Live(Live),
    /// It is retired, and was not yet on the day.
    Gone(&'static Gone),
}

impl<'a> History<'a> {
    /// The catalog of that day; `None` for a day after that of `catalog`.
    pub fn of(catalog: &'a Catalog, retired: &'a Retired, version: Day) -> Option<Self> {
        (version <= catalog.about.day()?).then_some(Self { catalog, retired, version })
    }

    /// The question that a sign stood for.
    pub fn question(&self, sign: impl Sign) -> Option<Was<At<Question>, RetiredQuestion>> {
        let live = At::find(&self.catalog.questions, |own| sign.stands_for(own.id, own.code));
        let is_it = |own: &&RetiredQuestion| sign.stands_for(own.id, own.code) && self.version <= own.until;
        live.map(Was::Live).or_else(|| self.retired.questions.iter().find(is_it).map(Was::Gone))
    }

    /// The option that a sign stood for, of a question that is still asked.
    pub fn option(&self, question: At<Question>, sign: impl Sign) -> Option<Was<At<Choice>, RetiredOption>> {
        let question = &self.catalog.questions[question];
        let live = At::find(&question.options, |own| sign.stands_for(own.id, own.code));
        let is_it = |own: &&RetiredOption| {
            own.question == question.id && sign.stands_for(own.id, own.code) && self.version <= own.until
        };
        live.map(Was::Live).or_else(|| self.retired.options.iter().find(is_it).map(Was::Gone))
    }

    /// The tier that a sign stood for.
    pub fn tier(&self, sign: impl Sign) -> Option<Was<At<Tier>, RetiredTier>> {
        let live = At::find(&self.catalog.tiers, |own| sign.stands_for(own.id, own.code));
        let is_it = |own: &&RetiredTier| sign.stands_for(own.id, own.code) && self.version <= own.until;
        live.map(Was::Live).or_else(|| self.retired.tiers.iter().find(is_it).map(Was::Gone))
    }
}
