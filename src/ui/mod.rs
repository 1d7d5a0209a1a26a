//! What a person sees: one file for each thing. Everything here draws a `view::View` and reports what the person
//! does as an action; nothing here decides.

mod app;
mod around;
mod bar;
mod foot;
mod guide;
mod handoff;
mod ladder;
pub mod markup;
mod paper;
mod people;
mod pips;
mod progress;
mod question;
mod result;
mod section;
mod sources;
mod view;
mod words;

pub use app::{App, Order, Props};
pub use around::{Around, Keeping, StillPage};
pub use sources::plain;
pub use words::{fill, list, listed};
