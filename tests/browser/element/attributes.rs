//! What attributes say, and what they cannot say.

use serde_json::json;

use super::{FIRST, advisor, host, only, told};
use crate::hosts::Host;
use crate::page::TWO_FRAMES;

#[test]
fn unknown_values_stand_for_the_default() {
    let body = "<tier-advisor id=one theme=purple loading=never view=sideways storage=cookie></tier-advisor>\
                <tier-advisor id=two theme=DARK loading=Eager view=ROLES storage=Local></tier-advisor>\
                <tier-advisor id=three></tier-advisor>";
    host(Host::with(body), |page| {
        let read = |id: &str| {
            page.ask(&format!("const e = deep.host({id:?}); return [e.theme, e.loading, e.view, e.storage]"))
        };
        assert_eq!(read("#one"), json!(["auto", "lazy", "questions", "session"]));
        assert_eq!(read("#two"), json!(["dark", "eager", "roles", "local"]));
        assert_eq!(read("#three"), json!(["auto", "lazy", "questions", "session"]));
        page.ask("Object.assign(deep.host('#three'), { theme: 'light', view: 'roles', storage: 'none', contactUrl: '/talk' })");
        let reflected = page.ask("return [...deep.host('#three').attributes].map(a => `${a.name}=${a.value}`)");
        assert_eq!(reflected, json!(["id=three", "theme=light", "view=roles", "storage=none", "contact-url=/talk"]));
        advisor(page, "#one").is_up().is_titled(FIRST);
        advisor(page, "#two").is_up().is_titled("The roles, and what each will do for you");
    });
}

#[test]
fn it_speaks_the_language_that_it_has_and_says_which() {
    host(Host { html: "lang=fr", ..Host::with("<tier-advisor lang=de loading=eager></tier-advisor>") }, |page| {
        only(page).is_up();
        let said = "const e = deep.host('tier-advisor'); \
                    return [e.lang, e.getAttribute('lang'), deep.in('tier-advisor', ':host > div')[0].lang]";
        assert_eq!(page.ask(said), json!(["en", "de", "en"]));
    });
}

#[test]
fn the_theme_is_the_pages_or_the_readers() {
    let body = "<tier-advisor id=one loading=eager theme=light></tier-advisor>\
                <tier-advisor id=two loading=eager theme=dark></tier-advisor>\
                <tier-advisor id=three loading=eager></tier-advisor>";
    host(Host::with(body), |page| {
        let ground = |id: &'static str| {
            advisor(page, id).is_up();
            let ask = format!("return getComputedStyle(deep.in({id:?}, '.ta')[0]).backgroundColor");
            page.ask(&ask).as_str().map(str::to_owned)
        };
        let (light, dark, auto) = (ground("#one"), ground("#two"), ground("#three"));
        assert_ne!(light, dark);
        assert_eq!(auto, light, "this browser prefers light");
        page.ask("deep.host('#three').theme = 'dark'");
        assert_eq!(ground("#three"), dark);
    });
}

/// What was fetched of the advisor but its script.
const FETCHED: &str = "return performance.getEntriesByType('resource').map(entry => entry.name)\
                       .filter(name => /\\/advisor-/.test(name)).length";

/// Who loads the page again in the middle of it is led back to a place that must be there.
#[test]
fn a_lazy_element_that_was_answered_is_there_at_once_after_a_reload() {
    host(Host::with("<div class=far></div><tier-advisor id=one></tier-advisor>").far(), |page| {
        page.ask("deep.host('#one').setAnswers({ contact: 'person' })");
        page.eventually("it is kept", || page.ask("return sessionStorage.length") == 1);
        page.begin_to_reload();
        let known = "return deep.host('#one')?.recommendation?.tier ?? null";
        page.eventually("it goes on", || page.ask(known) == "essentials");
    });
}

