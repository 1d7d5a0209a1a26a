//! The rule of the advice, as facts.
//!
//! - `proofs` holds the rule's promises against **every** combination of answers, not a sample of them;
//! - `oracle` is the rule a second time, written naively from its description, and must agree everywhere;
//! - `invented` shows, with small changed catalogs, what the embedded one cannot;
//! - `situations` is a table of named prospects to be read by somebody who knows the tiers: `situations.txt`.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test may fail, and says where")]

mod catalogs;
mod combinations;
mod invented;
mod naming;
mod oracle;
mod proofs;
mod situations;
mod stated;
mod told;
