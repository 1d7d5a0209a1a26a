//! What the scripts call: one page holds one meeting, or its notes.

use std::cell::RefCell;
use std::rc::Rc;

use tier_advisor::advisor::{Advisor, embedded};
use tier_advisor::meeting::state::Meeting;
use tier_advisor::meeting::{Heard, Order, Page, Props, Room, Speaker, SpeakerProps, desk};
use tier_advisor::ui::{Around, Keeping};
use tier_advisor_session::{Session, code};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::Renderer;
use yew::html::Scope;

use crate::page::{Host, ScriptedPage};

thread_local! {
    static MEETING: RefCell<Option<Scope<Room>>> = const { RefCell::new(None) };
    static NOTES: RefCell<Option<Scope<Speaker>>> = const { RefCell::new(None) };
}

/// Draws the meeting into an element of the page.
#[wasm_bindgen]
pub fn meet(root: Element, host: Host) {
    let advisor = embedded();
    let (session, keeping) = match host.kept() {
        None => (Session::new(&advisor.rules), Keeping::Kept),
        Some(text) => match code::decode(&advisor.catalog, &advisor.rules, &text) {
            Ok(session) => (session, Keeping::Kept),
            Err(_) => (Session::new(&advisor.rules), Keeping::Refused),
        },
    };
    let meeting = Meeting::new(&advisor.rules, session).in_manner(&host.manner());
    let page = Rc::new(ScriptedPage { advisor, host });
    // Whether anything can be kept is known by trying; what could not be read is left until there is something better.
    let keeping = if keeping == Keeping::Kept { page.keep(&meeting.session) } else { keeping };
    let page: Rc<dyn Page> = page;
    let props = Props { advisor, desk: desk(), meeting, keeping, page };
    let meeting = Renderer::<Room>::with_root_and_props(root, props).render();
    MEETING.set(Some(meeting.clone()));
}

fn order(order: Order) {
    let room = MEETING.with_borrow(Clone::clone);
    if let Some(room) = room {
        room.send_message(order);
    }
}

/// Does what a key does here. Whether it does anything.
#[wasm_bindgen]
#[must_use]
pub fn press(key: &str) -> bool {
    let room = MEETING.with_borrow(Clone::clone);
    let wanted = room.and_then(|room| room.get_component()?.order(key));
    let does = wanted.is_some();
    wanted.into_iter().for_each(order);
    does
}

/// Shows what is left afterwards.
#[wasm_bindgen]
pub fn share() {
    order(Order::Move(tier_advisor::meeting::state::Move::Panel(tier_advisor::meeting::state::Panel::Keep)));
}

/// Tells how copying went.
#[wasm_bindgen]
pub fn copied(done: bool) {
    order(Order::Copied(done));
}

/// Goes on with the session of a file, or says why it cannot.
#[wasm_bindgen]
pub fn resume(text: &str) {
    let Advisor { catalog, rules } = embedded();
    order(match code::decode(catalog, rules, text) {
        Ok(session) => Order::Resumed(session),
        Err(refusal) => Order::Refused(refusal.to_string()),
    });
}

/// Draws the speaker notes into an element of the page.
#[wasm_bindgen]
pub fn speak(root: Element) {
    let notes = Renderer::<Speaker>::with_root_and_props(root, SpeakerProps { advisor: embedded() }).render();
    NOTES.set(Some(notes.clone()));
}

fn hears(heard: Heard) {
    let notes = NOTES.with_borrow(Clone::clone);
    if let Some(notes) = notes {
        notes.send_message(heard);
    }
}

/// Tells the notes where the meeting stands: its session code. What is none is not heard.
#[wasm_bindgen]
pub fn hear(text: &str) {
    let Advisor { catalog, rules } = embedded();
    if let Ok(session) = code::decode(catalog, rules, text) {
        hears(Heard::Session(session));
    }
}

/// Tells the notes that the meeting's window is closed.
#[wasm_bindgen]
pub fn gone() {
    hears(Heard::Gone(None));
}

/// Tells the notes that all was cleared.
#[wasm_bindgen]
pub fn over() {
    hears(Heard::Over);
}
