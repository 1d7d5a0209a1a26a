//! When something of the advisor does not arrive.

use serde_json::json;

use super::{Advisor, FAILED, FIRST, RETRY, advisor, only, open, open_with, outcome, told};
use crate::engine::Look;
use crate::files::has_extension;
use crate::hosts::Host;
use crate::page::Page;
use crate::site::{Site, Wasm};

const BODY: &str = "<h1>Plans</h1><tier-advisor id=bare loading=eager></tier-advisor>\
                    <tier-advisor id=full loading=eager><p id=inside>Four tiers, from On-Demand to Signature</p></tier-advisor>";

/// Both elements, with and without something inside, are readable and say why; the page is as it was.
fn fails_readably(page: &Page) {
    let both @ [bare, full] = both(page);
    for one in both {
        one.says(FAILED);
        let alert = format!("return deep.seen({:?}, '[role=alert]').length", one.selector);
        assert_eq!(page.ask(&alert), 1, "it is said to the ear as well");
    }
    bare.is_titled(FIRST);
    assert!(bare.text().contains("One person who knows our account"));
    assert_eq!(page.ask("return deep.in('#bare', '[inert] h1').length"), 1, "what cannot be used takes no focus");
    assert!(is_inside_read(page), "what the page put inside is read");
    assert!(!full.text().contains(FIRST), "once is enough");
    page.eventually("both tell", || told(page) == ["error", "error"]);
    assert_eq!(page.ask("return told.map(event => event.at).sort()"), json!(["bare", "full"]));
    let causes = "return told.every(({ detail: { error } }) => error.name === 'TierAdvisorError' && !!error.cause)";
    assert_eq!(page.ask(causes), true);
    assert_eq!(page.text("h1"), "Plans", "the page is unharmed");
}

/// And work once the server is whole again.
fn fails_and_recovers(page: &Page, mend: impl FnOnce(&Site)) {
    fails_readably(page);
    mend(&page.site);
    for one in both(page) {
        one.press(RETRY);
        one.is_up().is_titled(FIRST);
        one.meet();
    }
    assert!(!is_inside_read(page));
    assert_eq!(page.ask("return deep.all(document).filter(e => e.matches('[role=alert]')).length"), 0);
    page.assert_clean();
}

fn both(page: &Page) -> [Advisor<'_>; 2] {
    [advisor(page, "#bare"), advisor(page, "#full")]
}

fn is_inside_read(page: &Page) -> bool {
    page.ask("const e = document.querySelector('#inside'); return e.checkVisibility() && e.getBoundingClientRect().height > 10") == true
}

#[test]
fn what_fails_for_the_same_reason_again_is_told_again() {
    let script = "const gone = new TypeError('gone'); window.fetch = () => Promise.reject(gone)";
    let page =
        open_with(Host { script, ..Host::with("<tier-advisor id=one loading=eager></tier-advisor>") }, Wasm::Whole);
    page.eventually("it is told", || told(&page) == ["error"]);
    let got = outcome(&page, "await document.querySelector('#one').ready");
    assert_eq!(got["refused"], "TierAdvisorError", "{got}");
    page.eventually("it is told again", || told(&page) == ["error", "error"]);
}

#[test]
fn what_hangs_fails_after_a_while_and_works_later() {
    let script = "const timeout = AbortSignal.timeout.bind(AbortSignal); AbortSignal.timeout = () => timeout(300)";
    let page = open_with(Host { script, ..Host::with(BODY) }, Wasm::Held);
    fails_and_recovers(&page, |site| site.change(Wasm::Whole));
}

/// A browser waits for a script without end.
#[test]
fn a_second_script_that_hangs_fails_after_a_while_and_works_later() {
    let script = "const later = setTimeout; window.setTimeout = (act, wait, ...more) => later(act, wait === 6e4 ? 300 : wait, ...more)";
    let site = Site::around(Host { script, ..Host::with(BODY) });
    site.hold(|path| path.starts_with("/advisor-") && has_extension(path, "js"));
    fails_and_recovers(&Page::on(site, Look::Light), |site| site.hold(|_| false));
}

