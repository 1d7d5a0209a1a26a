//! The roles: the five columns of the role guide.

use tier_advisor::ui::markup::{all, el, says};
use tier_advisor_catalog::{Role, Wording};
use yew::Html;

/// What a role is, under its name.
pub fn described(wording: &Wording, role: &Role) -> Html {
    let words = &wording.guide;
    let told = [
        (words.focus, role.focus),
        (words.activities, role.activities),
        (words.engagement, role.engagement),
        (words.hands, role.hands_says),
    ];
    let told = told.map(|(name, text)| -> Html { all([says("dt", name), says("dd", text)]) });
    all([el("h3").with(says("b", role.abbr)).says([" ", &role.name].concat()), el("dl").all(told)])
}
