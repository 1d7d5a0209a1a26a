//! The stand-alone page without a network, and when a new version has come.

mod meeting;
mod release;

use crate::axe;
use crate::element::only;
use crate::engine::Look;
use crate::hosts::Host;
use crate::page::Page;
use crate::prospects::PERSON;
use crate::site::Site;

use release::{PLACE, Release, caches, own_caches};

/// The guide for those who put the page on a server.
const GUIDE: &str = include_str!("../../../docs/embedding.md");
/// What a new version says.
const NEWS: &str = "A new version is here.";

#[test]
fn after_the_first_visit_the_page_works_without_a_network() {
    let page = visit(&Release::default());
    is_kept(&page);
    page.site.vanish();
    page.reload();
    PERSON.meet(&page);
    page.go(&format!("{}{PLACE}index.html?from=here", page.site.address()));
    PERSON.check(&page);
    page.go(&format!("{}{PLACE}text.html", page.site.address()));
    page.says("Renewals Manager");
    page.assert_clean();
}

#[test]
fn a_new_version_is_offered_and_waits_until_it_is_wanted() {
    let release = Release::default();
    let page = visit(&release);
    is_kept(&page);
    page.pick("One person who knows our account");
    page.says("because you need a contact of your own");
    release.renew(&page);
    page.ask("document.dispatchEvent(new Event('visibilitychange'))");
    is_offered(&page);
    page.reload();
    is_offered(&page);
    assert_eq!(page.ask(TITLE), "Tier Advisor", "nobody asked for the new version yet");
    axe::bring(&page);
    assert_eq!(axe::violations(&page), "");

    page.press("Load it");
    page.eventually("the new version is here", || page.ask(TITLE) == "Tier Advisor anew");
    page.says("because you need a contact of your own");
    assert_eq!(page.text(".offer"), "");
    assert_eq!(own_caches(&page).len(), 1, "the old files are gone");
    page.site.vanish();
    page.reload();
    assert_eq!(page.ask(TITLE), "Tier Advisor anew");
    page.assert_clean();
}

#[test]
fn a_tab_that_was_not_asked_goes_on_when_another_loads_the_new_version() {
    let release = Release::default();
    let page = visit(&release);
    is_kept(&page);
    page.pick("One person who knows our account");
    release.renew(&page);
    page.open_other(&format!("{}{PLACE}", page.site.address()));
    let pressed = "const button = other.document.querySelector('.offer button'); button?.click(); return !!button";
    page.eventually("the other tab is offered it", || page.ask(pressed) == true);
    page.eventually("it has it", || page.ask("return other.document.title") == "Tier Advisor anew");
    assert_eq!(page.ask(TITLE), "Tier Advisor");
    page.press("Result");
    page.is_titled("Essentials");
    page.press("Load it");
    page.eventually("the new version is here", || page.ask(TITLE) == "Tier Advisor anew");
    page.is_titled("Essentials");
    page.assert_clean();
}

#[test]
fn a_version_that_does_not_come_whole_is_not_offered() {
    let release = Release::default();
    let page = visit(&release);
    is_kept(&page);
    release.renew(&page);
    release.put("/text.html", b"<!doctype html><title>Sorry</title>".to_vec());
    let refused = "const done = arguments[0]; \
        navigator.serviceWorker.ready.then(all => all.update()).then(({ installing }) => { \
          const look = () => (!installing || installing.state === 'redundant') && done(true); \
          installing?.addEventListener('statechange', look); look(); })";
    assert_eq!(page.ask_later(refused), true);
    page.site.vanish();
    page.reload();
    assert_eq!((page.ask(TITLE), page.text(".offer")), ("Tier Advisor".into(), String::new()));
    page.assert_clean();
}

#[test]
fn caches_of_others_are_left_alone() {
    const OTHERS: [&str; 3] = ["photos", "tier-advisor", "tier-advisor https://www.example.com/advisor/ 1"];
    let release = Release::default();
    let page = visit(&release);
    is_kept(&page);
    for name in OTHERS {
        page.ask_later(&format!("caches.open({name:?}).then(() => arguments[0]())"));
    }
    release.renew(&page);
    page.reload();
    page.press("Load it");
    page.eventually("the new version is here", || page.ask(TITLE) == "Tier Advisor anew");
    let left = caches(&page);
    assert!(OTHERS.iter().all(|name| left.contains(&(*name).to_owned())), "{left:?}");
}

#[test]
fn what_the_guide_puts_in_its_place_takes_the_page_away() {
    let release = Release::default();
    let page = visit(&release);
    is_kept(&page);
    let (_, after) = GUIDE.split_once("in place of `offline.js`").expect("the guide says how");
    let script = after.split("```").nth(1).and_then(|block| block.strip_prefix("js"));
    release.put("/offline.js", script.expect("it gives a script").as_bytes().to_vec());
    page.ask("document.dispatchEvent(new Event('visibilitychange'))");
    page.eventually("nothing is kept", || caches(&page).is_empty() && page.ask_later(REGISTERED) == 0);
    page.assert_clean();
}

#[test]
fn where_a_policy_forbids_workers_the_page_works_with_a_network_only() {
    for forbids in ["worker-src 'none'", "trusted-types 'none'"] {
        let page = visit(&Release::under(forbids));
        let seen = || page.ask("return window.seen").to_string();
        page.eventually("it has come to rest", || page.text("aside.meet").contains("Meeting mode"));
        page.eventually("it is forbidden", || seen().contains("policy: "));
        PERSON.meet(&page);
        assert!(!seen().contains("error: ") && !seen().contains("rejected: "), "{}", seen());
        assert_eq!(page.ask_later(REGISTERED), 0);
    }
}

#[test]
fn an_element_keeps_nothing_for_later_on_the_page_of_others() {
    let page = Page::on(Site::around(Host::with("<tier-advisor id=one loading=eager></tier-advisor>")), Look::Light);
    only(&page).is_up().meet();
    assert_eq!(page.ask_later(REGISTERED), 0);
    assert_eq!(caches(&page), Vec::<String>::new());
    page.assert_clean();
}

/// What the page is called.
const TITLE: &str = "return document.title";

/// How many service workers the origin has.
const REGISTERED: &str = "navigator.serviceWorker.getRegistrations().then(all => arguments[0](all.length))";

/// Visits the page for the first time.
fn visit(release: &Release) -> Page {
    let page = Page::on(Site::around(release.clone()), Look::Light);
    page.watch();
    page.go(&format!("{}{PLACE}", page.site.address()));
    page.is_titled("In an ordinary week, whom do you want to turn to?");
    page
}

/// Waits until all is kept, and answers for the page.
fn is_kept(page: &Page) {
    page.eventually("it is kept", || page.ask("return navigator.serviceWorker.controller !== null") == true);
}

/// Waits until a new version is offered, to eye and ear.
fn is_offered(page: &Page) {
    page.eventually("it is offered", || page.text(".offer").contains(NEWS) && page.told().contains(NEWS));
}
