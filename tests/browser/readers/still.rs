//! What moves: nothing for who wants no motion, and nothing because of the window. Chromium alone can be told of the
//! first while it runs; the rule is one of the style sheets, the same for every engine.

use serde_json::json;

use crate::page::{Page, TWO_FRAMES, visit};

/// The longest movement on the page at this moment, in milliseconds.
const LONGEST: &str = "return Math.max(0, ...document.getAnimations()\
    .filter(own => own.effect.getComputedTiming().iterations > 0).map(own => own.effect.getComputedTiming().duration))";

/// Watches for it, from now on.
fn watch(page: &Page) {
    page.ask(&"window.longest = 0; const look = () => { longest = Math.max(longest, (() => { LONGEST })()); requestAnimationFrame(look); }; look()".replace("LONGEST", LONGEST));
}

#[test]
fn the_ladder_of_a_window_that_grows_stands_where_it_belongs_at_once() {
    visit(|page| {
        page.fit(360, 800);
        page.pick("One person who knows our account");
        page.eventually("it is at rest", || page.ask(LONGEST) == 0);
        watch(page);
        page.fit(1280, 900);
        page.ask_later(TWO_FRAMES);
        assert_eq!(page.ask("return longest"), 0);
    });
}

#[test]
fn who_wants_no_motion_sees_none() {
    visit(|page| {
        let moves = |page: &Page| {
            watch(page);
            for answer in [
                "One person who knows our account",
                "Whoever is free, when we ask",
                "An architect who knows our account",
            ] {
                page.pick(answer);
                page.eventually("it is picked", || page.is_picked(answer));
            }
            page.press("Why we ask");
            page.ask("return longest")
        };
        assert_eq!(moves(page), 420, "it moves for who did not ask it not to");
        let still = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
        page.tools("Emulation.setEmulatedMedia", &still);
        page.press("Start over");
        page.eventually("what moved before has come to rest", || page.ask(LONGEST) == 0);
        assert_eq!(moves(page), 0, "and is there at once for who did");
    });
}