#[test]
fn a_lazy_element_fetches_nothing_until_it_comes_near() {
    host(Host::with("<div class=far></div><tier-advisor></tier-advisor>").far(), |page| {
        page.eventually("it is defined", || page.ask("return !!customElements.get('tier-advisor')") == true);
        // An observer that comes later is told later: by then, the element's own was.
        let told = "new IntersectionObserver(arguments[0]).observe(document.querySelector('tier-advisor'))";
        page.ask_later(told);
        assert_eq!(page.ask(FETCHED), 0);
        page.ask("scrollTo(0, 4800)");
        only(page).is_up();
        assert_ne!(page.ask(FETCHED), 0);
        assert!(
            page.ask("return deep.host('tier-advisor').getBoundingClientRect().top > innerHeight") == true,
            "not yet seen"
        );
    });
}

#[test]
fn an_eager_element_is_there_at_once() {
    host(Host::with("<div class=far></div><tier-advisor loading=eager></tier-advisor>").far(), |page| {
        only(page).is_up();
        assert_eq!(page.ask("return scrollY"), 0);
        assert_eq!(told(page), ["ready"]);
    });
}

#[test]
fn a_hidden_element_waits_until_it_is_shown() {
    host(Host::with("<section hidden><tier-advisor></tier-advisor></section>"), |page| {
        page.ask_later(TWO_FRAMES);
        assert_eq!(page.ask(FETCHED), 0);
        page.ask("document.querySelector('section').hidden = false");
        only(page).is_up().is_titled(FIRST);
        page.ask("deep.host('tier-advisor').hidden = true");
        assert_eq!(page.ask("return deep.host('tier-advisor').checkVisibility()"), false);
    });
}

#[test]
fn a_property_that_is_given_nothing_stands_for_the_default() {
    host(Host::with("<tier-advisor theme=dark contact-url=/talk></tier-advisor>"), |page| {
        let one = only(page).is_up();
        let left = page.ask(
            "const one = deep.host('tier-advisor'); Object.assign(one, { theme: undefined, contactUrl: null, catalog: '' }); \
             return [one.theme, one.contactUrl, one.getAttribute('theme'), one.getAttribute('contact-url')]",
        );
        assert_eq!(left, json!(["auto", "", null, null]));
        one.meet();
        assert_eq!(page.ask("return deep.in('tier-advisor', 'a[data-contact]').length"), 0);
    });
}

#[test]
fn an_attribute_that_is_set_to_what_it_is_changes_nothing() {
    host(Host::with("<tier-advisor contact-url=/talk></tier-advisor>"), |page| {
        let one = only(page).is_up();
        one.meet();
        one.press("Try On-Demand");
        one.says("Undo");
        page.ask("deep.host('tier-advisor').setAttribute('contact-url', '/talk')");
        page.ask_later(TWO_FRAMES);
        one.says("Undo");
        let target = "return deep.in('tier-advisor', 'a[data-contact]')[0].target";
        assert_eq!(page.ask(target), "", "it leads where the page's own links lead");
        page.ask("deep.host('tier-advisor').setAttribute('contact-url', '/buy')");
        let link = "return deep.in('tier-advisor', 'a[data-contact]')[0].pathname";
        page.eventually("the link is another", || page.ask(link) == "/buy");
    });
}

#[test]
fn only_an_address_of_web_or_mail_becomes_a_link() {
    host(Host::with("<tier-advisor></tier-advisor>"), |page| {
        only(page).is_up().meet();
        let link = "return deep.in('tier-advisor', 'a[data-contact]')[0]?.href ?? null";
        assert_eq!(page.ask(link), json!(null));
        let good = ["https://sales.example/x?y#z", "http://sales.example/", "mailto:sales@sales.example"];
        for url in good {
            page.ask(&format!("deep.host('tier-advisor').contactUrl = {url:?}"));
            page.eventually(url, || page.ask(link) == url);
        }
        let bad = [
            "javascript:alert(1)",
            " java\\nscript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "http://[",
            "",
        ];
        for url in bad {
            page.ask(&format!("deep.host('tier-advisor').setAttribute('contact-url', {:?})", "https://sales.example/"));
            page.eventually("there is a link", || page.ask(link) == "https://sales.example/");
            page.ask(&format!("deep.host('tier-advisor').setAttribute('contact-url', \"{url}\")"));
            page.eventually(url, || page.ask(link) == json!(null));
            assert_eq!(page.ask("return deep.host('tier-advisor').contactUrl"), "", "{url}");
        }
    });
}
