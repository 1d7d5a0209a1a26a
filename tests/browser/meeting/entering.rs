//! The ways into a meeting.

use thirtyfour::Key;

use super::FIRST;
use crate::page::{Page, visit};

#[test]
fn the_foot_of_the_page_and_its_access_key_lead_to_a_meeting_with_the_answers() {
    visit(|page| {
        page.pick("One person who knows our account");
        page.says("because you need a contact of your own");
        page.eventually("the page leads to a meeting", || page.text("aside.meet").contains("Meeting mode"));
        page.follow("Meeting mode");
        is_in_meeting(page);
        page.is_titled(FIRST);
        page.eventually("the answer came along", || page.is_picked("One person who knows our account"));
        page.back();
        page.eventually("the page is back", || page.ask("return location.pathname") == "/");
        page.eventually("the page leads to a meeting", || page.text("aside.meet").contains("Meeting mode"));
        page.keys_with(Key::Alt, "m");
        is_in_meeting(page);
    });
}

#[test]
fn the_address_leads_to_a_meeting_as_soon_as_the_page_stands() {
    visit(|page| {
        page.ask("location.hash = 'meeting'");
        is_in_meeting(page);
    });
}

/// Waits until the page of a meeting stands.
pub fn is_in_meeting(page: &Page) {
    page.eventually("it is a meeting", || page.ask("return location.pathname") == "/meeting.html");
    page.is_up();
}
