//! The catalog that is built into the page, and its rules.

use std::sync::OnceLock;

use tier_advisor_advice::Rules;
use tier_advisor_catalog::{Catalog, packed};

/// What the page advises from. It lives as long as the page.
#[derive(Debug)]
pub struct Advisor {
    /// What is known and said.
    pub catalog: Catalog,
    /// The same, as the rule needs it.
    pub rules: Rules,
}

/// The catalog of `data/` and its rules, which the build has checked and packed.
const PACKED: &str = include_str!(concat!(env!("OUT_DIR"), "/advisor.packed"));

/// The advisor over that: unpacked when it is first asked for, and kept for good.
#[must_use]
pub fn embedded() -> &'static Advisor {
    static EMBEDDED: OnceLock<Advisor> = OnceLock::new();
    EMBEDDED.get_or_init(|| unpacked(PACKED))
}

/// The same with its names whole, which files and programs are told.
const WHOLE: &str = include_str!(concat!(env!("OUT_DIR"), "/whole.packed"));

/// The advisor over that: where names are told to anybody.
#[must_use]
pub fn whole() -> &'static Advisor {
    static NAMED: OnceLock<Advisor> = OnceLock::new();
    NAMED.get_or_init(|| unpacked(WHOLE))
}

/// The words of the advisor itself, as a catalog of somebody else is [completed](tier_advisor_catalog::json::read) with.
pub const WORDS: &str = include_str!(concat!(env!("OUT_DIR"), "/words.json"));

fn unpacked(text: &'static str) -> Advisor {
    let Some((catalog, rules)) = packed::unpack(text) else { unreachable!("the build has packed it") };
    Advisor { catalog, rules }
}
