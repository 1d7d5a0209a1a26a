//! What the browser has to be told once something is drawn: what markup cannot say.

use tier_advisor_catalog::Text;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::NodeRef;

use super::order::Copy;
use super::panel::Told;
use crate::ui::markup::PLACE;

/// The field that holds the link, and the one that holds the summary.
const LINK: &str = "#kept-link";
const SUMMARY: &str = "#kept-summary";

/// A menu that was once used shows what was picked, whatever is written down: it is told what it stands at.
pub fn set_places(root: &NodeRef) {
    let Some(root) = root.cast::<HtmlElement>() else { return };
    let Ok(menus) = root.query_selector_all("select") else { return };
    for menu in (0..menus.length()).filter_map(|index| menus.item(index)?.dyn_into::<HtmlSelectElement>().ok()) {
        if let Some(place) = menu.get_attribute(PLACE).and_then(|place| place.parse().ok()) {
            menu.set_selected_index(place);
        }
    }
}

/// Shows the dialog above all else, or puts it away.
pub fn show(dialog: &NodeRef, is_open: bool) {
    let Some(dialog) = dialog.cast::<HtmlDialogElement>() else { return };
    if is_open && !dialog.open() {
        // It refuses where it is shown already.
        let _ = dialog.show_modal();
    } else if !is_open && dialog.open() {
        dialog.close();
    }
}

/// Whether the dialog is above all else.
pub fn is_shown(dialog: &NodeRef) -> bool {
    dialog.cast::<HtmlDialogElement>().is_some_and(|dialog| dialog.open())
}

/// Selects what could not be copied, to be copied by hand.
pub fn select(dialog: &NodeRef, told: Option<&Told>, by_hand: Text) {
    let field = match told {
        Some(Told::Copied(Copy::Link, text)) if *text == by_hand => LINK,
        Some(Told::Copied(Copy::Summary, text)) if *text == by_hand => SUMMARY,
        _ => return,
    };
    let Some(dialog) = dialog.cast::<HtmlElement>() else { return };
    let Ok(Some(field)) = dialog.query_selector(field) else { return };
    match field.dyn_into::<HtmlInputElement>() {
        Ok(field) => field.select(),
        Err(field) => {
            if let Ok(field) = field.dyn_into::<HtmlTextAreaElement>() {
                field.select();
            }
        }
    }
}
