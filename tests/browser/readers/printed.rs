//! Paper is white, whatever the screen is. Chromium alone shows on the screen what it would print.

use serde_json::json;

use super::walk::walk_some;
use crate::axe::{self, Rules};
use crate::engine::Look;

/// The screens that are printed, by their names.
const PRINTED: [&str; 4] =
    ["calls, answered", "the result Essentials", "the handoff of a new customer", "the role guide"];

/// What lies under the text that is printed.
const GROUND: &str =
    "return [document.body, document.querySelector('.ta[style]')].map(own => getComputedStyle(own).backgroundColor)";

#[test]
fn who_reads_in_the_dark_prints_on_white() {
    walk_some(
        Look::Dark,
        |screen| PRINTED.contains(&screen.name),
        |page, _| {
            assert_ne!(page.ask(GROUND)[0], "rgb(255, 255, 255)", "it is not dark");
            page.tools("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
            assert_eq!(page.ask(GROUND), json!(["rgb(255, 255, 255)", "rgb(255, 255, 255)"]));
            axe::bring(page);
            let found = axe::violations_of(page, Rules::Colours, &[]);
            page.tools("Emulation.setEmulatedMedia", &json!({ "media": "" }));
            (!found.is_empty()).then_some(found).into_iter().collect()
        },
    );
}
