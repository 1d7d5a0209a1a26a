//! The advice: catalog and answers in, recommendation out.
//!
//! The rule is small. A **need** asks for a level of a capability; it is a **must** unless it is only nice to have.
//! The **recommendation** is the lowest tier that meets every must. All else follows from that and is computed here,
//! one file each: what stands for and against each tier, what no tier meets, what is bought beside it, what goes
//! beyond the limits, what would change it, and where the open questions could still lead.

mod add_ons;
mod answers;
mod asked;
mod change;
mod choose;
mod levels;
mod limits;
mod outlook;
mod recommendation;
mod rules;

pub use add_ons::{Beside, Bought};
pub use answers::{Answer, Answers, Importance};
pub use asked::{Asked, Counting, Need, effective};
pub use change::{Change, Edit, changes};
pub use choose::choose;
pub use levels::Level;
pub use limits::{Advised, Broken, Exceeded, Within};
pub use outlook::{Outlook, outlook};
pub use recommendation::{Gap, Rating, Recommendation, recommend};
pub use rules::Rules;
