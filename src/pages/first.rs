//! The first screen of a new session, to show before the advisor runs.

use std::rc::Rc;

use tier_advisor::advisor::Advisor;
use tier_advisor::ui::{App, Keeping, Props, StillPage};
use tier_advisor_session::Session;

use crate::draw::draw;

/// What the advisor draws first, as HTML: the same that it draws in a browser.
#[must_use]
pub fn first(advisor: &'static Advisor) -> String {
    draw::<App>(move || Props {
        advisor,
        session: Session::new(&advisor.rules),
        keeping: Keeping::Kept,
        around: Rc::new(StillPage(Keeping::Kept)),
    })
}
