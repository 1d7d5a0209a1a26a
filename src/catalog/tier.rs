//! The tiers.

use serde::Deserialize;

use crate::{Fact, List, Name, Role, Table, Text};

/// One of the tiers between which the advice chooses.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Tier {
    /// Its name in the catalog.
    pub id: Name<Tier>,
    /// Its letter in a link.
    pub code: char,
    /// Its name in a heading.
    pub name: Text,
    /// Who looks after a customer of it, in a few words.
    pub who: Text,
    /// What it is, in a sentence.
    pub summary: Fact,
    /// The role that leads after the sale.
    pub lead: Name<Role>,
    /// How each role stands to a customer of this tier.
    pub people: Table<Name<Role>, Standing>,
    /// What kind of steps come next.
    pub steps_title: Text,
    /// How one gets started.
    pub steps: List<Fact>,
}

/// How a role stands to a customer of a tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// The customer's own, by this tier.
    Yours,
    /// Open to all users of every customer.
    Around,
    /// Can be bought beside the tier.
    AddOn,
    /// Sold apart from any tier.
    NotIncluded,
    /// Leads until the sale is closed.
    UntilClose,
    /// Beside the line of engagement, at every tier.
    Beside,
}
