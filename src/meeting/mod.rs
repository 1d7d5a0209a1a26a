//! A meeting: somebody drives a conversation before others, with keys, an overview, notes of their own, and something
//! to keep at the end. Its state is pure; what it draws is the page's own screens and what a meeting adds to them.

mod bar;
mod compare;
mod comparison;
mod desk;
mod dom;
mod earlier;
mod handoffs;
mod key_bar;
pub mod keys;
mod manner;
mod moved;
mod moves;
mod order;
mod overview;
mod page;
mod panel;
mod result;
mod room;
mod scene;
mod speaker;
mod speaker_window;
pub mod state;

pub use comparison::{Comparison, Rows};
pub use desk::desk;
pub use earlier::{Earlier, earlier, refused};
pub use order::{Copy, Copying, Order};
pub use page::Page;
pub use room::{Props, Room};
pub use speaker_window::{Heard, Speaker, SpeakerProps};
