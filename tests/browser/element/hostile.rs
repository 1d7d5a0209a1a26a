//! Pages that style everything, on purpose or not.

use serde_json::{Value, json};

use super::{FIRST, host, only};
use crate::hosts::Host;
use crate::page::Page;

const BODY: &str = "<header id=head><h1>Plans</h1></header><tier-advisor id=one></tier-advisor><p id=after>After</p>";

/// What cannot be read, or sticks out, in the element. Text must have 12 px (a source's mark, 10) and stand apart from its ground.
const AGAINST: &str = "\
const against = [], wide = document.documentElement;
const light = colour => { const [r, g, b, a = 1] = new OffscreenCanvas(1, 1).getContext('2d') && (() => {
  const paper = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  paper.fillStyle = colour; paper.fillRect(0, 0, 1, 1); return [...paper.getImageData(0, 0, 1, 1).data]; })();
  const part = v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
  return { a, l: .2126 * part(r) + .7152 * part(g) + .0722 * part(b) }; };
const ground = e => { for (; e; e = e.parentElement ?? e.getRootNode().host) {
  const { a, l } = light(getComputedStyle(e).backgroundColor); if (a > 200) return l; } return 1; };
if (wide.scrollWidth > wide.clientWidth) against.push(`the page is ${wide.scrollWidth - wide.clientWidth} px too wide`);
const frame = deep.host('#one').getBoundingClientRect();
if (frame.height < 300) against.push(`the element is ${frame.height} px high`);
let texts = 0;
for (const e of deep.in('#one', '*')) {
  if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || e.closest('.hidden')) continue;
  if (!e.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
  texts += 1;
  const style = getComputedStyle(e), box = e.getBoundingClientRect();
  const name = `${e.localName}.${e.className} ${words(e.innerText).slice(0, 30)}`;
  if (parseFloat(style.fontSize) < (e.matches('.src') ? 10 : 12)) against.push(`${style.fontSize}: ${name}`);
  if (box.width < 1 || box.height < 1) against.push(`no room: ${name}`);
  if (box.left < frame.left - 1 || box.right > frame.right + 1) against.push(`sticks out: ${name}`);
  const [one, other] = [light(style.color).l, ground(e)].sort((a, b) => b - a);
  if ((one + .05) / (other + .05) < 4.4) against.push(`contrast ${(one + .05) / (other + .05)}: ${name}`);
}
if (texts < 15) against.push(`${texts} texts are seen`);
return against;";

fn stays_whole(page: Host) {
    host(page, |page| {
        let one = only(page).is_up();
        one.is_titled(FIRST);
        let mut against = look(page, "the question");
        one.meet();
        against.extend(look(page, "the result"));
        one.press("Role guide");
        one.is_titled("The roles, and what each will do for you");
        against.extend(look(page, "the role guide"));
        assert!(against.is_empty(), "{}", against.join("\n"));
    });
}

fn look(page: &Page, screen: &str) -> Vec<String> {
    let mut all = Vec::new();
    for width in [1280, 520, 320] {
        page.fit(width, 900);
        let found = page.ask(AGAINST);
        let found = found.as_array().into_iter().flatten().take(6).filter_map(Value::as_str);
        all.extend(found.map(|text| format!("{screen} at {width} px: {text}")));
    }
    page.fit(1280, 900);
    all
}

#[test]
fn a_page_that_unsets_everything_leaves_it_whole() {
    stays_whole(Host { style: "* { all: unset !important } html { display: block }", ..Host::with(BODY) });
}

#[test]
fn a_page_with_a_small_root_font_leaves_it_readable() {
    stays_whole(Host { style: "html { font-size: 62.5% } body { font-size: 1.6rem }", ..Host::with(BODY) });
}

#[test]
fn a_page_with_a_huge_root_font_leaves_it_whole() {
    stays_whole(Host { style: "html { font-size: 200% }", ..Host::with(BODY) });
}

#[test]
fn a_page_from_right_to_left_leaves_it_whole() {
    stays_whole(Host { html: "lang=en dir=rtl", ..Host::with(BODY) });
}

#[test]
fn a_dark_page_leaves_it_readable() {
    stays_whole(Host {
        style: "html { color-scheme: dark } body { background: #111; color: #eee }",
        ..Host::with(BODY)
    });
}

#[test]
fn resets_and_rude_inheritance_leave_it_whole() {
    let style = "\
*, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; font: inherit; min-width: 0 }
body { font: 300 11px/1 fantasy; color: #bbb; text-transform: uppercase; letter-spacing: .5em; word-spacing: 2em;
  white-space: nowrap; text-align: center; visibility: visible; cursor: none; text-indent: 5em; -webkit-text-fill-color: pink;
  writing-mode: horizontal-tb; hyphens: auto; user-select: none; text-shadow: 0 0 9px red }
button, input, h1, h2, label { display: none !important } svg, img { display: block; max-width: none }
:root { --u: 1px; --paper: red; --ink: red; --s-4: 0; --data: fantasy; --text-3: 4px }
tier-advisor { display: inline !important; color: red; font-size: 2px; line-height: 0; float: none }";
    stays_whole(Host { style, ..Host::with(BODY) });
}

