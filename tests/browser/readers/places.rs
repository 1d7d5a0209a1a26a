//! The pages on which the advisor is read, all on one server.

use crate::hosts::DEEP;
use crate::page::Page;
use crate::site::{Around, POLICY, Site};

/// A page on which the advisor is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The page for prospects.
    Prospects,
    /// A meeting.
    Meeting,
    /// The notes of a meeting, in a window of their own.
    Notes,
    /// The same, once the meeting is gone.
    NotesAlone,
    /// The element, on a page of somebody else's.
    Element,
    /// The page for an iframe.
    Frame,
    /// The page to read where nothing can run.
    Text,
}

impl Place {
    /// The path of the page. A meeting opens its notes itself.
    const fn path(self) -> &'static str {
        match self {
            Self::Prospects => "index.html",
            Self::Meeting | Self::Notes | Self::NotesAlone => "meeting.html",
            Self::Element => "plans.html",
            Self::Frame => "embed.html",
            Self::Text => "text.html",
        }
    }

    /// Whether a session can be opened there by a link.
    const fn takes_links(self) -> bool {
        matches!(self, Self::Prospects | Self::Meeting | Self::Notes | Self::NotesAlone)
    }

    /// Loads the page anew, with a session where one can be opened.
    pub fn come(self, page: &Page, code: &str) {
        let fragment = if self.takes_links() { format!("#tier-advisor={code}") } else { String::new() };
        let address = format!("{}{}", page.site.address(), self.path());
        // Another query is another page, which is loaded anew; and nothing kept comes along.
        page.leave_by(&format!(
            "window.isOld = true; sessionStorage.clear(); \
             location.href = `{address}?${{performance.timeOrigin}}{fragment}`"
        ));
        let is_new = "return window.isOld !== true && document.readyState === 'complete'";
        page.eventually("the page is there", || page.ask(is_new) == true);
    }
}

/// Everything that was built, and beside it a page of somebody else's with the element on it.
struct Everywhere;

impl Around for Everywhere {
    fn file(&self, path: &str) -> Option<Vec<u8>> {
        let text = match path {
            "/plans.html" => PLANS,
            "/deep.js" => DEEP,
            _ => return None,
        };
        Some(text.as_bytes().to_vec())
    }

    fn policy(&self) -> String {
        POLICY.to_owned()
    }
}

const PLANS: &str = "\
<!doctype html><html lang=en><head><meta charset=utf-8><title>Plans for your team</title>\
<meta name=viewport content='width=device-width, initial-scale=1'>\
<script src=/witness.js></script><script src=/deep.js></script>\
<script type=module src=/tier-advisor.js></script></head>\
<body><main><h1>Plans</h1><tier-advisor id=one share meeting></tier-advisor></main></body></html>";

/// The server of all these pages.
pub fn site() -> Site {
    Site::around(Everywhere)
}
