//! The advisor on pages that nothing builds.

use super::Example;
use crate::element::only;

#[test]
fn a_sales_page_lists_what_it_hears() {
    let page = Example::open("plain");
    page.is_titled("You bought the software. Who picks up the phone?");
    let one = only(&page).is_up();
    // The driver does not wait for a page that scrolls smoothly.
    page.ask("document.documentElement.style.scrollBehavior = 'auto'");
    let hears = |line: &str| page.eventually(line, || page.text("#log li") == line);
    hears("ready");
    one.meet();
    hears("result Essentials");
    page.says("recommendation Essentials");
    page.says("answer contact: person");
    one.press("Start over");
    hears("reset");
    page.assert_clean();
}

#[test]
fn a_handbook_hears_what_happens_in_its_iframe() {
    let page = Example::open("cms");
    page.is_titled("Choosing a support plan for GitLab");
    let hears = |words: &str| page.eventually(words, || page.text("#last") == words);
    hears("ready");
    let height = "return document.querySelector('iframe').getBoundingClientRect().height > 640";
    page.eventually("the iframe is as high as what is in it", || page.ask(height) == true);
    let click = |selector: &str| {
        let script = format!("document.querySelector('tier-advisor').shadowRoot.querySelector({selector:?}).click()");
        page.in_frame(|| drop(page.ask(&script)));
    };
    click(".option:nth-child(2) input");
    hears("recommended: Essentials");
    page.assert_clean();
}
