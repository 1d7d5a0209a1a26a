//! What the scripts call: one page holds one meeting, or its notes.

use std::cell::RefCell;
use std::rc::Rc;

use tier_advisor::advisor::{Advisor, whole};
use tier_advisor::meeting::state::{Meeting, Move, Panel};
use tier_advisor::meeting::{
    Copying, Earlier, Heard, Order, Page, Props, Room, Speaker, SpeakerProps, desk, earlier, refused,
};
use tier_advisor::ui::{Around, Keeping};
use tier_advisor_session::file::{self, Opened};
use tier_advisor_session::{Reopened, Session, code};
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
    let advisor = whole();
    let Advisor { catalog, rules } = advisor;
    let (session, said, keeping) = match host.kept() {
        None => (Session::new(rules), None, Keeping::Kept),
        Some(text) => match code::reopen(catalog, rules, &desk().retired, &text) {
            Ok(reopened) => {
                let said = reopened.is_old(catalog).then(|| became(&reopened, &host));
                (reopened.session, said, Keeping::Kept)
            }
            Err(refusal) => (Session::new(rules), Some(refused(refusal)), Keeping::Refused),
        },
    };
    let meeting = Meeting::new(rules, session).in_manner(&host.manner());
    let meeting = Meeting { panel: said.map(Panel::Earlier), ..meeting };
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
    order(Order::Move(Move::Panel(Panel::Keep)));
}

/// Tells how copying went.
#[wasm_bindgen]
pub fn copied(done: bool) {
    order(Order::Copied(if done { Copying::Done } else { Copying::Refused }));
}

/// Goes on with the session of a file, or says why it cannot.
#[wasm_bindgen]
pub fn resume(text: &str, host: &Host) {
    let Advisor { catalog, rules } = whole();
    order(match file::read(catalog, rules, &desk().retired, text) {
        Ok(Opened { reopened, .. }) => {
            let said = reopened.is_old(catalog).then(|| became(&reopened, host));
            Order::Resumed(reopened.session, said)
        }
        Err(refusal) => Order::Refused(refusal.reason(&desk().meeting.refused, catalog.wording.punctuation.comma)),
    });
}

/// Reads a session code of this or an earlier catalog: gives it as a code of today, or an empty text where it cannot; and
/// then what is said of that, the title first.
#[wasm_bindgen]
#[must_use]
pub fn reopen(text: &str, host: &Host) -> Vec<String> {
    let Advisor { catalog, rules } = whole();
    let (now, Earlier { title, says, lost }) = match code::reopen(catalog, rules, &desk().retired, text) {
        Ok(reopened) => (code::encode(catalog, rules, &reopened.session), became(&reopened, host)),
        Err(refusal) => (String::new(), refused(refusal)),
    };
    [now, title.to_owned()].into_iter().chain(says).chain(lost).collect()
}

/// What became of a session of an earlier catalog, with days as the page writes them.
fn became(reopened: &Reopened, host: &Host) -> Earlier {
    earlier(whole(), reopened, |day| host.day(&day.to_string()))
}

/// Draws the speaker notes into an element of the page.
#[wasm_bindgen]
pub fn speak(root: Element) {
    let notes = Renderer::<Speaker>::with_root_and_props(root, SpeakerProps { advisor: whole() }).render();
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
    let Advisor { catalog, rules } = whole();
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
