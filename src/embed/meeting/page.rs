//! The page around a meeting, as its scripts stand in for it.

use std::rc::Rc;

use tier_advisor::advisor::Advisor;
use tier_advisor::meeting::{Page, desk};
use tier_advisor::summary::{Address, Given, Summary};
use tier_advisor::ui::{Around, Keeping, fill};
use tier_advisor_catalog::Day;
use tier_advisor_session::{Session, code, file};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// What the scripts do for a meeting: `host.ts` is the other side, and says more.
    pub type Host;

    #[wasm_bindgen(method)]
    pub fn kept(this: &Host) -> Option<String>;
    #[wasm_bindgen(method)]
    pub fn manner(this: &Host) -> String;
    #[wasm_bindgen(method)]
    fn keep(this: &Host, code: Option<String>) -> bool;
    #[wasm_bindgen(method)]
    fn remember(this: &Host, manner: &str);
    #[wasm_bindgen(method)]
    fn drawn(this: &Host, code: &str);
    #[wasm_bindgen(method)]
    fn link(this: &Host, code: &str) -> String;
    #[wasm_bindgen(method)]
    fn today(this: &Host) -> String;
    #[wasm_bindgen(method)]
    pub fn day(this: &Host, iso: &str) -> String;
    #[wasm_bindgen(method)]
    fn print(this: &Host);
    #[wasm_bindgen(method, js_name = fullScreen)]
    fn full_screen(this: &Host);
    #[wasm_bindgen(method, js_name = showNotes)]
    fn show_notes(this: &Host) -> bool;
    #[wasm_bindgen(method, js_name = openNotes)]
    fn open_notes(this: &Host) -> bool;
    #[wasm_bindgen(method)]
    fn copy(this: &Host, plain: &str, rich: Option<String>);
    #[wasm_bindgen(method)]
    fn save(this: &Host, name: &str, text: &str);
    #[wasm_bindgen(method)]
    fn choose(this: &Host);
    #[wasm_bindgen(method)]
    fn clear(this: &Host);
    #[wasm_bindgen(method)]
    fn leave(this: &Host);
}

/// A page that scripts stand in for.
pub struct ScriptedPage {
    pub advisor: &'static Advisor,
    pub host: Host,
}

impl ScriptedPage {
    fn code(&self, session: &Session) -> String {
        code::encode(&self.advisor.catalog, &self.advisor.rules, session)
    }

    /// The day that it is here; where the clock stands at no such day, that of the catalog.
    fn today(&self) -> Option<Day> {
        Day::read(&self.host.today()).or(self.advisor.catalog.about.day())
    }

    /// The same, as it is written down.
    fn date(&self) -> String {
        self.today().map(|today| today.to_string()).unwrap_or_default()
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
        None
    }

    fn print(&self) {
        self.host.print();
    }

    fn prints(&self) -> bool {
        true
    }
}

impl Page for ScriptedPage {
    fn remember(&self, manner: &'static str) {
        self.host.remember(manner);
    }

    fn link(&self, session: &Session) -> String {
        self.host.link(&self.code(session))
    }

    fn summary(&self, session: &Session) -> (String, String) {
        let (date, link) = (self.host.day(&self.date()), Address::new(&self.link(session)));
        let summary = Summary::new(self.advisor, desk(), session, Given { date: &date, link: link.as_ref() });
        (summary.markdown(), summary.html())
    }

    fn full_screen(&self) {
        self.host.full_screen();
    }

    fn show_notes(&self) -> bool {
        self.host.show_notes()
    }

    fn open_notes(&self) -> bool {
        self.host.open_notes()
    }

    fn copy(&self, plain: &str, rich: Option<&str>) {
        self.host.copy(plain, rich.map(str::to_owned));
    }

    fn file(&self, session: &Session, link: &str) -> String {
        let Advisor { catalog, rules } = self.advisor;
        self.today().map(|made| file::write(catalog, rules, session, made, link)).unwrap_or_default()
    }

    fn save(&self, file: &str) {
        let name = fill(desk().meeting.keep.file_name, &[("date", &self.date())]);
        self.host.save(&name, file);
    }

    fn choose(&self) {
        self.host.choose();
    }

    fn clear(&self) {
        self.host.clear();
    }

    fn leave(&self) {
        self.host.leave();
    }

    fn around(self: Rc<Self>) -> Rc<dyn Around> {
        self
    }
}
