//! What is said when a new version of the stand-alone page has come, and of that page as an app.

use serde::Deserialize;

use crate::Text;

/// The words around a new version.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Offline {
    /// That it is here.
    pub says: Text,
    /// Loads it.
    pub load: Text,
    /// What the page is for, where it is installed as an app.
    pub app: Text,
}
