//! Links and files that somebody kept: opened whole, with what is no longer asked in its old words, or refused whole.

#![allow(clippy::expect_used, reason = "a test says what it proves")]

mod any_link;
mod files;
mod links;
mod mangling;
mod rebuilt;
mod retiring;
mod schema;
mod sessions;
mod strange_files;
