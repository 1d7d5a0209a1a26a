//! One conversation: its answers, its step, and what an action makes of them.
//!
//! A [`Session`] is a value. [`Session::after`] is the only way it changes, and [`code`] the only form in which it
//! leaves the page.

pub mod code;
mod places;
mod session;
mod step;

pub use places::places;
pub use session::{Action, Session, Trial};
pub use step::Step;