#[test]
fn what_takes_long_is_said_where_the_page_put_nothing_inside_and_else_that_is_read() {
    let site = Site::around(Host::with(BODY));
    site.hold(|path| path.ends_with(".style.json"));
    let page = Page::on(site, Look::Light);
    let seen = "return [deep.seen('#bare', '.wait').map(e => words(e.innerText)), \
                        deep.seen('#full', '.wait').length, document.querySelector('#inside').checkVisibility({ visibilityProperty: true })]";
    page.eventually("it is said", || page.ask(seen) == json!([["Loading the advisor…"], 1, true]));
    page.site.hold(|_| false);
    for one in both(&page) {
        one.is_up().is_titled(FIRST);
    }
    assert!(!is_inside_read(&page));
    page.assert_clean();
}

#[test]
fn without_the_wasm_it_is_readable_and_works_later() {
    fails_and_recovers(&open_with(Host::with(BODY), Wasm::Missing), |site| site.change(Wasm::Whole));
}

#[test]
fn with_half_of_the_wasm_it_is_readable_and_works_later() {
    fails_and_recovers(&open_with(Host::with(BODY), Wasm::Cut), |site| site.change(Wasm::Whole));
}

#[test]
fn with_a_page_for_the_wasm_it_is_readable_and_works_later() {
    fails_and_recovers(&open_with(Host::with(BODY), Wasm::Html), |site| site.change(Wasm::Whole));
}

#[test]
fn without_the_style_sheet_it_is_readable_and_works_later() {
    fails_and_recovers(&open_lost(|path| path.ends_with(".style.json")), |site| {
        site.lose(|_| false);
    });
}

#[test]
fn without_the_style_of_what_follows_it_is_readable_and_works_later() {
    fails_and_recovers(&open_lost(|path| path.ends_with(".rest.json")), |site| site.lose(|_| false));
}

#[test]
fn without_the_catalog_it_is_readable_and_works_later() {
    fails_and_recovers(&open_lost(|path| path.ends_with(".catalog.json")), |site| site.lose(|_| false));
}

#[test]
fn without_the_second_script_it_is_readable_and_works_later() {
    fails_and_recovers(&open_lost(|path| path.starts_with("/advisor-") && has_extension(path, "js")), |site| {
        site.lose(|_| false);
    });
}

#[test]
fn a_policy_without_webassembly_leaves_it_readable() {
    let page = open(Host { lets_compile: false, ..Host::with(BODY) });
    fails_readably(&page);
    let others = page.ask("return seen.filter(line => !/forbids wasm-eval/.test(line))");
    assert_eq!(others, json!([]));
}

#[test]
fn no_retry_is_offered_where_a_policy_forbids() {
    let page = open(Host { lets_compile: false, ..Host::with(BODY) });
    fails_readably(&page);
    assert!(!advisor(&page, "#bare").text().contains(RETRY), "it cannot help");
}

#[test]
fn when_the_network_goes_it_is_readable_and_works_later() {
    let site = Site::around(Host::with(BODY));
    site.go(true);
    fails_and_recovers(&Page::on(site, Look::Light), |site| site.go(false));
}

#[test]
fn without_its_script_the_page_reads_what_stands_inside() {
    let site = Site::around(Host::with(BODY));
    site.lose(|path| path == "/tier-advisor.js");
    let page = Page::on(site, Look::Light);
    assert!(is_inside_read(&page));
    assert_eq!(page.ask("return customElements.get('tier-advisor') ?? null"), json!(null));
    page.assert_clean();
}

