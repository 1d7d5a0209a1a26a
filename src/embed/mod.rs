//! What the scripts around the advisor call: they own the page, this draws into what they give it.

mod host;

use std::cell::RefCell;
use std::rc::Rc;

use tier_advisor_advice::recommend;
use tier_advisor_session::{Action, Session, Step, code, places};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::Renderer;
use yew::html::Scope;

pub use host::Host;
use host::ScriptedPage;
use tier_advisor::advisor::{Advisor, embedded};
use tier_advisor::ui::{App, Around, Keeping, Order, Props};

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

thread_local! {
    /// The conversations of this page. None is ever let go: Yew keeps what one is drawn into.
    static CONVERSATIONS: RefCell<Vec<Scope<App>>> = const { RefCell::new(Vec::new()) };
}

/// Gives an order to a conversation. What it draws may make the page begin another: nothing is held meanwhile.
fn order(conversation: usize, order: Order) {
    let scope = CONVERSATIONS.with_borrow(|all| all[conversation].clone());
    scope.send_message(order);
}

/// Draws a conversation into an element of the page. Its number stands for it from now on.
#[wasm_bindgen]
#[must_use]
pub fn advise(root: Element, host: Host) -> usize {
    let app = Renderer::<App>::with_root_and_props(root, props(host)).render();
    CONVERSATIONS.with_borrow_mut(|all| {
        all.push(app.clone());
        all.len() - 1
    })
}

/// Gives all answers of a conversation, as they stand in a session code. Letters of no answer of this catalog change
/// nothing.
#[wasm_bindgen]
pub fn answer(conversation: usize, letters: &str) {
    let Advisor { catalog, rules } = embedded();
    if let Some(answers) = code::decode_answers(catalog, rules, letters) {
        order(conversation, Order::Page(Action::Answer(answers)));
    }
}

/// Clears everything of a conversation.
#[wasm_bindgen(js_name = startOver)]
pub fn start_over(conversation: usize) {
    order(conversation, Order::Page(Action::StartOver));
}

/// Begins another conversation, where one was drawn before that is not needed any more.
#[wasm_bindgen]
pub fn begin(conversation: usize, host: Host) {
    order(conversation, Order::Begin(Box::new(|| props(host))));
}

fn props(host: Host) -> Props {
    let advisor = embedded();
    let (session, read) = beginning(advisor, &host);
    let around = Rc::new(ScriptedPage { advisor, host });
    // Whether anything can be kept is known by trying; what could not be read is left until there is something better.
    let keeping = if read == Keeping::Kept { around.keep(&session) } else { read };
    Props { advisor, session, keeping, around }
}

/// What is recommended for answers as they stand in a session code, in [`places`] of the catalog; empty for nothing.
#[wasm_bindgen]
#[must_use]
pub fn weigh(letters: &str) -> Vec<u32> {
    let Advisor { catalog, rules } = embedded();
    let answers = code::decode_answers(catalog, rules, letters);
    places(answers.and_then(|answers| recommend(rules, &answers)).as_ref())
}
