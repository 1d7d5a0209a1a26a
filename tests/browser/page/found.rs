//! What stands on the page, found by its name and clicked.

use thirtyfour::WebElement;
use thirtyfour::error::WebDriverErrorInner;

use super::{Page, unless_gone};

impl Page {
    /// Presses the button, or opens the folded part, of this name.
    pub fn press(&self, name: &str) {
        let name = quoted(name);
        self.click(&format!(
            "(//button | //summary)[@aria-label = {name} or (not(@aria-label) and normalize-space() = {name})]"
        ));
    }

    /// Picks the option whose label begins like this.
    pub fn pick(&self, label: &str) {
        self.click(&option(label));
    }

    /// Whether an option of such a label is there.
    pub fn offers(&self, label: &str) -> bool {
        let path = option(label);
        self.ask(&format!(
            "return document.evaluate({path:?}, document, null, XPathResult.BOOLEAN_TYPE, null).booleanValue"
        )) == true
    }

    /// Whether the option of such a label is chosen.
    pub fn is_picked(&self, label: &str) -> bool {
        let input = self.visible(&format!("{}//input", option(label)));
        input.is_some_and(|input| unless_gone(self.browser.wait_for(input.is_selected())) == Some(true))
    }

    /// Clicks at what a script finds, once it finds something.
    pub fn click_at(&self, what: &str, script: &str) {
        self.once(&format!("there is {what}"), || self.clicked(&self.found(script)?));
    }

    pub(super) fn click(&self, path: &str) {
        self.once(&format!("there is {path}"), || self.clicked(&self.visible(path)?));
    }

    /// Clicks, unless the element has gone since it was found, or while the driver looked for where it is.
    fn clicked(&self, target: &WebElement) -> Option<()> {
        use WebDriverErrorInner::{ElementClickIntercepted as Covered, ElementNotInteractable as NotThere};
        let click = async {
            target.scroll_into_view().await.map(drop)?;
            target.click().await
        };
        match self.browser.wait_for(click) {
            Err(error) if matches!(*error, NotThere(_) | Covered(_)) => None,
            answer => unless_gone(answer),
        }
    }

    /// What a script finds, unless it has gone before the browser could tell.
    fn found(&self, script: &str) -> Option<WebElement> {
        unless_gone(self.try_to_run(script))?.element().ok()
    }

    /// The first of the elements on a path that can be seen.
    fn visible(&self, path: &str) -> Option<WebElement> {
        // The entries of a menu are drawn by the system: they can be seen where the menu can.
        self.found(&format!(
            "const found = document.evaluate({path:?}, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null); \
             for (let i = 0; i < found.snapshotLength; i++) {{ \
               const e = found.snapshotItem(i), drawn = e.closest('select') ?? e; \
               if (drawn.checkVisibility({{ visibilityProperty: true, opacityProperty: true }})) return e; \
             }} \
             return null"
        ))
    }
}

fn option(label: &str) -> String {
    format!("//label[starts-with(normalize-space(), {})]", quoted(label))
}

/// A text of `XPath`, which knows no way to write a quotation mark inside its own kind.
pub(super) fn quoted(text: &str) -> String {
    assert!(!text.contains('"'), "XPath cannot quote {text}");
    format!("\"{text}\"")
}