#[test]
fn a_flex_or_grid_item_in_a_narrow_place_stays_inside() {
    let style = "#row { display: flex } #row > * { flex: 1 } aside { inline-size: min(300px, 10%) }";
    let body = "<div id=row><aside>Menu</aside><tier-advisor id=one></tier-advisor></div>";
    stays_whole(Host { style, ..Host::with(body) });
}

#[test]
fn a_place_that_is_as_wide_as_what_is_in_it_leaves_it_whole() {
    for style in [
        "#row { display: flex }",
        "#row { display: flex; justify-content: center }",
        "#row { display: flex; flex-direction: column; align-items: center }",
        "#row { display: grid; place-items: center }",
        "#row { float: left }",
        "#row { inline-size: fit-content }",
        "#row { position: absolute; inset-block-start: 0 }",
        "#row { writing-mode: vertical-rl }",
        "tier-advisor { float: left }",
        "tier-advisor { position: absolute }",
    ] {
        let body = "<div id=row><tier-advisor id=one></tier-advisor></div>";
        let page = Host { style, ..Host::with(body) };
        host(page, |page| {
            only(page).is_up();
            page.fit(1280, 900);
            let width = "return deep.host('#one').getBoundingClientRect().width";
            assert!(page.ask(width).as_f64().is_some_and(|width| width > 1000.0), "{style}: {}", page.ask(width));
        });
    }
    stays_whole(Host { style: "body { display: grid; place-items: center }", ..Host::with(BODY) });
    stays_whole(Host {
        style: "body { display: flex; flex-direction: column; align-items: center }",
        ..Host::with(BODY)
    });
}

#[test]
fn a_page_that_registers_properties_leaves_it_whole() {
    let style = "\
@property --u { syntax: '<length>'; inherits: false; initial-value: 1px }
@property --accent { syntax: '<color>'; inherits: false; initial-value: white }
@property --at { syntax: '<percentage>'; inherits: false; initial-value: 90% }
@property --x { syntax: '<length>'; inherits: false; initial-value: 0px }
@property --data { syntax: '*'; inherits: false; initial-value: fantasy }
:root { --start: 0; --side: 99rem }";
    stays_whole(Host { style, ..Host::with(BODY) });
}

#[test]
fn its_styles_leak_nowhere() {
    const STYLES: &str = "\
const all = [document.documentElement, document.body, ...document.querySelectorAll('body *')];
return all.filter(e => e.localName !== 'tier-advisor').map(e => [e.localName, ...['', '::before', '::after', '::marker', '::selection']
  .map(part => { const style = getComputedStyle(e, part || null);
    return [...style].filter(n => !/width|height|block-size|inline-size|origin|inset|^top$|^bottom$/.test(n)).map(n => `${n}: ${style.getPropertyValue(n)}`).join(';') })]);";
    let body = "<header class=bar><h1 class=q__title>Plans</h1></header><main class='page ta'><button class='btn btn--main'>Buy</button>\
                <ul class=rungs><li class=rung>One</li></ul><table class=compare><tr><td>1</td></tr></table><p class='note label hidden'>x</p>\
                <label class=option><input type=radio>Pick</label><details class=why><summary>Why</summary>x</details></main>\
                <tier-advisor></tier-advisor>";
    host(Host { head: "", script: "window.load = () => import('/tier-advisor.js')", ..Host::with(body) }, |page| {
        let before = page.ask(STYLES);
        super::outcome(page, "await load()");
        only(page).is_up();
        let after = page.ask(STYLES);
        let pairs = before.as_array().into_iter().flatten().zip(after.as_array().into_iter().flatten());
        for (one, other) in pairs {
            assert_eq!(one, other);
        }
        assert_eq!(
            page.ask("return [document.styleSheets.length, document.adoptedStyleSheets.length, document.fonts.size]"),
            json!([1, 0, 0])
        );
    });
}

#[test]
fn what_the_page_hides_is_hidden() {
    let style = ".shut { position: fixed; inset: 0; visibility: hidden; pointer-events: none }";
    let body = "<button id=buy>Buy</button><div class=shut><tier-advisor id=one loading=eager></tier-advisor></div>";
    host(Host { style, ..Host::with(body) }, |page| {
        page.eventually("it is ready", || page.ask("return deep.host('#one').catalog !== null") == true);
        let seen = "return deep.in('#one', 'button').some(e => e.checkVisibility({ visibilityProperty: true }))";
        assert_eq!(page.ask(seen), false);
        let hit = "const { x, y } = document.querySelector('#buy').getBoundingClientRect(); \
                   return document.elementFromPoint(x + 2, y + 2).id";
        assert_eq!(page.ask(hit), "buy");
    });
}

#[test]
fn on_a_page_from_right_to_left_its_english_reads_from_left_to_right() {
    host(Host { html: "lang=ar dir=rtl", ..Host::with("<tier-advisor id=one></tier-advisor>") }, |page| {
        only(page).is_up();
        assert_eq!(page.ask("return getComputedStyle(deep.in('#one', 'h1')[0]).direction"), "ltr");
    });
}
