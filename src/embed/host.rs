//! The page around an advisor, as the scripts of `element/` and `page/` stand in for it.

use tier_advisor_session::{Session, code};
use wasm_bindgen::prelude::wasm_bindgen;

use tier_advisor::advisor::Advisor;
use tier_advisor::ui::{Around, Keeping};

#[wasm_bindgen]
extern "C" {
    /// What a script does for an advisor.
    pub type Host;

    /// The session code that was kept.
    #[wasm_bindgen(method)]
    pub fn kept(this: &Host) -> Option<String>;

    /// Whether to begin at the role guide.
    #[wasm_bindgen(method, js_name = atRoles)]
    pub fn at_roles(this: &Host) -> bool;

    /// The address of where a prospect may turn.
    #[wasm_bindgen(method)]
    fn contact(this: &Host) -> Option<String>;

    /// Keeps a session code, or forgets the one it kept. Whether it could.
    #[wasm_bindgen(method)]
    fn keep(this: &Host, code: Option<String>) -> bool;

    /// Learns that all is drawn anew, and where the conversation stands: its session code.
    #[wasm_bindgen(method)]
    fn drawn(this: &Host, code: &str);

    /// Prints the page.
    #[wasm_bindgen(method)]
    fn print(this: &Host);

    /// Whether it is a page of the advisor's own, which can be printed.
    #[wasm_bindgen(method)]
    fn prints(this: &Host) -> bool;
}

/// A page that a script stands in for.
pub struct ScriptedPage {
    pub advisor: &'static Advisor,
    pub host: Host,
}

impl ScriptedPage {
    /// Its session code. Compiled once, and not into both places that ask for it.
    #[inline(never)]
    fn code(&self, session: &Session) -> String {
        code::encode(&self.advisor.catalog, &self.advisor.rules, session)
    }
}

impl Around for ScriptedPage {
    fn keep(&self, session: &Session) -> Keeping {
        let code = (!session.is_new()).then(|| self.code(session));
        if self.host.keep(code) { Keeping::Kept } else { Keeping::Unkept }
    }

    fn drawn(&self, session: &Session) {
        self.host.drawn(&self.code(session));
    }

    fn contact(&self) -> Option<String> {
        self.host.contact()
    }

    fn print(&self) {
        self.host.print();
    }

    fn prints(&self) -> bool {
        self.host.prints()
    }
}
