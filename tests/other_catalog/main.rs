//! The advisor with another catalog than its own: the invented company of `examples/catalog/`, on every screen.

#![allow(clippy::expect_used, reason = "a test says what it proves")]

mod company;
mod content;
mod meeting;
mod pages;
mod screens;
#[path = "../still.rs"]
mod still;
#[path = "../words.rs"]
mod words;
