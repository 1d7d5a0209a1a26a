//! What is said when answers are given on as a link.

use serde::Deserialize;

use crate::Text;

/// The words around a link to a session.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// What it is.
    pub title: Text,
    /// What the link holds, and who sees that.
    pub says: Text,
    /// Names the field that holds it.
    pub link: Text,
    /// Copies it.
    pub copy: Text,
    /// That it is copied.
    pub copied: Text,
    /// That it has to be copied by hand.
    pub by_hand: Text,
    /// Closes it.
    pub close: Text,
}
