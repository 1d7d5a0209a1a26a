//! What the scripts around the advisor call: they own the page, this draws into what they give it.

mod host;

use std::rc::Rc;

use tier_advisor_advice::{Answer, Answers, recommend};
use tier_advisor_catalog::At;
use tier_advisor_session::named::{self, Named};
use tier_advisor_session::{Action, Session, Step, code, report};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use crate::advisor::{Advisor, EMBEDDED};
use crate::ui::{App, Keeping, Order, Props};
pub use host::Host;
use host::ScriptedPage;

/// The question that stands on the page before the advisor does.
const FIRST: At<tier_advisor_catalog::Question> = At::new(0);

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
    if let Some(answer) = host.picked().and_then(|place| answer_at(advisor, place)) {
        session.answers.set(FIRST, Some(answer));
    }
    if host.at_roles() && session.step == Step::START {
        session.step = Step::Roles;
    }
    (session, keeping)
}

fn answer_at(advisor: &Advisor, place: usize) -> Option<Answer> {
    let options = advisor.catalog.questions[FIRST].options.as_slice().len();
    match place {
        place if place < options => Some(Answer::must(At::new(place))),
        place if place == options => Some(Answer::NotSure),
        _ => None,
    }
}

/// An advisor at work.
#[wasm_bindgen]
pub struct Advising {
    app: AppHandle<App>,
    advisor: &'static Advisor,
}

/// Draws an advisor into an element of the page.
#[wasm_bindgen]
#[must_use]
pub fn advise(root: Element, host: Host) -> Advising {
    let advisor = &EMBEDDED;
    let (session, keeping) = beginning(advisor, &host);
    let around = Rc::new(ScriptedPage { advisor, host });
    let props = Props { advisor, session, keeping, around };
    Advising { app: Renderer::<App>::with_root_and_props(root, props).render(), advisor }
}

#[wasm_bindgen]
impl Advising {
    /// Gives all answers, three lines for each: question, option, importance. Why they are refused, as JSON.
    #[must_use]
    pub fn answer(&self, lines: &str) -> Option<String> {
        match read(self.advisor, lines) {
            Ok(answers) => {
                self.app.send_message(Order::Page(Action::Answer(answers)));
                None
            }
            Err(refusal) => Some(refusal),
        }
    }

    /// Draws all anew, as the page has become another.
    pub fn draw(&self) {
        self.app.send_message(Order::Draw);
    }

    /// Clears everything.
    pub fn reset(&self) {
        self.app.send_message(Order::Page(Action::StartOver));
    }

    /// Takes the advisor off the page.
    pub fn close(self) {
        self.app.destroy();
    }
}

/// What is recommended for answers, in lines as [`Advising::answer`] takes them; or why they are refused. As JSON.
#[wasm_bindgen(js_name = recommend)]
#[must_use]
pub fn recommend_for(lines: &str) -> String {
    let advisor = &EMBEDDED;
    match read(advisor, lines) {
        Ok(answers) => report::advice(&advisor.catalog, recommend(&advisor.rules, &answers).as_ref()),
        Err(refusal) => refusal,
    }
}

fn read(advisor: &Advisor, lines: &str) -> Result<Answers, String> {
    let lines: Vec<_> = lines.lines().collect();
    let (given, _) = lines.as_chunks::<3>();
    let given = given.iter().map(|&[question, option, importance]| Named { question, option, importance });
    named::read(&advisor.catalog, &advisor.rules, given).map_err(|refused| report::refusal(&refused))
}
