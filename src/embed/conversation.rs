//! Conversations that scripts hold: each with an advisor, drawn into an element, known by its number.

use std::cell::RefCell;
use std::rc::Rc;

use tier_advisor_advice::recommend;
use tier_advisor_session::{Action, Session, Step, code, places};
use web_sys::Element;
use yew::Renderer;
use yew::html::Scope;

use super::host::{Host, ScriptedPage};
use tier_advisor::advisor::Advisor;
use tier_advisor::ui::{App, Around, Keeping, Order, Props};

thread_local! {
    /// The conversations of this page. None is ever let go: Yew keeps what one is drawn into.
    static CONVERSATIONS: RefCell<Vec<Scope<App>>> = const { RefCell::new(Vec::new()) };
}

/// Draws one into an element of the page.
pub fn draw(advisor: &'static Advisor, root: Element, host: Host) -> usize {
    let app = Renderer::<App>::with_root_and_props(root, props(advisor, host)).render();
    CONVERSATIONS.with_borrow_mut(|all| {
        all.push(app.clone());
        all.len() - 1
    })
}

/// Gives all answers of one, as they stand in a session code.
pub fn answer(advisor: &'static Advisor, conversation: usize, letters: &str) {
    if let Some(answers) = code::decode_answers(&advisor.catalog, &advisor.rules, letters) {
        order(conversation, Order::Page(Action::Answer(answers)));
    }
}

/// Begins another in the place of one.
pub fn begin(advisor: &'static Advisor, conversation: usize, host: Host) {
    order(conversation, Order::Begin(Box::new(move || props(advisor, host))));
}

/// What is recommended for answers as they stand in a session code, in [`places`] of the catalog.
pub fn weigh(advisor: &'static Advisor, letters: &str) -> Vec<u32> {
    let answers = code::decode_answers(&advisor.catalog, &advisor.rules, letters);
    places(answers.and_then(|answers| recommend(&advisor.rules, &answers)).as_ref())
}

/// Gives an order to a conversation. What it draws may make the page begin another: nothing is held meanwhile.
fn order(conversation: usize, order: Order) {
    let scope = CONVERSATIONS.with_borrow(|all| all[conversation].clone());
    scope.send_message(order);
}

fn props(advisor: &'static Advisor, host: Host) -> Props {
    let (session, read) = beginning(advisor, &host);
    let around = Rc::new(ScriptedPage { advisor, host });
    // Whether anything can be kept is known by trying; what could not be read is left until there is something better.
    let keeping = if read == Keeping::Kept { around.keep(&session) } else { read };
    Props { advisor, session, keeping, around }
}

/// The session to begin with; a code that cannot be read is refused whole, and that is said.
fn beginning(advisor: &Advisor, host: &Host) -> (Session, Keeping) {
    let new = || Session::new(&advisor.rules);
    let (session, keeping) = match host.kept() {
        None => (new(), Keeping::Kept),
        Some(text) => match code::decode(&advisor.catalog, &advisor.rules, &text) {
            Ok(session) => (session, Keeping::Kept),
            Err(_) => (new(), Keeping::Refused),
        },
    };
    if host.at_roles() && session.step() == Step::START {
        return (session.after(&advisor.rules, Action::Go(Step::Roles)), keeping);
    }
    (session, keeping)
}
