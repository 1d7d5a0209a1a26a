//! What stands under every screen: that this is guidance, as of when, and whose word the facts are.

use tier_advisor_session::Action;

use super::markup::{El, button, el, says};
use super::view::View;
use super::words::fill;

pub fn foot(view: &View) -> El {
    let about = &view.catalog.about;
    let checked = fill(view.wording().paper.checked, &[("date", &about.checked)]);
    let all = [about.authority.as_str(), " ", &about.independent].concat();
    let start_over = button("btn btn--bare", view.on(Action::StartOver))
        .flag("disabled", view.session.answers.is_empty())
        .says(view.wording().shell.start_over);
    el("footer.foot[part=foot]")
        .with(el("p").with(says("b", about.guidance)).says(" ").says(all))
        .with(says("p", [&checked, view.punctuation().stop.as_str(), &about.credit].concat()))
        .with(start_over)
}
