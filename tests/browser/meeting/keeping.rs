//! What is left afterwards: a link, a summary, a file.

use serde_json::{Value, json};

use super::files::{RECORD_SAVED, drop_file, saved};
use super::{FIRST, PERSON, QUESTIONS, meeting, no_panel, open, panel_says, show_ladder};
use crate::files::has_extension;
use crate::page::Page;

/// Keeps what is copied, as a clipboard would.
const RECORD_COPIED: &str = "\
    window.copied = [];
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: {
      writeText: async text => void copied.push({ 'text/plain': text }),
      write: async items => {
        for (const item of items) {
          const texts = item.types.map(async type => [type, await (await item.getType(type)).text()]);
          copied.push(Object.fromEntries(await Promise.all(texts)));
        } },
    } });";

/// A browser that lets nobody copy.
const REFUSE: &str = "\
    const refuse = async () => { throw new DOMException('no', 'NotAllowedError') };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: refuse, write: refuse } });";

/// The link and the summary in the panel.
pub fn kept(page: &Page) -> (String, String) {
    let value = |name: &str| page.ask(&format!("return document.querySelector('#kept-{name}').value"));
    let text = |name: &str| value(name).as_str().unwrap_or_default().to_owned();
    (text("link"), text("summary"))
}

/// Opens the panel, by the key.
pub fn keep(page: &Page) {
    page.keys("s");
    panel_says(page, "What is left afterwards");
}

#[test]
fn a_link_given_on_opens_the_result_on_the_page_for_prospects() {
    meeting(|page| {
        open(page, PERSON);
        keep(page);
        let (link, _) = kept(page);
        assert!(link.len() < 120 && link.starts_with(&format!("{}#tier-advisor=1.", page.site.address())), "{link}");
        let here = page.window();
        let fresh = page.another_tab();
        page.turn_to(&fresh);
        page.go(&link);
        page.is_up();
        page.is_titled("Essentials");
        page.says("2 needs put Essentials above On-Demand");
        page.eventually("the address holds no answers", || page.ask("return location.hash") == "");
        page.assert_clean();
        page.turn_to(&here);
    });
}

#[test]
fn what_is_copied_is_what_is_shown() {
    meeting(|page| {
        open(page, ("cdk2", "r"));
        page.is_titled("Essentials");
        page.ask(RECORD_COPIED);
        keep(page);
        let (link, summary) = kept(page);
        assert!(summary.contains(&link), "{summary}");
        page.press("Copy the link");
        page.eventually("it is said", || page.told().contains("Copied."));
        page.press("Copy the summary");
        page.eventually("both are copied", || page.ask("return copied.length") == 2);
        page.eventually("it is said", || page.told().contains("Copied."));
        let copied = page.ask("return copied");
        assert_eq!(copied[0], json!({ "text/plain": link }));
        assert_eq!(copied[1]["text/plain"], json!(summary));
        let rich = copied[1]["text/html"].as_str().expect("there is rich text");
        for part in ["<h2>Recommended tier: Essentials</h2>", "<strong>", "<table", &link] {
            assert!(rich.contains(part), "{part} is not in {rich}");
        }
        assert!(!rich.contains("<script") && !rich.contains("style="), "{rich}");
    });
}

#[test]
fn what_the_browser_lets_nobody_copy_has_the_focus() {
    refused(|_, _| {});
}

#[test]
fn what_the_browser_lets_nobody_copy_is_selected() {
    refused(|page, field| {
        let is_selected = "const field = document.activeElement; \
            return field.selectionStart === 0 && field.selectionEnd === field.value.length";
        page.eventually(&format!("{field} is selected"), || page.ask(is_selected) == true);
    });
}

/// Copies, where the browser refuses; and does something where the focus is then, in a field that is named.
fn refused(what: impl Fn(&Page, &str)) {
    meeting(|page| {
        open(page, PERSON);
        page.ask(REFUSE);
        keep(page);
        for (button, field) in [("Copy the link", "kept-link"), ("Copy the summary", "kept-summary")] {
            page.press(button);
            page.eventually("it is said", || page.told().contains("It is selected: copy it yourself."));
            page.eventually("it has the focus", || page.ask("return document.activeElement.id") == field);
            what(page, field);
        }
    });
}

#[test]
fn a_saved_file_opens_the_same_again() {
    meeting(|page| {
        open(page, ("cdk2~i-", "qs"));
        page.ask(RECORD_SAVED);
        keep(page);
        let (link, _) = kept(page);
        page.press("Save the file");
        let (name, text) = saved(page);
        assert!(name.starts_with("tier-advisor 20") && has_extension(&name, "json"), "{name}");
        let file: Value = serde_json::from_str(&text).expect("it is JSON");
        assert_eq!(file["format"], "tier-advisor-session");
        assert_eq!(
            file["answers"],
            json!({
                "contact": { "option": "person", "importance": "must" },
                "calls": { "option": "twice-a-month", "importance": "nice" },
                "initiatives": { "option": "not-sure" },
            })
        );
        assert_eq!(
            (&file["at"], &file["recommendation"], &file["link"]),
            (&json!({ "screen": "questions", "question": "severity" }), &json!("essentials"), &json!(link))
        );
        page.press("Close");
        no_panel(page);
        page.keys("x");
        page.press("Clear everything");
        page.is_titled(FIRST);
        drop_file(page, &text);
        page.is_titled(QUESTIONS[4].1);
        show_ladder(page);
        page.says("Essentials, because you need a contact of your own.");
        keep(page);
        assert_eq!(kept(page).0, link);
    });
}

#[test]
fn the_share_button_of_the_result_shows_what_is_left() {
    meeting(|page| {
        open(page, ("cdk2", "r"));
        page.press("Share");
        panel_says(page, "What is left afterwards");
    });
}
