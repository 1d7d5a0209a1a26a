//! Links and files of years ago: opened whole, with what is no longer asked in its old words, or refused whole.

#![allow(clippy::expect_used, reason = "a test says what it proves")]

mod links;
mod mangling;
mod retiring;
mod sessions;
