//! How long one recommendation takes in a browser. It prints, and never fails: a busy machine is no fault.

#![cfg(target_family = "wasm")]
#![allow(clippy::expect_used, clippy::cast_precision_loss, reason = "a measurement that cannot be made says so")]

use std::hint::black_box;

use tier_advisor::advisor::embedded;
use tier_advisor_advice::{Answer, Answers, Importance, recommend};
use tier_advisor_catalog::At;
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

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
