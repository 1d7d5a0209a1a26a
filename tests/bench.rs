//! How long one recommendation takes in a browser, and one click with a catalog that is far too large. It prints, and
//! never fails: a busy machine is no fault.

#![cfg(target_family = "wasm")]
#![allow(clippy::expect_used, clippy::cast_precision_loss, reason = "a measurement that cannot be made says so")]

mod large;

use std::hint::black_box;
use std::rc::Rc;

use tier_advisor::advisor::embedded;
use tier_advisor::ui::{App, Keeping, Props, StillPage};
use tier_advisor_advice::{Answer, Answers, Importance, recommend};
use tier_advisor_catalog::At;
use tier_advisor_session::{Action, Session, Step};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};
use yew::Renderer;

wasm_bindgen_test_configure!(run_in_browser);

/// How many sets of answers, and how often each is asked about.
const SETS: usize = 5_000;
const ROUNDS: usize = 60;

#[wasm_bindgen_test]
fn one_recommendation() {
    let mut chance = Chance(0x2026_1122);
    let sets: Vec<_> = (0..SETS).map(|_| answers(&mut chance)).collect();
    let clock = web_sys::window().and_then(|window| window.performance()).expect("the browser has a clock");

    let start = clock.now();
    for _ in 0..ROUNDS {
        for answers in &sets {
            black_box(recommend(&embedded().rules, black_box(answers)));
        }
    }
    let milliseconds = clock.now() - start;

    let times = SETS * ROUNDS;
    console_log!("one recommendation: {:.2} µs (mean of {times})", milliseconds * 1000.0 / times as f64);
}

/// How long a click at an option may take: a frame, in milliseconds.
const FRAME: f64 = 1000.0 / 60.0;

#[wasm_bindgen_test]
fn one_click_with_a_catalog_that_is_far_too_large() {
    let advisor = large::large();
    let window = web_sys::window().expect("it is a browser");
    let clock = window.performance().expect("the browser has a clock");
    let document = window.document().expect("there is a document");
    let root: web_sys::HtmlElement = document.create_element("div").expect("it can be made").unchecked_into();
    document.body().expect("there is a body").append_child(&root).expect("it takes an element");
    let half = At::all(&advisor.catalog.questions).take(advisor.catalog.questions.len() / 2);
    let answered = half.fold(Session::new(&advisor.rules), |session, question| {
        session.after(&advisor.rules, Action::Choose(question, At::new(question.index() % 3)))
    });
    let session = answered.after(&advisor.rules, Action::Go(Step::START));
    let around = Rc::new(StillPage(Keeping::Kept));
    let props = Props { advisor, session, keeping: Keeping::Kept, around };
    Renderer::<App>::with_root_and_props(root.clone().into(), props).render();

    let mut times = Vec::new();
    for round in 0..20 {
        let options = root.query_selector_all("input[type=radio]").expect("it is a selector");
        let option: web_sys::HtmlElement = options.get(round % 3).expect("there are options").unchecked_into();
        let start = clock.now();
        option.click();
        times.push(clock.now() - start);
    }
    times.sort_by(f64::total_cmp);
    let (median, worst) = (times[times.len() / 2], times[times.len() - 1]);
    console_log!(
        "one click with 100 tiers, 200 capabilities, 300 questions: {median:.1} ms, at worst {worst:.1} (a frame: {FRAME:.1})"
    );
}

/// Answers to all questions: some open, some not sure, some musts, some nice to have.
fn answers(chance: &mut Chance) -> Answers {
    let mut answers = embedded().rules.nothing_answered();
    for question in embedded().rules.questions() {
        let options = embedded().rules.options(question).count();
        let answer = match chance.below(options * 2 + 2) {
            0 => None,
            1 => Some(Answer::NotSure),
            n if n % 2 == 0 => Some(Answer::Chosen(At::new(n / 2 - 1), Importance::Must)),
            n => Some(Answer::Chosen(At::new(n / 2 - 1), Importance::Nice)),
        };
        answers.set(question, answer);
    }
    answers
}

/// Numbers that look random and are the same every time.
struct Chance(u32);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 16) as usize % limit
    }
}
