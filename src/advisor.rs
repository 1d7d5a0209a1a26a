//! The catalog that is built into the page, and its rules.

use tier_advisor_advice::Rules;
use tier_advisor_catalog::Catalog;

/// What the page advises from. It lives as long as the page.
#[derive(Debug)]
pub struct Advisor {
    /// What is known and said.
    pub catalog: Catalog,
    /// The same, as the rule needs it.
    pub rules: Rules,
}

/// The advisor over the catalog of `data/`, which the build has checked and baked.
pub static EMBEDDED: Advisor = Advisor {
    catalog: include!(concat!(env!("OUT_DIR"), "/catalog.rs")),
    rules: include!(concat!(env!("OUT_DIR"), "/rules.rs")),
};
