//! The handoff: from the people who sell to the people who stay.

use serde::Deserialize;

use crate::{Catalog, Fact, List, Name, Role, Situation, Source, Text, Tier};

/// How a customer passes from the one to the other.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Handoff {
    /// The one party of the sale that is no role of the catalog.
    pub account_executive: AccountExecutive,
    /// In order of time, of all tiers together.
    pub stages: List<Stage>,
    /// Who is there from when to when.
    pub lanes: List<Lane>,
    /// What holds at every stage.
    pub always: List<Always>,
}

/// Who sells the tiers.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AccountExecutive {
    /// The short name.
    pub abbr: Text,
    /// The name in full.
    pub name: Text,
}

/// Something that happens. `{lead}` and `{lead_name}` in its texts stand for the role that leads after the sale.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Its name in the catalog.
    pub id: Name<Stage>,
    /// Before, at or after the close of the sale.
    pub phase: Phase,
    /// The tiers it belongs to; empty for all.
    #[serde(default)]
    pub tiers: List<Name<Tier>>,
    /// Whom it is for; `None` for both.
    #[serde(default, rename = "for")]
    pub for_whom: Option<Situation>,
    /// Its name over a lane.
    pub short: Text,
    /// When it happens.
    pub when: Text,
    /// What the days are counted from, or what else narrows the time.
    #[serde(default)]
    pub counted: Option<Text>,
    /// What happens, in a heading.
    pub title: Text,
    /// Who leads it.
    pub leads: Who,
    /// Who is there as well.
    #[serde(default)]
    pub joins: List<Who>,
    /// Who leaves with it.
    #[serde(default)]
    pub leaves: List<Who>,
    /// What happens, in a sentence.
    pub what: Fact,
    /// What the prospect should bring.
    #[serde(default)]
    pub bring: Option<Fact>,
    /// The tiers for which it is our inference, as no page says it of them.
    #[serde(default)]
    pub ours_for: List<Name<Tier>>,
}

/// Where a stage lies in relation to the close of the sale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// The Solutions Architect leads.
    Before,
    /// The moment of transfer.
    Transfer,
    /// The role after the sale leads.
    After,
}

/// Somebody at a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "Text")]
pub enum Who {
    /// The role that leads after the sale: `"lead"`.
    Lead,
    /// Who sells: `"ae"`.
    AccountExecutive,
    /// Any role, by name.
    Role(Name<Role>),
}

impl Who {
    /// What is written for those who are no role of the catalog: no role is called so.
    pub const WORDS: [(&str, Self); 2] = [("lead", Self::Lead), ("ae", Self::AccountExecutive)];
}

impl From<Text> for Who {
    fn from(name: Text) -> Self {
        let word = Self::WORDS.into_iter().find(|(word, _)| *word == name.as_str());
        word.map_or(Self::Role(name.into()), |(_, who)| who)
    }
}

/// One party's line through the stages.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Lane {
    /// Whose line it is.
    pub who: Who,
    /// The tiers that have it; empty for all.
    #[serde(default)]
    pub tiers: List<Name<Tier>>,
    /// The stretches of it.
    pub bars: List<Bar>,
}

/// A stretch of a lane.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Bar {
    /// The stage where it begins, or the next that the tier has.
    pub from: Name<Stage>,
    /// The stage before which it ends; `None` where it stays.
    #[serde(default)]
    pub until: Option<Name<Stage>>,
    /// The tiers that have it; empty for all.
    #[serde(default)]
    pub tiers: List<Name<Tier>>,
    /// In what part.
    #[serde(rename = "as")]
    pub part: Part,
    /// What it says.
    pub says: Text,
}

/// The part that somebody has in a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Leads.
    Leads,
    /// Is there.
    Joins,
    /// Comes where it is called for.
    Maybe,
}

/// What holds at every stage.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Always {
    /// Its heading.
    pub title: Text,
    /// What is so.
    pub says: Fact,
}

impl Stage {
    /// Whether a customer of `tier` who stands at `situation` passes it.
    #[must_use]
    pub fn holds(&self, tier: Name<Tier>, situation: Situation) -> bool {
        self.is_of(tier) && self.for_whom.is_none_or(|whom| whom == situation)
    }

    /// Whether a customer of `tier` may pass it.
    #[must_use]
    pub fn is_of(&self, tier: Name<Tier>) -> bool {
        belongs(self.tiers, tier)
    }

    /// The sources of what is done at it: for some tiers our own word as well.
    #[must_use]
    pub fn sources_for(&self, catalog: &Catalog, tier: Name<Tier>) -> Vec<Name<Source>> {
        let ours = catalog.ours().filter(|_| self.ours_for.contains(&tier));
        self.what.sources.iter().copied().chain(ours).collect()
    }
}

impl Lane {
    /// The bars that a customer of `tier` sees.
    pub fn bars_at(&self, tier: Name<Tier>) -> impl Iterator<Item = &'static Bar> + use<> {
        let here = belongs(self.tiers, tier);
        self.bars.iter().filter(move |bar| here && belongs(bar.tiers, tier))
    }
}

fn belongs(tiers: List<Name<Tier>>, tier: Name<Tier>) -> bool {
    tiers.is_empty() || tiers.contains(&tier)
}
