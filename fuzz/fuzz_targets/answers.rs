//! The answers that a page around the advisor gives, as letters.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tier_advisor_fuzz::sessions::{CATALOG, RULES};
use tier_advisor_session::code::{decode_answers, encode};
use tier_advisor_session::{Session, Step};

fuzz_target!(|text: &str| {
    let Some(answers) = decode_answers(&CATALOG, &RULES, text) else { return };
    let session = Session::at(Step::Result, answers.clone());
    let code = encode(&CATALOG, &RULES, &session);
    let written = code.split('.').nth(3).unwrap_or_default();
    assert_eq!(written.len(), text.len(), "every letter is read");
    assert_eq!(decode_answers(&CATALOG, &RULES, written), Some(answers));
});
