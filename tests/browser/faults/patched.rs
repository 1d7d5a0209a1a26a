//! Pages, and extensions of browsers, that freeze or change what the language and the browser bring.

use std::fmt::Write as _;

use serde_json::json;

use super::{FIRST, Meddled};
use crate::element::only;
use crate::engine::Look;
use crate::hosts::Host;
use crate::meeting::meeting;
use crate::page::Page;
use crate::site::Site;

/// What was done to them: a name, and how.
type Patch = (&'static str, &'static str);

const PATCHES: [Patch; 5] = [
    (
        "frozen",
        "for (const own of [Array, Object, Function, Promise, Map, Set, String, Number, RegExp, Error, Event, EventTarget, \
           Node, Element, HTMLElement, URL, Response, Request]) { Object.freeze(own); Object.freeze(own.prototype) }",
    ),
    (
        "extended",
        "Array.prototype.last = function () { return this[this.length - 1] }; Array.prototype['0 x'] = 1; \
         Object.prototype['$ 1'] = 1; \
         String.prototype.trimmed = function () { return this.trim() }; Function.prototype.bound = 1",
    ),
    (
        "replaced",
        // Firefox's driver would ask what it gets for the same again.
        "Array.prototype.toJSON = function () { return Object.assign([...this], { toJSON: undefined }) }; Date.prototype.toJSON = () => 'today'; \
         window.Promise = class Zone extends Promise {}",
    ),
    (
        "wrapped",
        "const { define, get } = customElements; \
         customElements.define = (name, own, options) => define.call(customElements, name, class extends own {}, options); \
         customElements.get = name => get.call(customElements, name); \
         const fetched = fetch; window.fetch = async (...all) => { await null; return fetched(...all) }; \
         const { addEventListener } = EventTarget.prototype; \
         EventTarget.prototype.addEventListener = function (type, act, ...all) { \
           const heard = typeof act === 'function' ? function (event) { return act.call(this, event) } : act; \
           return addEventListener.call(this, type, heard, ...all) }; \
         const drawn = requestAnimationFrame; window.requestAnimationFrame = act => drawn(time => act(time)); \
         const later = setTimeout; window.setTimeout = (act, ...all) => later(() => act(), ...all); \
         const { attachShadow } = Element.prototype; \
         Element.prototype.attachShadow = function (all) { return attachShadow.call(this, { ...all, mode: 'open' }) }",
    ),
    (
        "otherType",
        "const own = fetch; window.fetch = async (...all) => { const { body } = await own(...all); \
         return new Response(body, { headers: { 'Content-Type': 'text/plain' } }) }",
    ),
];

/// One with which the driver of `WebKit` cannot pass on what a page answers.
const GIVEN: Patch = ("given", "Object.prototype.extend = function () { return this }");

/// All of them, of which one is done: the one that the tab remembers.
fn script() -> &'static str {
    let mut all = String::new();
    for (name, how) in PATCHES.into_iter().chain([GIVEN]) {
        write!(all, "{name}() {{ {how} }},").expect("a string takes it");
    }
    format!("({{ {all} }})[sessionStorage.getItem('patch')]?.()").leak()
}

fn patch(page: &Page, name: &str) {
    page.ask(&format!("sessionStorage.clear(); sessionStorage.setItem('patch', {name:?})"));
}

#[test]
fn an_element_works_on_a_page_that_changes_what_the_browser_brings() {
    an_element_works(&PATCHES);
}

#[test]
fn an_element_works_on_a_page_that_gives_every_object_a_function() {
    an_element_works(&[GIVEN]);
}

fn an_element_works(patches: &[Patch]) {
    let body = "<h1>Plans</h1><tier-advisor id=one share></tier-advisor>";
    let page = Page::on(Site::around(Host { script: script(), ..Host::with(body) }), Look::Light);
    for (name, _) in patches {
        patch(&page, name);
        page.begin_to_reload();
        let one = only(&page);
        page.eventually(&format!("the element stands with {name}"), || {
            page.ask("return (deep.host('#one').catalog ?? null) !== null") == true
        });
        one.is_up().is_titled(FIRST);
        one.meet();
        let set = "deep.host('#one').answers = { calls: 'weekly' }; return deep.host('#one').recommendation.tier";
        assert_eq!(page.ask(set), "advanced", "{name}");
        one.is_titled("Advanced");
        page.ask("deep.host('#one').reset()");
        one.is_titled(FIRST);
        let events = "return [...new Set(told.map(event => event.name))]";
        assert_eq!(page.ask(events), json!(["ready", "answer", "recommendation", "result", "reset"]), "{name}");
        assert_eq!(page.ask("return seen"), json!([]), "{name}");
    }
}

/// What some browsers do not have, or refuse.
const LACKS: [&str; 2] = [
    "delete Element.prototype.requestFullscreen",
    "Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'))",
];

#[test]
fn a_meeting_goes_on_where_the_browser_cannot_fill_the_screen() {
    meeting(|page| {
        for lacks in LACKS {
            page.ask(lacks);
            page.keys("f");
            page.keys("2");
            page.eventually("it goes on", || page.is_picked("One person who knows our account"));
            page.keys("0");
            page.keys("q");
            page.is_titled(FIRST);
        }
    });
}

#[test]
fn the_page_and_a_meeting_work_where_an_extension_changes_what_the_browser_brings() {
    the_page_and_a_meeting_work(&PATCHES);
}

#[test]
fn the_page_and_a_meeting_work_where_an_extension_gives_every_object_a_function() {
    the_page_and_a_meeting_work(&[GIVEN]);
}

fn the_page_and_a_meeting_work(patches: &[Patch]) {
    for path in ["", "meeting.html"] {
        let page = Meddled(script()).open(path);
        for (name, _) in patches {
            patch(&page, name);
            page.begin_to_reload();
            page.is_up();
            page.pick("One person who knows our account");
            page.eventually("it is picked", || page.is_picked("One person who knows our account"));
            page.press("Result");
            page.is_titled("Essentials");
            page.press("Handoff");
            page.says("The handoff with Essentials");
            assert_eq!(page.ask("return seen"), json!([]), "{name} at {path:?}");
        }
    }
}
