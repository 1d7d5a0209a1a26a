//! The walk through all screens.

use super::places::{Place, site};
use super::screens::{BROKEN, EARLIER, Screen, all};
use crate::engine::Look;
use crate::meeting::{VERSION, code, note, open_notes};
use crate::page::Page;
use crate::site::Wasm;

/// Shows every screen, one after the other, in one browser that looks like this. What is found against one is reported
/// with its name, all together.
pub fn walk(look: Look, against: impl FnMut(&Page, &Screen) -> Vec<String>) {
    walk_some(look, |_| true, against);
}

/// The same, of some.
pub fn walk_some(look: Look, is_wanted: fn(&Screen) -> bool, mut against: impl FnMut(&Page, &Screen) -> Vec<String>) {
    let page = Page::at("text.html", site(), look);
    let mut found = Vec::new();
    for screen in all().filter(|screen| is_wanted(screen)) {
        let name = format!("{:?}, {}", screen.place, screen.name);
        // Whoever reads why a test failed sees where it was.
        println!("{name}");
        screen.within(&page, || found.extend(against(&page, screen).iter().map(|what| format!("{name}: {what}"))));
    }
    assert!(found.is_empty(), "{look:?}\n{}", found.join("\n"));
}

impl Screen {
    /// Comes to this screen, and does something there.
    fn within(&self, page: &Page, what: impl FnOnce()) {
        page.site.change(self.wasm);
        self.place.come(page, &self.code());
        // Until then the first question stands there, which names every tier.
        if self.place == Place::Prospects && self.wasm == Wasm::Whole {
            page.is_up();
        }
        page.eventually(&format!("it shows {:?}", self.shows), || page.text("body").contains(self.shows));
        (self.then)(page);
        match self.place {
            Place::Notes | Place::NotesAlone => self.within_notes(page, what),
            Place::Prospects | Place::Meeting | Place::Element | Place::Frame | Place::Text => what(),
        }
    }

    /// Does something in the notes of the meeting that is on the screen.
    fn within_notes(&self, page: &Page, what: impl FnOnce()) {
        let (meeting, notes) = (page.window(), open_notes(page));
        if self.place == Place::NotesAlone {
            page.go(&format!("{}text.html", page.site.address()));
            note(page, &notes, "is closed");
        }
        page.turn_to(&notes);
        what();
        page.close_and_turn_to(&meeting);
    }

    /// What stands in the link.
    fn code(&self) -> String {
        match self.session {
            (BROKEN, _) => "1".to_owned(),
            (EARLIER, step) => code("2026-05-01", 's', "cdk2", step),
            (answers, step) => code(VERSION, '_', answers, step),
        }
    }
}
