//! The page, read: what stands on the result of a session, and on its handoff.

use std::rc::Rc;

use futures::executor::block_on;
use tier_advisor::advisor::embedded;
use tier_advisor::ui::{App, Keeping, Props, StillPage};
use tier_advisor_session::{Action, Session, Step};
use yew::ServerRenderer;

use crate::words::words;

/// The main part of a screen, without the marks of sources.
pub fn main_part(session: &Session, step: Step) -> String {
    let session = session.after(&embedded().rules, Action::Go(step));
    let renderer = ServerRenderer::<App>::with_props(move || Props {
        advisor: embedded(),
        session,
        keeping: Keeping::Kept,
        around: Rc::new(StillPage(Keeping::Kept)),
    });
    let html = block_on(renderer.hydratable(false).render());
    without_marks(each(&html, "main")[0])
}

fn without_marks(html: &str) -> String {
    let mut buttons = html.split("<button");
    let mut kept = buttons.next().unwrap_or_default().to_owned();
    for button in buttons {
        let (tag, _) = button.split_once('>').expect("a tag ends");
        match button.split_once("</button>") {
            Some((_, after)) if tag.contains("class=\"src\"") => kept += after,
            _ => kept.extend(["<button", button]),
        }
    }
    kept
}

/// Each element of this kind: its attributes and what is inside.
pub fn each<'a>(html: &'a str, tag: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{tag}"), format!("</{tag}>"));
    let pieces = html.split(open.as_str()).skip(1).filter(|piece| piece.starts_with([' ', '>']));
    pieces.map(|piece| piece.split(close.as_str()).next().unwrap_or_default()).collect()
}

/// Each element of this kind with that attribute.
pub fn each_with<'a>(html: &'a str, tag: &str, attribute: &str) -> Vec<&'a str> {
    let has = |piece: &&str| piece.split('>').next().is_some_and(|tag| tag.contains(attribute));
    each(html, tag).into_iter().filter(has).collect()
}

/// The words of each element of this kind.
pub fn words_of(html: &str, tag: &str) -> Vec<String> {
    each(html, tag).into_iter().map(inside).collect()
}

/// The words of an element of which the attributes stand first.
pub fn inside(element: &str) -> String {
    words(element.split_once('>').map_or("", |(_, inside)| inside))
}
