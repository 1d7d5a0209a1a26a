//! The pure rooms, whose tests are themselves put to the test.

/// The rooms, by their packages, and the packages whose tests watch over each.
pub const ROOMS: [(&str, &str); 3] = [
    ("tier-advisor-session", "tier-advisor-session"),
    ("tier-advisor-advice", "tier-advisor-advice,tier-advisor-session"),
    ("tier-advisor-catalog", "tier-advisor-catalog,tier-advisor-advice,tier-advisor-session"),
];

/// What the tests of catalogs need.
pub const FEATURES: &str = "tier-advisor-catalog/files,tier-advisor-catalog/schema";

/// The tests that take long.
pub const LONG: [&str; 3] = ["proofs", "any_link", "rebuilt"];
