//! Tier Advisor: asks a prospect a few plain questions and recommends a tier, with reasons that can be checked.
//!
//! Dependencies run one way: [`embed`] → [`ui`] → session → advice → catalog. The last three are packages of their
//! own in the folders of those names, and know no browser.

pub mod advisor;
pub mod embed;
pub mod ui;