#[test]
fn who_waits_for_ready_learns_that_it_failed_and_may_ask_again() {
    let page = open_with(Host::with("<div class=far></div><tier-advisor></tier-advisor>").far(), Wasm::Missing);
    let got = super::outcome(&page, "await deep.host('tier-advisor').ready");
    assert_eq!((&got["refused"], &got["field"]), (&json!("TierAdvisorError"), &json!("tier-advisor")));
    let got = super::outcome(&page, "await deep.host('tier-advisor').setAnswers({ calls: 'weekly' })");
    assert_eq!(got["refused"], "TierAdvisorError");
    page.site.change(Wasm::Whole);
    let got = super::outcome(&page, "await deep.host('tier-advisor').setAnswers({ calls: 'weekly' }); return 'well'");
    assert_eq!(got["value"], "well", "{got}");
    page.assert_clean();
}

#[test]
fn an_early_pick_survives_a_failure_and_a_retry() {
    let page = open_with(Host::with("<tier-advisor></tier-advisor>"), Wasm::Held);
    let one = only(&page);
    one.is_titled(FIRST);
    one.pick("An architect");
    page.site.change(Wasm::Missing);
    one.says(FAILED);
    page.site.change(Wasm::Whole);
    one.press(RETRY);
    one.is_up();
    page.eventually("it is picked still", || one.is_picked("An architect"));
}

#[test]
fn white_space_and_comments_inside_are_no_fallback() {
    let page = open_with(Host::with("<tier-advisor>\n  <!-- advisor -->\n</tier-advisor>"), Wasm::Missing);
    only(&page).says(FAILED);
    only(&page).is_titled(FIRST);
}

#[test]
fn a_heading_of_the_pages_own_is_no_fallback() {
    let page = open_with(Host::with("<tier-advisor><b slot=heading>Find your plan</b></tier-advisor>"), Wasm::Missing);
    only(&page).says(FAILED);
    only(&page).is_titled(FIRST);
}

#[test]
fn a_failure_is_readable_on_a_page_that_unsets_everything() {
    let style = "html { display: block } * { all: unset !important } body { background: #111; color: #eee; display: block !important }";
    let page = open_with(Host { style, ..Host::with(BODY) }, Wasm::Missing);
    fails_and_recovers(&page, |site| site.change(Wasm::Whole));
}

/// Who presses "Try again" goes on there, and is not sent to the top of the page.
#[test]
fn the_focus_stays_in_the_element_through_a_retry() {
    let page = open_with(Host::with("<button>Other</button><tier-advisor></tier-advisor>"), Wasm::Missing);
    only(&page).says(FAILED);
    page.site.change(Wasm::Whole);
    only(&page).press(RETRY);
    only(&page).is_up();
    assert_eq!(page.ask("return document.activeElement.localName"), "tier-advisor");
}

fn open_lost(lost: fn(&str) -> bool) -> Page {
    let site = Site::around(Host::with(BODY));
    site.lose(lost);
    Page::on(site, Look::Light)
}

#[test]
fn who_asks_again_as_soon_as_it_failed_is_answered() {
    let page = open_with(Host::with("<div class=far></div><tier-advisor></tier-advisor>").far(), Wasm::Missing);
    page.ask(
        "window.came = 0; const one = deep.host('tier-advisor'); \
         const again = () => one.ready.then(() => window.came++, () => setTimeout(again, 50)); again()",
    );
    page.eventually("it failed", || page.ask("return told.some(event => event.name === 'error')") == true);
    page.site.change(Wasm::Whole);
    page.eventually("the promise is kept", || page.ask("return came") == 1);

    let page = open_with(Host::with("<div class=far></div><tier-advisor></tier-advisor>").far(), Wasm::Missing);
    page.ask(
        "window.asked = 0; const one = deep.host('tier-advisor'); \
         one.addEventListener('tier-advisor-error', () => { if (window.asked++ < 3) one.ready.catch(() => undefined) }); \
         one.ready.catch(() => undefined)",
    );
    page.eventually("it tried each time", || page.ask("return asked") == 4);
}
