//! Session codes as links carry them: chat programs cut, wrap and change them, and anybody can write one.

#![allow(clippy::expect_used, reason = "a test says what it proves")]

mod any_session;

use fastrand::Rng;
use tier_advisor_session::code::{decode, decode_answers, encode};
use tier_advisor_session::{Session, Step};

use any_session::{CATALOG, RULES, session};

/// A text with something of what happens on the way: letters lost, added, changed, doubled or swapped, an end cut off.
fn mangled(random: &mut Rng, text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for _ in 0..random.usize(1..4) {
        let at = random.usize(..letters.len().max(1)).min(letters.len().saturating_sub(1));
        match random.u8(..7) {
            _ if letters.is_empty() => letters.push(any_letter(random)),
            0 => drop(letters.remove(at)),
            1 => letters.insert(at, any_letter(random)),
            2 => letters[at] = any_letter(random),
            3 => letters.insert(at, letters[at]),
            4 => {
                let other = random.usize(..letters.len());
                letters.swap(at, other);
            }
            5 => letters.truncate(at),
            _ => letters[at] = letters[at].to_ascii_uppercase(),
        }
    }
    letters.into_iter().collect()
}

/// What codes are made of.
const LETTERS: &[u8] = b"0123456789abcdefghijklmnopqrstuvwxyz.-~_%";

/// Mostly a letter that codes are made of.
fn any_letter(random: &mut Rng) -> char {
    match random.u8(..4) {
        0 => random.char(..),
        _ => LETTERS[random.usize(..LETTERS.len())].into(),
    }
}

#[test]
fn any_session_comes_back_as_it_was() {
    let mut random = Rng::with_seed(1);
    for _ in 0..20_000 {
        let session = session(&mut random);
        let text = encode(&CATALOG, &RULES, &session);
        assert_eq!(decode(&CATALOG, &RULES, &text), Ok(session), "{text}");
    }
}

#[test]
fn any_session_fits_into_a_chat() {
    let mut random = Rng::with_seed(2);
    for _ in 0..20_000 {
        let link =
            ["https://www.example.com/#tier-advisor=", &encode(&CATALOG, &RULES, &session(&mut random))].concat();
        assert!(link.len() < 120, "{link}");
    }
}

#[test]
fn a_hundred_thousand_mangled_links_are_refused_whole() {
    let mut random = Rng::with_seed(3);
    let mut read = 0;
    for _ in 0..100_000 {
        let text = encode(&CATALOG, &RULES, &session(&mut random));
        let mangled = mangled(&mut random, &text);
        if let Ok(session) = decode(&CATALOG, &RULES, &mangled) {
            assert_eq!(encode(&CATALOG, &RULES, &session), mangled, "what is read is what was written");
            assert_eq!(mangled, text, "a letter was changed for itself");
            read += 1;
        }
    }
    assert!(read < 10_000, "most of them were really mangled, and {read} were read");
}

#[test]
fn answers_that_anybody_wrote_are_read_whole_or_not_at_all() {
    let mut random = Rng::with_seed(4);
    for _ in 0..100_000 {
        let letters: String = (0..random.usize(..24)).map(|_| any_letter(&mut random)).collect();
        if let Some(answers) = decode_answers(&CATALOG, &RULES, &letters) {
            let code = encode(&CATALOG, &RULES, &Session::at(Step::START, answers.clone()));
            let again = code.split('.').nth(3).and_then(|letters| decode_answers(&CATALOG, &RULES, letters));
            assert_eq!(again, Some(answers), "{letters}");
        }
    }
}
