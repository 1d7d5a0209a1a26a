//! A file that somebody drops on a meeting.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tier_advisor_catalog::is_id;
use tier_advisor_fuzz::answered;
use tier_advisor_fuzz::later::LATER;
use tier_advisor_session::file::{FileRefusal, Opened, read, write};

fuzz_target!(|text: &str| match read(&LATER.catalog, &LATER.rules, &LATER.retired, text) {
    Ok(opened) => goes_on(opened, text),
    Err(FileRefusal::Unknown(names)) => {
        assert!(names.iter().all(|name| name.split('=').all(is_id)), "only what can be a name is repeated: {names:?}");
    }
    Err(_) => {}
});

/// Written again it is the same session, of today.
fn goes_on(opened: Opened, text: &str) {
    let Opened { made, reopened } = opened;
    assert!(answered(&reopened.session) + reopened.lost.len() <= text.matches("\"option\"").count());
    let again = write(&LATER.catalog, &LATER.rules, &reopened.session, made, "https://www.example.com/");
    let opened = read(&LATER.catalog, &LATER.rules, &LATER.retired, &again).ok();
    let opened = opened.filter(|opened| opened.made == made && opened.reopened.lost.is_empty());
    assert_eq!(opened.map(|opened| opened.reopened.session), Some(reopened.session));
}
