//! What is said only where the advisor does not run.

use serde::Deserialize;

use crate::Text;

/// The texts of the HTML that is read without JavaScript or WebAssembly, beside those that the page has anyway.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Fallback {
    /// What this text is, and what there would be to see.
    pub lead: Text,
    /// Stands before the last of several, one of which it is.
    pub or: Text,
    /// That the advisor is being loaded.
    pub loading: Text,
    /// That the advisor could not be loaded.
    pub failed: Text,
    /// That it stopped at a fault.
    pub stopped: Text,
    /// That the page stopped at a fault, as a title.
    pub halted: Text,
    /// What of it is kept.
    pub kept: Text,
    /// Loads it again.
    pub retry: Text,
}
