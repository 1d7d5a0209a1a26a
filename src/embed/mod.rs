//! Everything that touches the page around the advisor.

mod storage;

use tier_advisor_session::{Session, Step, code};
use wasm_bindgen::{JsValue, UnwrapThrowExt};
use yew::{Callback, Renderer};

use crate::advisor::{Advisor, EMBEDDED};
use crate::ui::{App, Keeping, Props};

/// The element of the stand-alone page that the advisor is drawn into.
const MOUNT: &str = "tier-advisor";

/// Draws the advisor into the stand-alone page.
pub fn start() {
    let advisor = &EMBEDDED;
    let window = web_sys::window().unwrap_throw();
    let document = window.document().unwrap_throw();
    let mount = document.get_element_by_id(MOUNT).unwrap_throw();
    let (session, keeping) = restored(advisor);
    let keep = Callback::from(move |session: Session| keep(advisor, &session));
    let print = Callback::from(move |()| {
        // A browser that refuses to print says so itself.
        let _: Result<(), JsValue> = window.print();
    });
    mount.set_inner_html("");
    Renderer::<App>::with_root_and_props(mount, Props { advisor, session, keeping, keep, print }).render();
}

/// The session that the browser kept, or a new one; what cannot be read is refused whole.
fn restored(advisor: &Advisor) -> (Session, Keeping) {
    let new = || Session::new(&advisor.rules);
    match storage::load() {
        Err(storage::Unavailable) => (new(), Keeping::Unkept),
        Ok(None) => (new(), Keeping::Kept),
        Ok(Some(text)) => match code::decode(&advisor.catalog, &advisor.rules, &text) {
            Ok(session) => (session, Keeping::Kept),
            Err(_) => (new(), Keeping::Refused),
        },
    }
}

fn keep(advisor: &Advisor, session: &Session) -> Keeping {
    let kept = if session.answers.is_empty() && session.step == Step::START {
        storage::clear()
    } else {
        storage::save(&code::encode(&advisor.catalog, &advisor.rules, session))
    };
    match kept {
        Ok(()) => Keeping::Kept,
        Err(storage::Unavailable) => Keeping::Unkept,
    }
}
