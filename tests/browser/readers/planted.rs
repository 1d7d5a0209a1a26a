//! What these tests look for, they find: each fault is planted once.

use thirtyfour::Key;

use super::document::against;
use super::{fitting, mirrored, reachable};
use crate::page::visit;

/// What looks for a fault, what plants one, and what is said of it.
type Planted = (&'static str, &'static str, &'static str);

const OF_THE_FOCUS: [Planted; 3] = [
    (reachable::FOCUS, ".ta button { outline: none !important }", "does not show the focus"),
    (reachable::FOCUS, ".ta button { outline-color: #8888 !important; background: #888 }", "hardly shows"),
    (reachable::FOCUS, ".foot { position: fixed; inset: 0; z-index: 9; background: #fff }", "is hidden"),
];

const OF_PLACE: [Planted; 6] = [
    (reachable::TARGETS, ".bar nav ul { gap: 0 } .bar nav button { font-size: 1px; padding: 0 }", "is a target of"),
    (fitting::ROOM, ".bar { inline-size: 3000px }", "too wide"),
    (fitting::ROOM, ".q__title { overflow: hidden; block-size: 9px }", "is cut off"),
    (fitting::ROOM, ".q__hint { margin-block-start: -2em }", "written over each other"),
    (mirrored::MIRROR, ".ladder { padding-left: 99px }", "from the start instead of"),
    (mirrored::MIRROR, ".rung::before { translate: -50% -50% !important }", "is not mirrored"),
];

#[test]
fn every_planted_fault_that_hides_the_focus_is_found() {
    are_found(&OF_THE_FOCUS);
}

#[test]
fn every_planted_fault_of_size_or_place_is_found() {
    are_found(&OF_PLACE);
}

fn are_found(planted: &[Planted]) {
    visit(|page| {
        page.ask("document.adoptedStyleSheets.push(window.planted = new CSSStyleSheet())");
        page.keys(Key::Tab);
        for (look, fault, says) in planted {
            page.ask(&format!("planted.replaceSync({fault:?})"));
            let found = against(page, look);
            assert!(found.iter().any(|found| found.contains(says)), "{fault} is not found: {found:?}");
            page.ask("planted.replaceSync('')");
            assert_eq!(against(page, look), Vec::<String>::new(), "without {fault}");
        }
    });
}
