//! The release build in a real browser, as a visitor meets it.
//!
//! Every test has a browser of its own, and a server of its own that serves the built page under a strict policy.
//! When a test ends, [`page::visit`] asserts what holds for every visit: nothing broke the policy, nothing failed
//! unseen, and nothing was asked of another origin.
//!
//! `cargo xtask test end-to-end` says where the release and the examples are that `cargo xtask test` built before.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on says so and stops")]

mod axe;
mod element;
mod engine;
mod files;
mod hosts;
mod keyboard;
mod page;
mod prospects;
mod readers;
#[path = "../signed.rs"]
mod signed;
mod site;

mod conversations;
mod editing;
mod examples;
mod failing;
mod faults;
mod frames;
mod guide;
mod keeping;
mod links;
mod meeting;
mod offline;
mod opaque;
mod printing;
mod release;
mod sources;
mod takeover;
