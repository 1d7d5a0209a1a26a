//! Menus, switches and links, found by their names.

use super::Page;
use super::found::quoted;

impl Page {
    /// Picks an entry of the menu of this name.
    pub fn select(&self, menu: &str, entry: &str) {
        let (menu, entry) = (quoted(menu), quoted(entry));
        self.click(&format!("//select[@aria-label = {menu}]/option[normalize-space() = {entry}]"));
    }

    /// What the menu of this name stands at; empty if there is none.
    pub fn selected(&self, menu: &str) -> String {
        let menu = format!("document.querySelector('select[aria-label=\"{menu}\"]')");
        let text = self.ask(&format!("return {menu}?.selectedOptions[0].textContent.trim() ?? ''"));
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Follows the link of this name.
    pub fn follow(&self, name: &str) {
        self.click(&format!("//a[normalize-space() = {}]", quoted(name)));
    }
}
