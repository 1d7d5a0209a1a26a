//! The components in a browser: what a click does to what is drawn. It is done when the click is over: no test waits.

#![cfg(target_family = "wasm")]
#![allow(clippy::expect_used, reason = "a test says what it proves")]

use std::rc::Rc;

use tier_advisor::advisor::embedded;
use tier_advisor::ui::{App, Keeping, Props, StillPage};
use tier_advisor_catalog::At;
use tier_advisor_session::{Action, Session, Step};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlElement};
use yew::Renderer;

wasm_bindgen_test_configure!(run_in_browser);

const CALLS: &str = "Calls";

#[wasm_bindgen_test]
fn an_answer_moves_the_ladder() {
    let page = Page::at_question(CALLS, Keeping::Kept);
    assert_eq!(page.current_rung(), None);
    page.pick("Weekly");
    assert_eq!(page.current_rung().as_deref(), Some("Advanced"));
    page.pick("Twice a month");
    assert_eq!(page.current_rung().as_deref(), Some("Essentials"));
}

#[wasm_bindgen_test]
fn an_answer_keeps_the_focus_on_its_option() {
    let page = Page::at_question(CALLS, Keeping::Kept);
    let option = page.pick("Weekly");
    assert_eq!(focused().as_ref(), Some(option.as_ref()));
    assert!(option.is_connected(), "the option was drawn anew");
}

#[wasm_bindgen_test]
fn an_answer_can_be_made_nice_to_have() {
    let page = Page::at_question(CALLS, Keeping::Kept);
    page.pick("Weekly");
    page.pick("Nice to have");
    assert_eq!(page.current_rung().as_deref(), Some("On-Demand"));
}

#[wasm_bindgen_test]
fn the_next_question_has_the_focus_on_its_heading() {
    let page = Page::at_question(CALLS, Keeping::Kept);
    page.press("Next");
    let title = embedded().catalog.questions[question("Architecture")].title;
    assert_eq!(focused().and_then(|heading| heading.text_content()).as_deref(), Some(title.as_str()));
}

#[wasm_bindgen_test]
fn what_changed_is_told() {
    let page = Page::at_question(CALLS, Keeping::Kept);
    page.pick("Weekly");
    let told = page.text("[role=status]");
    assert!(told.contains("Advanced, because you need 4 calls a month."), "{told}");
}

#[wasm_bindgen_test]
fn what_cannot_be_kept_is_said_once_it_was_tried() {
    let said = embedded().catalog.wording.shell.not_kept;
    let page = Page::at_question(CALLS, Keeping::Unkept);
    assert!(!page.text(".ta").contains(said.as_str()), "it was not tried yet");
    page.pick("Weekly");
    assert!(page.text(".ta").contains(said.as_str()), "{}", page.text(".ta"));
}

/// The advisor, drawn into an element of its own.
struct Page(HtmlElement);

impl Page {
    /// Draws it at a question. Whoever keeps sessions answers with `keeping`.
    fn at_question(name: &'static str, keeping: Keeping) -> Self {
        let root: HtmlElement = document().create_element("div").expect("it can be made").unchecked_into();
        document().body().expect("there is a body").append_child(&root).expect("it takes an element");
        let session = Session::new(&embedded().rules);
        let props = Props {
            advisor: embedded(),
            session: session.after(&embedded().rules, Action::Go(Step::Question(question(name)))),
            keeping: Keeping::Kept,
            around: Rc::new(StillPage(keeping)),
        };
        Renderer::<App>::with_root_and_props(root.clone().into(), props).render();
        Self(root)
    }

    /// Picks the option whose label begins like this.
    fn pick(&self, label: &str) -> HtmlElement {
        let input = self.find("label", |text| text.starts_with(label)).query_selector("input").ok().flatten();
        let input: HtmlElement = input.expect("a label holds its input").unchecked_into();
        // A person's click takes the focus; one that is made does not.
        input.focus().expect("an input takes the focus");
        input.click();
        input
    }

    /// Presses the button of this name.
    fn press(&self, name: &str) {
        self.find("button", |text| text == name).click();
    }

    fn find(&self, selector: &str, is: impl Fn(&str) -> bool) -> HtmlElement {
        let all = self.0.query_selector_all(selector).expect("it is a selector");
        let found = (0..all.length()).filter_map(|index| all.get(index));
        let mut found = found.filter(|node| node.text_content().is_some_and(|text| is(text.trim())));
        found.next().expect("it is there").unchecked_into()
    }

    fn text(&self, selector: &str) -> String {
        let element = self.0.query_selector(selector).expect("it is a selector");
        element.and_then(|element| element.text_content()).unwrap_or_default()
    }

    /// The name of the rung that is lit.
    fn current_rung(&self) -> Option<String> {
        let name = self.text("#ladder [aria-current] h3");
        (!name.is_empty()).then_some(name)
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.0.remove();
    }
}

fn question(name: &'static str) -> At<tier_advisor_catalog::Question> {
    At::find(&embedded().catalog.questions, |question| question.short.as_str() == name).expect("it is asked")
}

fn document() -> Document {
    web_sys::window().and_then(|window| window.document()).expect("it is a browser")
}

fn focused() -> Option<Element> {
    document().active_element()
}
