//! When the page's code does not arrive.

use crate::engine::Look;
use crate::files::{has_extension, index};
use crate::meeting::{VERSION, code, panel_says};
use crate::page::{Page, Visit, visit};
use crate::prospects::PERSON;
use crate::site::{Around, POLICY, Site, Storage, Wasm};

#[test]
fn who_gets_no_code_is_told_and_can_try_again() {
    fails_readably(Wasm::Missing);
}

#[test]
fn who_gets_half_of_the_code_is_told_and_can_try_again() {
    fails_readably(Wasm::Cut);
}

#[test]
fn who_gets_a_page_instead_of_the_code_is_told_and_can_try_again() {
    fails_readably(Wasm::Html);
}

#[test]
fn who_gets_no_style_for_what_follows_is_told_and_can_try_again() {
    let site = Site::serve(Wasm::Whole, Storage::Works);
    site.lose(|path| path.ends_with(".rest.css"));
    is_told_and_can_try_again(&Page::on(site, Look::Light), |site| site.lose(|_| false));
}

#[test]
fn where_webassembly_is_forbidden_the_tiers_the_roles_and_the_handoff_can_be_read() {
    let page = Page::on(Site::around(Forbidding), Look::Light);
    page.eventually("it says that it failed", || !page.text("[role=alert]").is_empty());
    is_readable(&page);
}

#[test]
fn where_the_network_is_gone_after_the_page_itself_it_can_be_read() {
    let site = Site::serve(Wasm::Whole, Storage::Works);
    site.go(true);
    is_readable(&Page::on(site, Look::Light));
}

#[test]
fn where_the_script_never_comes_the_text_does_after_a_while() {
    let site = Site::serve(Wasm::Whole, Storage::Works);
    site.lose(|path| path.starts_with("/advisor-") && has_extension(path, "js"));
    let page = Page::on(site, Look::Light);
    page.is_titled("In an ordinary week, whom do you want to turn to?");
    assert!(!page.text("body").contains("Renewals Manager"), "not while it may still come");
    page.eventually("there is more below", || {
        page.ask("scrollTo(0, document.documentElement.scrollHeight); return scrollY > innerHeight") == true
    });
    is_readable(&page);
}

#[test]
fn what_is_pressed_where_the_script_never_comes_is_sent_nowhere() {
    let site = Site::serve(Wasm::Whole, Storage::Works);
    site.lose(|path| path.starts_with("/advisor-") && has_extension(path, "js"));
    let page = Page::on(site, Look::Light);
    page.pick("One person who knows our account");
    page.press("Next");
    assert_eq!(page.ask("return location.href"), page.site.address());
    assert!(page.is_picked("One person who knows our account"));
}

/// The advisor's own page, on a server whose policy forbids WebAssembly.
struct Forbidding;

impl Around for Forbidding {
    fn file(&self, path: &str) -> Option<Vec<u8>> {
        (path == "/").then(|| index().into_bytes())
    }

    fn policy(&self) -> String {
        POLICY.replace(" 'wasm-unsafe-eval'", "")
    }
}

/// Waits until tiers, roles and handoff stand there.
fn is_readable(page: &Page) {
    for told in ["up to 4 a month", "Renewals Manager", "The SA hands over", "Guidance, not a quote."] {
        page.eventually(&format!("{told:?} can be read"), || page.text("body").contains(told));
    }
}

#[test]
fn who_gets_no_code_can_start_over_without_the_answers() {
    visit(|page| {
        PERSON.meet(page);
        page.site.change(Wasm::Missing);
        page.begin_to_reload();
        page.eventually("it says that it failed", || !page.text("[role=alert]").is_empty());
        page.site.change(Wasm::Whole);
        page.press("Start over");
        page.is_titled("In an ordinary week, whom do you want to turn to?");
        page.says("Nothing answered, so nothing recommended.");
    });
}

