//! Tier Advisor: asks a prospect a few plain questions and recommends a tier, with reasons that can be checked.
//!
//! Dependencies run one way: embed → [`meeting`], [`summary`] → [`ui`] → session → advice → catalog. The last three are
//! packages of their own in the folders of those names, and know no browser. The first is what each WebAssembly exports:
//! there is one for prospects, one for a meeting, and one over catalogs of others.

pub mod advisor;
pub mod meeting;
pub mod summary;
pub mod ui;
