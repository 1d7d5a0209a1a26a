//! A link to the answers, given on by the stand-alone page and opened by it.

use crate::page::{Page, visit};
use crate::prospects::PERSON;

const FIRST: &str = "In an ordinary week, whom do you want to turn to?";
const VALUE: &str = "return document.querySelector('dialog input')?.value ?? ''";

/// The link that the page offers.
fn link(page: &Page) -> String {
    page.press("Share");
    page.eventually("there is a link", || page.ask(VALUE) != "");
    let link = page.ask(VALUE).as_str().unwrap_or_default().to_owned();
    page.press("Close");
    page.eventually("the dialog is gone", || page.ask("return document.querySelector('dialog') === null") == true);
    link
}

/// Meets a situation, and waits until the page has come to rest: it offers a link then.
fn at_rest(page: &Page) {
    PERSON.meet(page);
    page.eventually("the page offers a link", || page.text("main").contains("Share"));
}

/// Goes to an address as a link does that is pasted into the same tab.
fn go(page: &Page, address: &str) {
    page.leave_by(&format!("location.href = {address:?}"));
}

/// Waits until nothing of a session stands in the address.
fn is_clean(page: &Page) {
    page.eventually("the address holds no answers", || page.ask("return location.hash") == "");
}

#[test]
fn a_link_opens_the_same_result_and_leaves_the_address() {
    visit(|page| {
        at_rest(page);
        let (title, text) = (page.title(), page.text("main"));
        let link = link(page);
        assert!(link.len() < 120, "{link}");
        assert!(link.contains("#tier-advisor=1."), "{link}");
        assert_eq!(page.ask("return location.hash"), "", "it stands in the dialog only");
        page.press("Start over");
        page.is_titled(FIRST);
        go(page, &link);
        page.eventually("it is as it was", || page.title() == title && page.text("main") == text);
        is_clean(page);
        page.reload();
        page.eventually("it stays so", || page.title() == title && page.text("main") == text);
    });
}

#[test]
fn a_broken_link_opens_an_empty_session_and_loses_nothing() {
    visit(|page| {
        at_rest(page);
        for broken in ["1", "1.2026-11-22.e.cd.r.5x16aj", "<img src=x onerror=alert(1)>", "%00%ff"] {
            go(page, &format!("{}#tier-advisor={broken}", page.site.address()));
            page.is_titled(FIRST);
            page.eventually("it is said", || page.text("body").contains("could not be read"));
            is_clean(page);
        }
        page.reload();
        page.is_titled("Essentials");
    });
}

#[test]
fn what_the_browser_lets_nobody_copy_can_be_selected() {
    visit(|page| {
        at_rest(page);
        page.ask("navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))");
        page.press("Share");
        page.press("Copy the link");
        page.eventually("it is said", || page.told().contains("Select the link"));
        let selected = "const field = document.querySelector('dialog input'); \
                        return field.selectionStart === 0 && field.selectionEnd === field.value.length";
        assert_eq!(page.ask(selected), true);
    });
}