#[test]
fn who_gets_no_code_for_a_link_can_start_over_without_its_answers() {
    let page = Page::open(Visit { wasm: Wasm::Missing, ..Visit::default() });
    let linked = format!("#tier-advisor={}", code(VERSION, 'e', "cd", "r"));
    page.go(&[page.site.address(), linked].concat());
    page.begin_to_reload();
    page.eventually("it says that it failed", || !page.text("[role=alert]").is_empty());
    page.site.change(Wasm::Whole);
    page.reloaded_by(|| page.press("Start over"));
    page.is_titled("In an ordinary week, whom do you want to turn to?");
    page.says("Nothing answered, so nothing recommended.");
}

#[test]
fn a_link_whose_reader_does_not_come_is_told_and_opens_at_the_next_try() {
    let readers: [fn(&str) -> bool; 2] = [|path| path.ends_with(".later.js"), |path| path.ends_with(".earlier.js")];
    for reader in readers {
        let page = Page::on(Site::serve(Wasm::Whole, Storage::Works), Look::Light);
        page.site.lose(reader);
        page.go("about:blank");
        page.go(&format!("{}#tier-advisor={}", page.site.address(), code("2026-05-01", 's', "cdk2", "r")));
        page.eventually("it says that it failed", || page.text("[role=alert]").len() > "Try again".len());
        page.site.lose(|_| false);
        page.press("Try again");
        panel_says(&page, "This was made with an earlier catalog");
        page.press("Close");
        page.is_titled("Essentials");
    }
}

#[test]
fn an_address_that_holds_no_link_needs_no_reader() {
    let page = Page::on(Site::serve(Wasm::Whole, Storage::Works), Look::Light);
    page.site.lose(|path| path.ends_with(".later.js"));
    page.go("about:blank");
    page.go(&format!("{}#elsewhere", page.site.address()));
    page.is_up();
    PERSON.meet(&page);
}

fn fails_readably(wasm: Wasm) {
    let page = Page::open(Visit { wasm, storage: Storage::Works, ..Visit::default() });
    is_told_and_can_try_again(&page, |site| site.change(Wasm::Whole));
}

fn is_told_and_can_try_again(page: &Page, mend: impl FnOnce(&Site)) {
    page.eventually("it says that it failed", || page.text("[role=alert]").len() > "Try again".len());
    is_readable(page);
    mend(&page.site);
    page.press("Try again");
    page.is_titled("In an ordinary week, whom do you want to turn to?");
    page.eventually("the failure is gone", || page.text("[role=alert]").is_empty());
}

/// How Chromium and Firefox say where a fault was: by the address of the code.
const BY_CODE: &str = "'RuntimeError: unreachable\\n    at ' + came('.wasm') + ':wasm-function[1]:0x1'";
/// How Safari does: by the address of the script that called it.
const BY_SCRIPT: &str = "'<?>.wasm-function[1]@[wasm code]\\nreal@' + came('.js') + ':1:1'";

/// Reports a fault in the advisor's WebAssembly, as a browser does.
pub fn fault(page: &Page) {
    fault_told(page, BY_CODE);
}

fn fault_told(page: &Page, stack: &str) {
    let came = "const came = end => performance.getEntriesByType('resource').map(entry => entry.name) \
                  .find(name => /\\/(advisor|meeting)-/.test(name) && name.endsWith(end))";
    // A file can be in use before the browser lists it.
    page.eventually("the browser lists the code", || {
        page.ask(&format!("{came}; return !!came('.js') && !!came('.wasm')")) == true
    });
    page.ask(&format!("{came}; window.fault({stack})"));
}

#[test]
fn a_fault_in_the_code_is_told_and_the_answers_are_kept() {
    for stack in [BY_CODE, BY_SCRIPT] {
        let page = Page::open(Visit::default());
        page.is_up();
        page.pick("One person who knows our account");
        page.says("because you need a contact of your own");
        fault_told(&page, stack);
        page.eventually("it says that it failed", || !page.text("[role=alert]").is_empty());
        page.press("Try again");
        page.says("because you need a contact of your own");
    }
}

#[test]
fn a_fault_in_the_code_of_others_is_none_of_ours() {
    let page = Page::open(Visit::default());
    page.is_titled("In an ordinary week, whom do you want to turn to?");
    page.ask("window.fault()");
    page.press("Role guide");
    page.is_titled("The roles, and what each will do for you");
    assert!(page.text("[role=alert]").is_empty());
}
