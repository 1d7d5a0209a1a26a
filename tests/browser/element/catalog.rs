//! A catalog that the page gives: the example's invented company, and what is no catalog.

use std::path::Path;
use std::{env, fs};

use serde_json::{Value, json};

use super::{Advisor, FAILED, FIRST, RETRY, only};
use crate::engine::Look;
use crate::hosts::Host;
use crate::page::Page;
use crate::site::{Around, Site};

/// A page that serves the example's catalog, and one that is not whole.
struct Plans(Host);

impl Around for Plans {
    fn file(&self, path: &str) -> Option<Vec<u8>> {
        match path {
            "/plans.json" => Some(example().to_string().into_bytes()),
            "/broken.json" => Some(broken().to_string().into_bytes()),
            path => self.0.file(path),
        }
    }

    fn policy(&self) -> String {
        self.0.policy()
    }
}

fn example() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/catalog/alvdimma.json");
    serde_json::from_str(&fs::read_to_string(path).expect("the example")).expect("it is JSON")
}

/// The example with three faults in it.
fn broken() -> Value {
    let mut catalog = example();
    catalog["tiers"][1]["name"] = json!(7);
    catalog["questions"][0]["titel"] = json!("Which?");
    catalog.as_object_mut().expect("an object").remove("roles");
    catalog
}

fn plans(body: &'static str, what: impl FnOnce(&Page, Advisor<'_>)) {
    let page = Page::on(Site::around(Plans(Host::with(body))), Look::Light);
    what(&page, only(&page).is_up());
    page.assert_clean();
}

/// The title of the example's first question.
fn first() -> String {
    example()["questions"][0]["title"].as_str().unwrap_or_default().to_owned()
}

const COMPANY: &str = "return deep.host('tier-advisor').catalog?.company ?? null";

#[test]
fn a_page_gives_a_catalog_by_its_address_and_nothing_on_any_screen_is_of_another_company() {
    plans("<tier-advisor id=one catalog=/plans.json></tier-advisor>", |page, one| {
        one.is_titled(&first());
        page.ask("deep.host('#one').setAnswers({ forecaster: 'meteorologist' })");
        let tier = "return deep.host('#one').recommendation?.name ?? null";
        page.eventually("a tier of that company is recommended", || page.ask(tier) == "Round-the-Clock Partner");
        for screen in ["Result", "Handoff", "Role guide", "Questions"] {
            one.press(screen);
            let text = one.text();
            assert!(text.contains("invented for this catalog"), "{screen}: {text}");
            for stranger in ["GitLab", "Essentials", "Customer Success", "handbook"] {
                assert!(!text.contains(stranger), "{screen} says {stranger}: {text}");
            }
        }
        assert_eq!(page.ask("return Object.keys(sessionStorage)"), json!(["tier-advisor.one@Älvdimma"]));
        page.begin_to_reload();
        only(page).is_up();
        let answers = "return Object.keys(deep.host('#one').answers)";
        page.eventually("its answers are kept", || page.ask(answers) == json!(["forecaster"]));
    });
}

#[test]
fn a_catalog_that_is_not_whole_leaves_the_embedded_one_and_every_problem_is_told() {
    plans("<tier-advisor catalog=/broken.json></tier-advisor>", |page, one| {
        one.is_titled(FIRST);
        assert_eq!(page.ask(COMPANY), "GitLab");
        let told = "return told.filter(({ name }) => name === 'error')\
                    .flatMap(({ detail: { error } }) => error.cause.map(({ place }) => [error.field, place]))";
        let problems =
            json!([["catalog", "the catalog"], ["catalog", "questions[0].titel"], ["catalog", "tiers[1].name"],]);
        page.eventually("every problem is told", || {
            let mut told = page.ask(told).as_array().cloned().unwrap_or_default();
            told.sort_by_key(ToString::to_string);
            let mut expected = problems.as_array().cloned().unwrap_or_default();
            expected.sort_by_key(ToString::to_string);
            told == expected
        });
        one.pick("One person who knows our account");
        let tier = "return deep.host('tier-advisor').recommendation?.tier ?? null";
        page.eventually("it advises", || page.ask(tier) == "essentials");
    });
}

#[test]
fn a_catalog_that_does_not_come_shows_no_other_and_can_be_tried_again() {
    let body = "<tier-advisor id=one loading=eager catalog=/plans.json>Plans to read</tier-advisor>";
    let page = Page::on(Site::around(Plans(Host::with(body))), Look::Light);
    page.site.lose(|path| path.ends_with("/plans.json"));
    page.begin_to_reload();
    let one = only(&page);
    one.says(FAILED);
    assert_eq!(page.ask(COMPANY), Value::Null);
    assert!(!one.text().contains(FIRST), "{}", one.text());
    let told = "return told.filter(({ name }) => name === 'error').map(({ detail }) => detail.error.field)";
    page.eventually("it is told", || page.ask(told) == json!(["tier-advisor"]));
    page.site.lose(|_| false);
    one.press(RETRY);
    one.is_up().is_titled(&first());
    page.assert_clean();
}

#[test]
fn an_element_off_the_page_has_no_catalog_once_it_is_given_another() {
    plans("<tier-advisor id=one></tier-advisor>", |page, _| {
        assert_eq!(page.ask(COMPANY), "GitLab");
        page.ask("window.one = deep.host('#one'); one.remove()");
        assert_eq!(page.ask("return one.catalog.company"), "GitLab");
        assert_eq!(page.ask("one.catalog = {}; return one.catalog"), Value::Null);
    });
}

#[test]
fn a_catalog_that_is_read_from_right_to_left_is_drawn_so_on_a_page_that_is_not() {
    plans("<tier-advisor id=one></tier-advisor>", |page, one| {
        one.is_titled(FIRST);
        page.ask(
            "fetch('/plans.json').then(answer => answer.json()).then(it => \
             { deep.host('#one').catalog = { ...it, about: { ...it.about, languages: ['ar'], direction: 'rtl' } } })",
        );
        page.eventually("it is of that company", || page.ask(COMPANY) == "Älvdimma");
        only(page).is_up().is_titled(&first());
        let drawn = "const [h1] = deep.in('#one', 'h1'), [ladder] = deep.in('#one', '.ladder'); \
                     return [h1.closest('[lang]').lang, getComputedStyle(h1).direction, \
                             h1.getBoundingClientRect().left > ladder.getBoundingClientRect().right, \
                             getComputedStyle(deep.host('#one')).direction]";
        assert_eq!(page.ask(drawn), json!(["ar", "rtl", true, "ltr"]));
    });
}

#[test]
fn a_property_takes_a_catalog_as_an_object_and_null_leads_back() {
    plans("<tier-advisor id=one></tier-advisor>", |page, one| {
        one.is_titled(FIRST);
        page.ask("fetch('/plans.json').then(answer => answer.json()).then(it => { deep.host('#one').catalog = it })");
        page.eventually("it is of that company", || page.ask(COMPANY) == "Älvdimma");
        only(page).is_up().is_titled(&first());
        page.ask("deep.host('#one').catalog = null");
        page.eventually("it is the embedded one again", || page.ask(COMPANY) == "GitLab");
        only(page).is_up().is_titled(FIRST);
        page.ask("deep.host('#one').catalog = 7");
        let refused = "return told.some(({ name, detail }) => name === 'error' && detail.error.field === 'catalog')";
        page.eventually("what is no catalog is refused", || page.ask(refused) == true);
        page.eventually("the embedded one stays", || page.ask(COMPANY) == "GitLab");
    });
}
