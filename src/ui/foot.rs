//! What stands under every screen: that this is guidance, as of when, and whose word the facts are.

use tier_advisor_session::Action;

use super::markup::{El, button, el, says};
use super::view::View;
use super::words::fill;

pub fn foot(view: &View) -> El {
    let about = &view.catalog.about;
    let checked = fill(view.wording().paper.checked, &[("date", &about.checked)]);
    let all = [about.authority.as_str(), " ", &about.independent].concat();
    // Nobody is asked before all is cleared: it can be brought back where it was done.
    let is_cleared = view.session.is_cleared();
    let (action, said) = if is_cleared {
        (Action::Undo, view.wording().change.undo)
    } else {
        (Action::StartOver, view.wording().shell.start_over)
    };
    let start_over = button("btn btn--bare", view.on(action))
        .flag("disabled", view.session.answers().is_empty() && !is_cleared)
        .says(said);
    el("footer.foot[part=foot]")
        .with(el("p").with(says("b", about.guidance)).says(" ").says(all))
        .with(says("p", [&checked, view.punctuation().stop.as_str(), &about.credit].concat()))
        .with(start_over)
}
