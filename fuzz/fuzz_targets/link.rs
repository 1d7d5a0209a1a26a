//! The session code of a link, as the page that prospects open reads it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tier_advisor_catalog::Retired;
use tier_advisor_fuzz::sessions::{CATALOG, RULES};
use tier_advisor_fuzz::signed;
use tier_advisor_session::code::{decode, encode, reopen};

// As it comes, and with its check made anew: nobody guesses one.
fuzz_target!(|text: &str| {
    read(text);
    read(&signed(text));
});

fn read(text: &str) {
    let decoded = decode(&CATALOG, &RULES, text).ok();
    let reopened = reopen(&CATALOG, &RULES, &Retired::default(), text).ok();
    let of_today = reopened.filter(|reopened| !reopened.is_old(&CATALOG)).map(|reopened| reopened.session);
    assert_eq!(decoded, of_today, "a meeting opens what the page opens");
    let Some(session) = decoded else { return };
    let again = encode(&CATALOG, &RULES, &session);
    assert_eq!(letters(&again), letters(text), "what was read is what is written");
    assert_eq!(decode(&CATALOG, &RULES, &again), Ok(session));
}

/// The version, the letters of the answers in any order, and the step: the tier is not read.
fn letters(text: &str) -> (&str, Vec<char>, &str) {
    let parts: Vec<_> = text.split('.').collect();
    let mut answers: Vec<_> = parts[3].chars().collect();
    answers.sort_unstable();
    (parts[1], answers, parts[4])
}
