//! Releases of the stand-alone page, one after the other, and what a browser keeps of them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use serde_json::Value;

use crate::files::{built, index};
use crate::page::Page;
use crate::site::{Around, POLICY};

/// Where the page lies, as in the guide.
pub const PLACE: &str = "advisor/";

/// A release as it was built, to the byte, in a directory of a server; and what is put up after it.
#[derive(Clone, Default)]
pub struct Release {
    newer: Arc<Mutex<HashMap<&'static str, Vec<u8>>>>,
    /// What the policy says besides.
    forbids: &'static str,
}

impl Release {
    /// The same, where the policy says this besides.
    pub fn under(forbids: &'static str) -> Self {
        Self { forbids, ..Self::default() }
    }

    /// Puts another file in the place of one.
    pub fn put(&self, path: &'static str, file: Vec<u8>) {
        self.newer.lock().expect("nobody failed with it").insert(path, file);
    }

    /// Puts up another release, whose page is called otherwise.
    pub fn renew(&self, page: &Page) {
        let text = |path| String::from_utf8(built(path).expect("it was built")).expect("it is text");
        self.put("/", text("/index.html").replace("<title>Tier Advisor<", "<title>Tier Advisor anew<").into_bytes());
        let worker = text("/offline.js");
        let name = own_caches(page).remove(0);
        let version = name.split(' ').next_back().expect("it ends with the version");
        let (before, after) = worker.split_once("{\"./\":\"").expect("the page comes first");
        let (_, after) = after.split_once('"').expect("its hash ends");
        // An empty hash is not checked.
        let worker = format!("{before}{{\"./\":\"\"{after}").replace(version, "newer");
        self.put("/offline.js", worker.into_bytes());
    }
}

impl Around for Release {
    fn file(&self, path: &str) -> Option<Vec<u8>> {
        if path == "/" {
            return Some(b"<!doctype html><title>Plans for your team</title>".to_vec());
        }
        let path = path.strip_prefix("/advisor")?;
        // Where nothing may be kept, the page may be altered.
        if path == "/" && !self.forbids.is_empty() {
            return Some(index().into_bytes());
        }
        let newer = self.newer.lock().expect("nobody failed with it").get(path).cloned();
        newer.or_else(|| built(if path == "/" { "/index.html" } else { path }))
    }

    /// It requires Trusted Types.
    fn policy(&self) -> String {
        format!("{POLICY}; require-trusted-types-for 'script'; {}", self.forbids)
    }
}

/// The names of all caches of the origin.
pub fn caches(page: &Page) -> Vec<String> {
    let names = page.ask_later("caches.keys().then(arguments[0])");
    names.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The names of those that are the page's.
pub fn own_caches(page: &Page) -> Vec<String> {
    let own = format!("tier-advisor {}{PLACE} ", page.site.address());
    caches(page).into_iter().filter(|name| name.starts_with(&own)).collect()
}
