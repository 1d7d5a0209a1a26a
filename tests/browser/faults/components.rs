//! A fault in each component: what draws it stops, as it does when the code behind it panics.

use serde_json::json;

use super::{FIRST, Meddled, Part, begin_kept, kept};
use crate::element::{only, outcome, told};
use crate::engine::Look;
use crate::hosts::Host;
use crate::meeting::{EVERYTHING, no_panel, open_notes, panel_says, show_ladder};
use crate::page::Page;
use crate::site::Site;

/// The browser refuses to draw what is marked so. The code takes that for impossible, and stops as where it panics.
const BRITTLE: &str = "
    const { setAttribute } = Element.prototype;
    Element.prototype.setAttribute = function (name, value) {
      if (sessionStorage.getItem('brittle') === `${name}=${value}`) throw new DOMException('cannot be drawn');
      return setAttribute.call(this, name, value);
    };";

/// When a component is drawn.
enum Drawn {
    /// With the page.
    Loading,
    /// When a person goes from one screen to another, by the buttons in the bar.
    Going(&'static str, &'static str),
}

use Drawn::{Going, Loading};

/// The components of the page for prospects: when each is drawn, and an attribute by which it is known.
const COMPONENTS: [(Drawn, &str); 24] = [
    (Loading, "class=ta"),
    (Loading, "class=bar"),
    (Loading, "class=foot"),
    (Loading, "class=notes"),
    (Loading, "class=note-card"),
    (Going("Role guide", "Questions"), "class=page ask"),
    (Going("Role guide", "Questions"), "class=ticks"),
    (Going("Role guide", "Questions"), "class=rungs"),
    (Going("Role guide", "Questions"), "class=options"),
    (Going("Role guide", "Result"), "class=verdict"),
    (Going("Role guide", "Result"), "class=strip"),
    (Going("Role guide", "Result"), "class=pips"),
    (Going("Role guide", "Result"), "class=sec__title"),
    (Going("Role guide", "Result"), "class=line"),
    (Going("Role guide", "Result"), "class=compare"),
    (Going("Role guide", "Result"), "class=change"),
    (Going("Role guide", "Result"), "class=numbers"),
    (Going("Role guide", "Result"), "class=outside"),
    (Going("Role guide", "Result"), "class=steps"),
    (Going("Role guide", "Result"), "class=handout"),
    (Going("Role guide", "Handoff"), "class=tabs__row"),
    (Going("Role guide", "Handoff"), "class=lanes"),
    (Going("Role guide", "Handoff"), "class=stages"),
    (Going("Handoff", "Role guide"), "class=guide"),
];

#[test]
fn a_fault_in_any_component_is_told_and_the_answers_are_kept() {
    let page = Meddled(BRITTLE).open("");
    page.is_up();
    begin_kept(&page, EVERYTHING, "g");
    page.is_titled("The roles, and what each will do for you");
    for (drawn, mark) in &COMPONENTS {
        match drawn {
            Loading => {
                make_brittle(&page, mark);
                page.begin_to_reload();
            }
            Going(from, to) => {
                page.press(from);
                page.eventually(&format!("{from} is here"), || current(&page) == *from);
                make_brittle(&page, mark);
                page.press(to);
            }
        }
        stops(&page, "The advisor stopped", mark);
        mend(&page);
        page.reloaded_by(|| page.press("Try again"));
        assert_eq!(kept(&page, Part::Answers), EVERYTHING, "{mark}");
        if let Going(_, to) = drawn {
            page.eventually(&format!("{to} is here after {mark}"), || current(&page) == *to);
        }
    }
    make_brittle(&page, "class=verdict");
    page.press("Result");
    stops(&page, "The advisor stopped", "the verdict");
    mend(&page);
    page.press("Start over");
    page.is_titled(FIRST);
    page.says("Nothing answered, so nothing recommended.");
}

/// The screen that the bar says one is at.
fn current(page: &Page) -> String {
    page.text("nav [aria-current=page]")
}

/// What of a meeting is drawn by a key, and an attribute by which it is known; without a key, with the page.
const OF_MEETINGS: [(Option<&str>, &str); 15] = [
    (None, "class=keys"),
    (None, "class=bar"),
    (None, "class=panel"),
    (Some("o"), "class=overview"),
    (Some("o"), "class=moved"),
    (Some("q"), "class=page ask"),
    (Some("t"), "id=needs"),
    (Some("c"), "class=choices"),
    (Some("h"), "class=stages"),
    (Some("r"), "class=guide"),
    (Some("?"), "class=all-keys"),
    (Some("n"), "id=panel"),
    (Some("s"), "id=kept-link"),
    (Some("x"), "class=panel__body"),
    (Some("n"), "class=speaker-here"),
];

