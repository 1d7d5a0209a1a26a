//! A section of a screen, with its title beside it.

use tier_advisor_catalog::Text;

use super::markup::{El, el, says};

/// A section of that notation, titled and introduced.
pub fn section(notation: &'static str, id: &'static str, title: Text, lead: Text) -> El {
    let heading = says("h2", title).attr("id", id);
    el(notation).attr("aria-labelledby", id).with(el("div.sec__title").with(heading).with(says("p", lead)))
}
