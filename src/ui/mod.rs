//! What a person sees: one file for each thing. Everything here draws a `view::View` and reports what the person
//! does as an action; nothing here decides.

pub(crate) mod app;
pub(crate) mod around;
pub(crate) mod bar;
pub(crate) mod foot;
pub(crate) mod guide;
pub(crate) mod handoff;
pub(crate) mod ladder;
pub mod markup;
pub(crate) mod paper;
pub(crate) mod people;
pub(crate) mod pips;
pub(crate) mod progress;
pub(crate) mod question;
pub(crate) mod result;
pub(crate) mod section;
pub(crate) mod sentences;
pub(crate) mod sources;
pub(crate) mod view;
pub(crate) mod words;

pub use app::{App, Order, Props};
pub use around::{Around, Keeping, StillPage};
pub use words::{fill, list, listed};
