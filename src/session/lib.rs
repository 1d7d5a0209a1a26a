//! One conversation: its answers, its step, and what an action makes of them.
//!
//! A [`Session`] is a value. [`Session::after`] is the only way it changes, and [`code`] the only form in which it
//! leaves the page that prospects open; a meeting can keep it as a [`mod@file`] as well. What an
//! earlier catalog wrote comes back as a [`Reopened`].

pub mod code;
pub mod file;
mod letters;
mod places;
mod reopen;
mod reopened;
mod restore;
mod session;
mod step;

pub use places::places;
pub use reopened::{Lost, LostAnswer, Reopened, Then};
pub use session::{Action, Session};
pub use step::Step;
