//! What stands before, beside and instead of the advisor on a page, made from its own catalog and its own components
//! when the page is built: HTML to show before the advisor runs, HTML to read where it cannot, and its catalog for the
//! programs of a host page.

mod decisions;
mod draw;
mod drawing;
mod fallback;
mod first;
mod html;
mod manifest;
mod said;
mod types;
mod write;

pub use decisions::decisions;
pub use drawing::{at_first_look, drawing};
pub use fallback::{fallback, fallback_page};
pub use first::first;
pub use manifest::manifest;
pub use said::{Said, said, said_in_meeting};
pub use types::types;
pub use write::{Error, STYLESHEET, json, write};
