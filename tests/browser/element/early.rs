//! What a person does before the WebAssembly is there.

use super::{FIRST, SECOND, only, open_with, told};
use crate::engine::Look;
use crate::files::built;
use crate::hosts::Host;
use crate::page::{Page, TWO_FRAMES};
use crate::site::{Site, Wasm};

/// What moved on the page, of itself.
const SHIFTS: &str = "\
window.shifts = [];
new PerformanceObserver(list => shifts.push(...list.getEntries()
    .map(entry => [entry.value, entry.sources.map(source => source.node?.localName ?? String(source.node?.nodeName))])))
  .observe({ type: 'layout-shift', buffered: true });";

/// Takes the element off the page, and puts it back a moment later.
const PUT_BACK: &str =
    "const one = deep.host('tier-advisor'); one.remove(); setTimeout(() => document.body.append(one), 30)";

fn early(body: &'static str) -> Page {
    let page = open_with(Host { script: SHIFTS, ..Host::with(body).far() }, Wasm::Held);
    only(&page).is_titled(FIRST);
    page
}

fn release(page: &Page) {
    page.site.change(Wasm::Whole);
    only(page).is_up();
}

#[test]
fn an_early_pick_and_the_focus_survive() {
    let page = early("<h1>Plans</h1><tier-advisor id=one></tier-advisor><p>After</p>");
    let one = only(&page);
    assert_eq!(page.ask("return deep.host('tier-advisor').catalog"), serde_json::Value::Null, "nothing is there yet");
    one.pick("An architect who knows our account");
    assert!(one.is_picked("An architect who knows our account"));
    let focused = page.ask("return deep.focused()");
    release(&page);
    page.eventually("the answer counts", || told(&page) == ["ready", "answer", "recommendation"]);
    assert!(one.is_picked("An architect who knows our account"));
    assert_eq!(page.ask("return deep.focused()"), focused);
    one.says("Advanced");
    page.assert_clean();
}

#[test]
fn nothing_jumps_when_the_webassembly_takes_over() {
    nothing_jumps("", "<h1>Plans</h1><tier-advisor id=one></tier-advisor><p id=after>After</p>");
}

#[test]
fn nothing_jumps_where_a_way_to_a_meeting_comes_with_it() {
    for style in ["", "body { max-inline-size: 340px }"] {
        nothing_jumps(style, "<h1>Plans</h1><tier-advisor id=one meeting></tier-advisor><p id=after>After</p>");
    }
}

fn nothing_jumps(style: &'static str, body: &'static str) {
    let page = open_with(Host { script: SHIFTS, style, ..Host::with(body) }, Wasm::Held);
    only(&page).is_titled(FIRST);
    page.ask("scrollTo(0, 200)");
    drawn(&page);
    let place = "const after = document.querySelector('#after'); return after.getBoundingClientRect().y";
    let before = page.ask(place);
    page.ask("shifts.length = 0");
    release(&page);
    drawn(&page);
    assert_eq!(page.ask("return shifts"), serde_json::json!([]));
    assert_eq!(page.ask(place), before, "what stands below");
    page.assert_clean();
}

/// Waits until the screen shows what the page has come to.
fn drawn(page: &Page) {
    page.ask_later(TWO_FRAMES);
}

#[test]
fn what_was_opened_early_stays_open() {
    let page = early("<tier-advisor></tier-advisor>");
    let is_open = "return deep.in('tier-advisor', 'details')[0].open";
    only(&page).press("Why we ask");
    assert_eq!(page.ask(is_open), true);
    release(&page);
    assert_eq!(page.ask(is_open), true);
    only(&page).press("Next");
    only(&page).is_titled(SECOND);
    assert_eq!(page.ask(is_open), true, "who wants to know why does so at the next question as well");
    page.assert_clean();
}

#[test]
fn an_early_pick_survives_that_the_element_is_put_back() {
    let page = early("<tier-advisor></tier-advisor>");
    let one = only(&page);
    one.pick("An architect who knows our account");
    page.ask(PUT_BACK);
    one.is_titled(FIRST);
    page.eventually("it is picked", || one.is_picked("An architect who knows our account"));
    release(&page);
    page.eventually("the answer counts", || told(&page) == ["ready", "answer", "recommendation"]);
    page.assert_clean();
}

#[test]
fn what_was_picked_early_is_gone_after_a_reset() {
    let page = early("<tier-advisor></tier-advisor>");
    let one = only(&page);
    one.pick("An architect who knows our account");
    page.ask("deep.host('tier-advisor').reset()");
    one.is_titled(FIRST);
    release(&page);
    page.eventually("it is ready", || told(&page) == ["ready"]);
    assert!(!one.is_picked("An architect who knows our account"));
    page.assert_clean();
}

#[test]
fn what_was_picked_early_counts_once() {
    let page = early("<tier-advisor></tier-advisor>");
    let one = only(&page);
    one.pick("An architect who knows our account");
    page.ask(PUT_BACK);
    release(&page);
    page.eventually("the answer counts", || told(&page) == ["ready", "answer", "recommendation"]);
    one.press("Start over");
    page.eventually("nothing is answered", || told(&page).last().is_some_and(|name| name == "reset"));
    page.ask(PUT_BACK);
    one.is_up();
    page.ask_later("deep.host('tier-advisor').ready.then(() => arguments[0]())");
    assert_eq!(page.ask("return deep.host('tier-advisor').answers"), serde_json::json!({}));
    assert!(!one.is_picked("An architect who knows our account"));
    page.assert_clean();
}

