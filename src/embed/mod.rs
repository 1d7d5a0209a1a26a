//! What the scripts around the advisor call: they own the page, this draws into what they give it.

mod host;

use std::rc::Rc;

use tier_advisor_advice::recommend;
use tier_advisor_session::{Action, Session, Step, code, places};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use crate::advisor::{Advisor, embedded};
use crate::ui::{App, Around, Keeping, Order, Props};
pub use host::Host;
use host::ScriptedPage;

/// The session to begin with; a code that cannot be read is refused whole, and that is said.
fn beginning(advisor: &Advisor, host: &Host) -> (Session, Keeping) {
    let new = || Session::new(&advisor.rules);
    let (mut session, keeping) = match host.kept() {
        None => (new(), Keeping::Kept),
        Some(text) => match code::decode(&advisor.catalog, &advisor.rules, &text) {
            Ok(session) => (session, Keeping::Kept),
            Err(_) => (new(), Keeping::Refused),
        },
    };
    if host.at_roles() && session.step == Step::START {
        session.step = Step::Roles;
    }
    (session, keeping)
}

/// An advisor at work.
#[wasm_bindgen]
pub struct Advising {
    app: AppHandle<App>,
}

/// Draws an advisor into an element of the page.
#[wasm_bindgen]
#[must_use]
pub fn advise(root: Element, host: Host) -> Advising {
    Advising { app: Renderer::<App>::with_root_and_props(root, props(host)).render() }
}

fn props(host: Host) -> Props {
    let advisor = embedded();
    let (session, read) = beginning(advisor, &host);
    let around = Rc::new(ScriptedPage { advisor, host });
    // Whether anything can be kept is known by trying; what could not be read is left until there is something better.
    let keeping = if read == Keeping::Kept { around.keep(&session) } else { read };
    Props { advisor, session, keeping, around }
}

#[wasm_bindgen]
impl Advising {
    /// Gives all answers, as they stand in a session code. Letters of no answer of this catalog change nothing.
    pub fn answer(&self, letters: &str) {
        let Advisor { catalog, rules } = embedded();
        if let Some(answers) = code::decode_answers(catalog, rules, letters) {
            self.app.send_message(Order::Page(Action::Answer(answers)));
        }
    }

    /// Begins another conversation, where it was drawn first. An advisor that is not needed any more rests, and begins
    /// again for another page: what one has drawn into is never let go.
    pub fn begin(&mut self, host: Host) {
        self.app.update(props(host));
    }
}

/// What is recommended for answers as they stand in a session code, in [`places`] of the catalog; empty for nothing.
#[wasm_bindgen]
#[must_use]
pub fn weigh(letters: &str) -> Vec<u32> {
    let Advisor { catalog, rules } = embedded();
    let answers = code::decode_answers(catalog, rules, letters);
    places(answers.and_then(|answers| recommend(rules, &answers)).as_ref())
}
