//! What has the focus, as assistive technology knows it.

use std::sync::Arc;

use http::Method;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::{RequestData, SessionId, WebElement};

use super::{Page, unless_gone};

impl Page {
    /// What has the focus: its role and its name, as assistive technology has them.
    pub fn focused(&self) -> (String, String) {
        self.once("something keeps the focus", || {
            let element = unless_gone(self.browser.wait_for(self.browser.web.active_element()))?;
            Some((self.computed(&element, "computedrole")?, self.computed(&element, "computedlabel")?))
        })
    }

    /// Whether the name of what has the focus may begin like this. The browser takes long to compute one, so what
    /// reads otherwise is not asked for it.
    pub fn may_be_focused(&self, name: &str) -> bool {
        let may = "const e = document.activeElement; \
                   return !!e.shadowRoot || e.hasAttribute('aria-labelledby') || \
                     [e, ...e.labels ?? []].flatMap(e => [e.getAttribute('aria-label'), e.textContent]) \
                       .some(text => text?.replace(/\\s+/g, ' ').trim().startsWith(NAME))";
        self.ask(&may.replace("NAME", &format!("{name:?}"))) == true
    }

    fn computed(&self, element: &WebElement, what: &'static str) -> Option<String> {
        let asked = self.browser.web.cmd(Computed { element: element.element_id().to_string(), what });
        let answer = unless_gone(self.browser.wait_for(asked))?;
        Some(self.wait_for(async { answer.value::<String>() }))
    }
}

/// The command that asks for a role or name, which the client does not know.
#[derive(Debug)]
struct Computed {
    element: String,
    what: &'static str,
}

impl FormatRequestData for Computed {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let Self { element, what } = self;
        let path: Arc<str> = format!("session/{session}/element/{element}/{what}").into();
        RequestData::new(Method::GET, path)
    }
}
