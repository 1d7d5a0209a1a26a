//! The session code of a link of an earlier catalog, as a meeting reads it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tier_advisor_fuzz::later::LATER;
use tier_advisor_fuzz::{answered, signed};
use tier_advisor_session::code::{decode, encode, reopen};
use tier_advisor_session::{Reopened, Then};

fuzz_target!(|text: &str| {
    let text = signed(text);
    let Ok(reopened) = reopen(&LATER.catalog, &LATER.rules, &LATER.retired, &text) else { return };
    let Reopened { session, version, then, lost } = reopened;
    let parts: Vec<_> = text.split('.').collect();
    let told = parts[3].chars().filter(|letter| *letter != '~').count() / 2;
    assert_eq!(answered(&session) + lost.len(), told, "each answer is kept, or told to be lost");
    assert_eq!(version.to_string(), parts[1]);
    assert_eq!(then == Then::Nothing, parts[2] == "_");
    let today = encode(&LATER.catalog, &LATER.rules, &session);
    assert_eq!(decode(&LATER.catalog, &LATER.rules, &today), Ok(session), "it goes on as a session of today");
});