#[test]
fn an_early_next_goes_on_with_what_was_picked() {
    let page = early("<tier-advisor></tier-advisor>");
    let one = only(&page);
    one.pick("One person who knows our account");
    one.press("Next");
    one.is_titled(FIRST);
    release(&page);
    one.is_titled(SECOND);
    page.eventually("the heading has the focus", || page.ask("return deep.focused()") == SECOND);
    assert_eq!(page.ask("return deep.host('tier-advisor').answers.contact.option"), "person");
    page.assert_clean();
}

#[test]
fn early_keys_work_as_they_do_later() {
    let page = early("<tier-advisor></tier-advisor>");
    only(&page).pick("Whoever is free");
    page.keys("\u{e015}\u{e007}"); // Down, Enter
    release(&page);
    only(&page).is_titled(SECOND);
    assert_eq!(page.ask("return deep.host('tier-advisor').answers.contact.option"), "person");
    page.assert_clean();
}

#[test]
fn who_asks_for_ready_while_it_loads_takes_nothing_from_the_person() {
    let page = early("<tier-advisor></tier-advisor>");
    let one = only(&page);
    one.pick("An architect who knows our account");
    page.ask("void deep.host('tier-advisor').ready");
    page.ask_later(TWO_FRAMES);
    assert!(one.is_picked("An architect who knows our account"), "before it is there");
    release(&page);
    assert!(one.is_picked("An architect who knows our account"), "when it is there");
    one.press("Next");
    one.is_titled(SECOND);
    page.assert_clean();
}

#[test]
fn an_element_that_is_made_eager_while_it_loads_works() {
    let page = early("<tier-advisor></tier-advisor>");
    page.ask("deep.host('tier-advisor').loading = 'eager'");
    works_after_all(&page);
}

#[test]
fn an_element_that_is_scrolled_away_and_back_while_it_loads_works() {
    let page = early("<tier-advisor></tier-advisor><div class=far></div>");
    page.ask("scrollTo(0, 5000)");
    drawn(&page);
    page.ask("scrollTo(0, 0)");
    works_after_all(&page);
}

fn works_after_all(page: &Page) {
    drawn(page);
    page.site.change(Wasm::Whole);
    page.eventually("it is ready", || told(page) == ["ready"]);
    only(page).press("Next");
    only(page).is_titled(SECOND);
    page.assert_clean();
}

#[test]
fn a_page_that_keeps_room_as_the_guide_says_does_not_jump() {
    let room = "tier-advisor { display: block; min-block-size: 100vh }";
    let body = "<h1>Plans</h1><tier-advisor id=one></tier-advisor><p>After</p>";
    let page = open_with(Host { script: SHIFTS, style: room, ..Host::with(body) }, Wasm::Held);
    only(&page).is_titled(FIRST);
    release(&page);
    drawn(&page);
    assert_eq!(page.ask("return shifts"), serde_json::json!([]));
}

#[test]
fn what_the_page_put_inside_is_readable_until_the_first_question_is() {
    let body = "<tier-advisor loading=eager><p id=inside>Four tiers to read</p></tier-advisor>";
    let page = open_with(
        Host { head: "", script: "window.late = () => import('/tier-advisor.js')", ..Host::with(body) },
        Wasm::Held,
    );
    let gap = page.ask_later(
        "const done = arguments[0], inside = document.querySelector('#inside'); let gap = 0; \
         const look = () => { const first = deep.title('tier-advisor'); if (first) return done(gap); \
           if (!inside.checkVisibility() || inside.getBoundingClientRect().height === 0) gap += 1; \
           requestAnimationFrame(look) }; late().then(look)",
    );
    assert_eq!(gap, 0, "so many frames showed neither");
}

#[test]
fn who_comes_back_has_something_to_read_while_it_loads() {
    let body = "<tier-advisor id=one><p id=inside>Four tiers to read</p></tier-advisor>";
    let script = "sessionStorage.setItem('tier-advisor.one', 'of yesterday')";
    let page = open_with(Host { script, ..Host::with(body) }, Wasm::Held);
    page.eventually("there is something", || {
        page.ask("return deep.text('tier-advisor') !== '' || document.querySelector('#inside').checkVisibility()")
            == true
    });
}

#[test]
fn a_page_that_says_so_in_its_head_has_the_style_at_the_same_time_as_the_script() {
    let page = with_head();
    let began = "const all = performance.getEntriesByType('resource'); \
                 const style = all.find(entry => entry.name.endsWith('.style.json')); \
                 const script = all.find(entry => /tier-advisor-[.0-9]+js$/.test(entry.name)); \
                 return style.startTime < script.responseEnd";
    assert_eq!(page.ask(began), true, "not only when the script asks");
    page.assert_clean();
}

#[test]
fn the_style_that_a_page_asks_for_in_its_head_is_fetched_once() {
    let page = with_head();
    let style = "return new URL(performance.getEntriesByType('resource').map(entry => entry.name) \
                 .find(name => name.endsWith('.style.json'))).pathname";
    assert_eq!(page.site.count(page.ask(style).as_str().unwrap_or_default()), 1);
}

/// A page whose head says what the guide gives for it.
fn with_head() -> Page {
    let head = String::from_utf8(built("/head.html").expect("it was built")).expect("it is text");
    let head = head.replace("/advisor/", "/").leak();
    let site = Site::around(Host { head, ..Host::with("<tier-advisor id=one></tier-advisor>") });
    // Firefox does not use what was fetched before where it may not be kept.
    site.last();
    let page = Page::on(site, Look::Light);
    only(&page).is_up().is_titled(FIRST);
    page
}
