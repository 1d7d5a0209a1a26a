//! Any link that there can be, of this catalog and of earlier ones.

use fastrand::Rng;
use tier_advisor_catalog::Retired;
use tier_advisor_session::code::{LinkRefusal, Refusal, decode, encode, reopen};
use tier_advisor_session::{Reopened, Session, Then};

use crate::mangling::{mangled, signed};
use crate::retiring::{Gone, Later};
use crate::sessions::{CATALOG, RULES, session};

/// What codes are made of.
const LETTERS: &[u8] = b"0123456789abcdefghijklmnopqrstuvwxyz.-~_%";

/// What a text opens in a later catalog.
pub fn opened(later: &Later, text: &str) -> Result<Reopened, LinkRefusal> {
    reopen(&later.catalog, &later.rules, &later.retired, text)
}

/// What the embedded catalog writes.
pub fn link(session: &Session) -> String {
    encode(&CATALOG, &RULES, session)
}

/// What `decode` says of a link of the present version, as `reopen` says it.
fn decoded(text: &str) -> Result<Session, LinkRefusal> {
    decode(&CATALOG, &RULES, text).map_err(|refusal| match refusal {
        Refusal::Form => LinkRefusal::Form,
        Refusal::Mangled => LinkRefusal::Mangled,
        Refusal::Version => LinkRefusal::Newer,
        Refusal::Content => LinkRefusal::Content,
    })
}

#[test]
fn a_link_of_this_version_opens_as_the_page_opens_it() {
    let mut random = Rng::with_seed(1);
    for _ in 0..20_000 {
        let session = session(&mut random);
        let reopened = reopen(&CATALOG, &RULES, &Retired::default(), &link(&session)).expect("a link of our own");
        assert!(!reopened.is_old(&CATALOG));
        assert_eq!(reopened.lost, []);
        assert_eq!(Ok(reopened.session), decoded(&link(&session)));
    }
}

#[test]
fn whatever_follows_this_version_is_opened_or_refused_as_the_page_does_it() {
    let mut random = Rng::with_seed(2);
    let start = format!("1.{}.", CATALOG.about.version);
    let (mut opened, mut refused) = (0, 0);
    for _ in 0..100_000 {
        let link = link(&session(&mut random));
        let body = link.rsplit_once('.').and_then(|(body, _)| body.strip_prefix(&start)).expect("a link of our own");
        let text = signed(&format!("{start}{}", mangled(&mut random, body, LETTERS)));
        let own = reopen(&CATALOG, &RULES, &Retired::default(), &text).map(|reopened| reopened.session);
        assert_eq!(own, decoded(&text), "{text}");
        *(if own.is_ok() { &mut opened } else { &mut refused }) += 1;
    }
    assert!(opened > 1_000 && refused > 10_000, "{opened} are opened, {refused} refused");
}

#[test]
fn any_old_link_keeps_what_is_still_asked_and_lists_what_is_not() {
    let mut random = Rng::with_seed(3);
    let (mut lost, mut retired) = (0, 0);
    for _ in 0..200 {
        let later = Later::without(Gone::any(&mut random));
        for _ in 0..100 {
            let session = session(&mut random);
            let reopened = opened(&later, &link(&session)).expect("an old link");
            assert_eq!(reopened, later.expected(&session), "{}", link(&session));
            assert!(reopened.is_old(&later.catalog));
            lost += reopened.lost.len();
            retired += usize::from(matches!(reopened.then, Then::Retired(_)));
        }
    }
    assert!(lost > 10_000 && retired > 1_000, "{lost} answers are lost, and {retired} tiers");
}

#[test]
fn an_old_link_of_which_nothing_is_retired_opens_as_it_was() {
    let mut random = Rng::with_seed(4);
    let later = Later::without(Gone::default());
    for _ in 0..1_000 {
        let session = session(&mut random);
        let reopened = opened(&later, &link(&session)).expect("an old link");
        assert_eq!((reopened.session, reopened.lost), (session, vec![]));
    }
}

#[test]
fn a_hundred_thousand_mangled_old_links_are_refused_whole() {
    let mut random = Rng::with_seed(5);
    let later = Later::without(Gone::any(&mut random));
    for _ in 0..100_000 {
        let text = link(&session(&mut random));
        let mangled = mangled(&mut random, &text, LETTERS);
        assert!(opened(&later, &mangled).is_err() || mangled == text, "{mangled}");
    }
}

#[test]
fn of_a_hundred_thousand_old_links_that_somebody_wrote_none_is_opened_by_half() {
    let mut random = Rng::with_seed(6);
    let mut read = 0;
    for round in 0..100_000 {
        let later = Later::without(Gone::any(&mut Rng::with_seed(round / 1_000)));
        let text = link(&session(&mut random));
        let (body, _) = text.rsplit_once('.').expect("a check");
        let text = signed(&mangled(&mut random, body, LETTERS));
        let Ok(reopened) = opened(&later, &text) else { continue };
        let parts: Vec<_> = text.split('.').collect();
        let told = parts[3].chars().filter(|letter| *letter != '~').count() / 2;
        let kept = reopened.session.answers().iter().filter(|(_, answer)| answer.is_some()).count();
        assert_eq!(kept + reopened.lost.len(), told, "{text}");
        assert_eq!(reopened.version.to_string(), parts[1]);
        assert_eq!(reopened.then == Then::Nothing, parts[2] == "_", "{text}");
        read += 1;
    }
    assert!(read > 1_000, "{read} are read");
}
