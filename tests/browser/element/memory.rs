//! What elements leave behind in the memory of the page: nothing.

use serde_json::{Value, json};

use super::{host, outcome};
use crate::hosts::Host;
use crate::page::Page;

/// Shows the tests the memory of the WebAssembly.
pub const WATCH: &str = "\
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(...all) {
    super(...all);
    window.memory = Object.values(this.exports).find(own => own instanceof WebAssembly.Memory);
  }
};";

#[test]
fn elements_that_come_and_go_leave_nothing_behind() {
    leaves_nothing_behind(
        10,
        "const one = document.createElement('tier-advisor'); one.loading = 'eager'; document.body.append(one); \
         await one.setAnswers({ calls: 'weekly' }); one.remove(); await null;",
    );
}

#[test]
fn an_element_that_comes_and_goes_leaves_nothing_behind() {
    // More of the same code runs here: the browser has compiled it after a hundred times.
    leaves_nothing_behind(
        100,
        "const one = window.one ??= document.createElement('tier-advisor'); document.body.append(one); \
         await one.ready; one.reset(); await one.setAnswers({ calls: 'weekly' }); one.remove(); await null;",
    );
}

/// Does something so many times, and then two hundred times in all or more: the last must take no more memory. A tenth
/// more is for the code that the browser compiles as it learns what is done often.
fn leaves_nothing_behind(first: u8, visit: &str) {
    host(Host { script: WATCH, ..Host::default() }, |page| {
        page.tools("Performance.enable", &json!({}));
        let after = |times: u8| {
            let done = outcome(page, &format!("for (let i = 0; i < {times}; i++) {{ {visit} }}"));
            assert_eq!(done, json!({ "value": null }));
            Taken::by(page)
        };
        let (few, many) = (after(first), after(190));
        assert!(many.heap < few.heap * 1.1, "{few:?}, then {many:?}");
        // What an element that has just gone was made of may still be there.
        assert!(many.nodes < few.nodes * 2.0, "{few:?}, then {many:?}");
        assert_eq!(many.webassembly, few.webassembly, "{few:?}, then {many:?}");
    });
}

/// What a page takes of memory.
#[derive(Debug)]
pub struct Taken {
    /// What the scripts of the page hold, in bytes.
    pub heap: f64,
    /// The nodes of the page, those that are on no page any more among them.
    pub nodes: f64,
    /// What the WebAssembly holds, in bytes.
    pub webassembly: Value,
}

impl Taken {
    /// What it takes now, without what it could do without.
    pub fn by(page: &Page) -> Self {
        // What the tests wrote down is not the page's.
        page.ask("if (window.told) told.length = 0");
        page.tools("HeapProfiler.collectGarbage", &json!({}));
        let measured = page.tools("Performance.getMetrics", &json!({}));
        let metric = |name: &str| {
            let mut all = measured["metrics"].as_array().into_iter().flatten();
            let found = all.find(|metric| metric["name"] == name);
            found.and_then(|metric| metric["value"].as_f64()).expect("the browser measures it")
        };
        Self {
            heap: metric("JSHeapUsedSize"),
            nodes: metric("Nodes"),
            webassembly: page.ask("return memory.buffer.byteLength"),
        }
    }
}