#[test]
fn a_fault_in_any_part_of_a_meeting_is_told_and_the_answers_are_kept() {
    let page = Meddled(BRITTLE).open("meeting.html");
    page.is_up();
    begin_kept(&page, EVERYTHING, "g");
    page.is_titled("The roles, and what each will do for you");
    for (key, mark) in OF_MEETINGS {
        let here = mark == "class=speaker-here";
        if here {
            page.keys("n");
            panel_says(&page, "Do you share this whole screen");
        }
        let before = kept(&page, Part::Answers);
        make_brittle(&page, mark);
        match key {
            _ if here => page.press("Show them on this page"),
            Some(key) => page.keys(key),
            None => page.begin_to_reload(),
        }
        stops(&page, "The meeting stopped", mark);
        mend(&page);
        assert_eq!(kept(&page, Part::Answers), before, "{mark}");
        page.reloaded_by(|| page.press("Try again"));
        page.eventually("it works", || page.text("[role=alert]").is_empty());
        no_panel(&page);
        // Another screen than the one that is drawn next.
        page.keys(if key == Some("h") { "q" } else { "r" });
        page.eventually("it goes there", || !page.text("main").is_empty());
    }
}

#[test]
fn a_fault_in_the_notes_leaves_the_meeting_as_it_was() {
    let page = Meddled(BRITTLE).open("meeting.html");
    page.is_up();
    show_ladder(&page);
    let notes = open_notes(&page);
    page.within(&notes, || make_brittle(&page, "data-now="));
    page.keys("2");
    page.says("because you need a contact of your own");
    page.within(&notes, || {
        stops(&page, "The meeting stopped", "the notes");
        mend(&page);
        page.press("Try again");
        page.eventually("they follow again", || page.text("body").contains("because you need a contact of your own"));
    });
    assert!(page.text("[role=alert]").is_empty());
}

#[test]
fn a_fault_in_one_element_is_told_and_the_answers_are_there_after_a_reload() {
    let body = "<h1>Plans</h1><tier-advisor id=one><p>Four tiers to read</p></tier-advisor>";
    let page = Page::on(Site::around(Host { script: BRITTLE, ..Host::with(body) }), Look::Light);
    let one = only(&page).is_up();
    one.pick("An architect");
    page.eventually("it is answered", || told(&page) == ["ready", "answer", "recommendation"]);
    make_brittle(&page, "class=verdict");
    one.press("Result");
    one.says("The advisor met a fault. Load the page again to go on.");
    assert!(page.text("body").contains("Four tiers to read"), "what the page put inside is read");
    assert_eq!(told(&page).last().map(String::as_str), Some("error"));
    let error = "const { error } = told.at(-1).detail; return [error.name, error.cause.name]";
    assert_eq!(page.ask(error), json!(["TierAdvisorError", "RuntimeError"]));
    assert_eq!(page.text("h1"), "Plans", "the page is unharmed");
    mend(&page);
    page.begin_to_reload();
    only(&page).is_up().is_titled("Advanced");
}

/// What a page asks of an element in which a fault waits, and what comes of it.
const ASKED: [(&str, Option<&str>); 2] = [
    ("await one.setAnswers({ calls: 'weekly' })", Some("TierAdvisorError")),
    ("one.answers = { calls: 'weekly' }", None),
];

#[test]
fn a_fault_while_a_page_answers_is_told_to_all_elements_and_to_whoever_waits() {
    for (asked, refused) in ASKED {
        let body = "<tier-advisor id=one></tier-advisor><tier-advisor id=two></tier-advisor><tier-advisor id=three></tier-advisor>";
        let page = Page::on(Site::around(Host { script: BRITTLE, ..Host::with(body) }), Look::Light);
        let all = "window.one = document.querySelector('#one'); window.three = document.querySelector('#three'); \
                   await Promise.all([one, document.querySelector('#two'), three].map(each => each.ready)); three.remove(); told.length = 0";
        outcome(&page, all);
        make_brittle(&page, "aria-current=true");
        let got = outcome(&page, asked);
        assert_eq!(got["refused"], json!(refused), "{asked}: {got}");
        page.eventually("both say so", || told(&page) == ["error", "error"]);
        let got = outcome(&page, "document.body.append(three); await three.ready");
        assert_eq!(got["refused"], "TierAdvisorError", "nothing begins any more: {got}");
        mend(&page);
    }
}

#[test]
fn a_fault_while_an_element_begins_is_told_once_to_each_element() {
    let page = Page::on(
        Site::around(Host { script: BRITTLE, ..Host::with("<tier-advisor id=one></tier-advisor>") }),
        Look::Light,
    );
    only(&page).is_up();
    make_brittle(&page, "class=notes");
    let began = outcome(
        &page,
        "told.length = 0; const two = document.createElement('tier-advisor'); document.body.append(two); await two.ready",
    );
    assert_eq!(began["refused"], "TierAdvisorError");
    page.eventually("each says so", || told(&page) == ["error", "error"]);
    mend(&page);
}

/// What is marked so cannot be drawn from now on, on this page and when it is loaded again.
fn make_brittle(page: &Page, mark: &str) {
    page.ask(&format!("sessionStorage.setItem('brittle', {mark:?})"));
}

/// Everything can be drawn again.
fn mend(page: &Page) {
    page.ask("sessionStorage.removeItem('brittle')");
}

/// Waits until the page says that it stopped, to eye and ear; who listens is there already.
fn stops(page: &Page, title: &str, at: &str) {
    page.eventually(&format!("it stops at {at}"), || page.text("[role=alert]").contains(title));
    assert_eq!(page.focused(), ("heading".to_owned(), title.to_owned()), "{at}");
}
