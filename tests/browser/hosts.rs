//! Pages of other people, with the advisor somewhere on them.

use crate::site::{Around, POLICY};

/// A page of somebody else's. It has no inline script and no inline style: the policy forbids both.
#[derive(Clone, Debug)]
pub struct Host {
    /// What `<html>` says.
    pub html: &'static str,
    /// What stands in `<head>` besides what every page here has.
    pub head: &'static str,
    /// What stands in `<body>`.
    pub body: &'static str,
    /// The page's own script.
    pub script: &'static str,
    /// The page's own style sheet.
    pub style: &'static str,
    /// Whether the policy lets WebAssembly be compiled.
    pub lets_compile: bool,
}

impl Default for Host {
    fn default() -> Self {
        Self { html: "lang=en", head: SCRIPT, body: "", script: "", style: "", lets_compile: true }
    }
}

/// The tag that brings the element.
pub const SCRIPT: &str = "<script type=module src=/tier-advisor.js></script>";

impl Host {
    /// A page with this body.
    pub fn with(body: &'static str) -> Self {
        Self { body, ..Self::default() }
    }

    /// The same, with `.far` as high as several screens.
    pub fn far(self) -> Self {
        Self { style: ".far { block-size: 6000px }", ..self }
    }
}

impl Around for Host {
    fn file(&self, path: &str) -> Option<Vec<u8>> {
        let Self { html, head, body, script, style, .. } = self;
        let text = match path {
            "/" => &format!(
                "<!doctype html><html {html}><head><meta charset=utf-8><title>Plans for your team</title>\
                 <script src=/witness.js></script><script src=/deep.js></script>\
                 <link rel=stylesheet href=/host.css><script src=/host.js></script>{head}</head>\
                 <body>{body}</body></html>"
            ),
            "/deep.js" => DEEP,
            "/host.js" => *script,
            "/host.css" => *style,
            _ => return None,
        };
        Some(text.as_bytes().to_vec())
    }

    /// It requires Trusted Types.
    fn policy(&self) -> String {
        let policy = if self.lets_compile { POLICY.to_owned() } else { POLICY.replace(" 'wasm-unsafe-eval'", "") };
        // A page with an iframe says where that may lead.
        let frames = if self.body.contains("<iframe") { "; frame-src http://127.0.0.1:* data:" } else { "" };
        policy + frames + "; require-trusted-types-for 'script'"
    }
}

/// Looks into open shadow roots as a person does, who does not see them; and writes down what is told.
pub const DEEP: &str = "\
window.told = [];
for (const name of ['ready', 'answer', 'recommendation', 'result', 'contact', 'share', 'reset', 'error'])
  document.addEventListener(`tier-advisor-${name}`, event => told.push({
    name, detail: event.detail, at: event.target.id || event.target.localName, composed: event.composed }));
window.words = text => (text ?? '').trim().replace(/\\s+/g, ' ');
window.deep = {
  all: root => [...root.querySelectorAll('*')].flatMap(e => [e, ...e.shadowRoot ? deep.all(e.shadowRoot) : []]),
  host: id => deep.all(document).find(e => e.matches(id)),
  in: (id, selector) => deep.host(id) ? [...deep.host(id).shadowRoot?.querySelectorAll(selector) ?? []] : [],
  seen: (id, selector) => deep.in(id, selector).filter(e => e.checkVisibility({ visibilityProperty: true })),
  named: (id, selector, name) =>
    deep.seen(id, selector).find(e => (e.getAttribute('aria-label') ?? words(e.innerText)) === name),
  option: (id, label) => deep.seen(id, 'label').find(e => words(e.innerText).startsWith(label)),
  picked: (id, label) => deep.option(id, label)?.querySelector('input').checked ?? false,
  title: id => words(deep.seen(id, 'h1')[0]?.innerText),
  text: id => words(deep.seen(id, ':host > div')[0]?.innerText),
  focused: () => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return words(at?.innerText || at?.closest('label')?.innerText || at?.localName); },
};
";
