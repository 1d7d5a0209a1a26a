//! Who wants no motion sees none. Chromium alone can be told so while it runs; the rule is one of the style sheets, the
//! same for every engine.

use serde_json::json;

use crate::page::{Page, visit};

/// The longest movement on the page at this moment, in milliseconds.
const LONGEST: &str = "return Math.max(0, ...document.getAnimations()\
    .filter(own => own.effect.getComputedTiming().iterations > 0).map(own => own.effect.getComputedTiming().duration))";

#[test]
fn who_wants_no_motion_sees_none() {
    visit(|page| {
        let moves = |page: &Page| {
            page.ask("window.longest = 0; const look = () => { longest = Math.max(longest, (() => { LONGEST })()); requestAnimationFrame(look); }; look()".replace("LONGEST", LONGEST).as_str());
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
