//! A meeting without a page.

use std::rc::Rc;

use tier_advisor::meeting::Page;
use tier_advisor::ui::{Around, Keeping};
use tier_advisor_session::Session;

/// A page around a meeting, on which nothing happens.
#[derive(Clone, Copy)]
pub struct Still;

impl Around for Still {
    fn keep(&self, _: &Session) -> Keeping {
        Keeping::Kept
    }

    fn drawn(&self, _: &Session) {}

    fn contact(&self) -> Option<String> {
        None
    }

    fn print(&self) {}

    fn prints(&self) -> bool {
        true
    }
}

impl Page for Still {
    fn remember(&self, _: &'static str) {}

    fn link(&self, _: &Session) -> String {
        String::new()
    }

    fn summary(&self, _: &Session) -> (String, String) {
        Default::default()
    }

    fn full_screen(&self) {}

    fn show_notes(&self) -> bool {
        false
    }

    fn open_notes(&self) -> bool {
        false
    }

    fn copy(&self, _: &str, _: Option<&str>) {}

    fn file(&self, _: &Session, _: &str) -> String {
        String::new()
    }

    fn save(&self, _: &str) {}

    fn choose(&self) {}

    fn clear(&self) {}

    fn leave(&self) {}

    fn around(self: Rc<Self>) -> Rc<dyn Around> {
        self
    }
}
