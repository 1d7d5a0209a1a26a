//! The catalog that is built into the page, and its rules.

use tier_advisor_advice::Rules;
use tier_advisor_catalog::Catalog;

/// The catalog of `data/`, checked and baked by the build.
pub static CATALOG: Catalog = include!(concat!(env!("OUT_DIR"), "/catalog.rs"));

/// What the page advises from. It lives as long as the page.
#[derive(Debug)]
pub struct Advisor {
    /// What is known and said.
    pub catalog: &'static Catalog,
    /// The same, as the rule needs it.
    pub rules: Rules,
}

impl Advisor {
    /// The advisor over the catalog of `data/`.
    #[must_use]
    pub fn embedded() -> &'static Self {
        Box::leak(Box::new(Self { catalog: &CATALOG, rules: Rules::new(&CATALOG) }))
    }
}
