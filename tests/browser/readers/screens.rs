//! Every screen, in every state that looks or reads otherwise. A new one is added here, and nowhere else.

use super::places::Place::{self, Element, Frame, Meeting, Notes, NotesAlone, Prospects, Text};
use crate::element::only;
use crate::meeting::{EVERYTHING, show_ladder};
use crate::page::Page;
use crate::site::Wasm;

/// One state of one screen.
pub struct Screen {
    /// What a person calls it.
    pub name: &'static str,
    /// The page that it is on.
    pub place: Place,
    /// The answers and the step that it is opened with, both as in a link.
    pub session: (&'static str, &'static str),
    /// What is to be seen before anything is done.
    pub shows: &'static str,
    /// What is done then.
    pub then: fn(&Page),
    /// How the page's code is served.
    pub wasm: Wasm,
    /// Whether its colours are those of another screen.
    pub colours: Colours,
}

/// Whether a screen has to be looked at in every colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colours {
    /// It shows something that no other shows.
    Own,
    /// It shows other words than another, and nothing else.
    Alike,
}

/// A screen as a link opens it.
const fn screen(
    place: Place,
    name: &'static str,
    session: (&'static str, &'static str),
    shows: &'static str,
) -> Screen {
    Screen { name, place, session, shows, then: |_| {}, wasm: Wasm::Whole, colours: Colours::Own }
}

impl Screen {
    /// The same, once something was done.
    const fn then(self, then: fn(&Page)) -> Self {
        Self { then, ..self }
    }

    /// The same, which looks as another does.
    const fn alike(self) -> Self {
        Self { colours: Colours::Alike, ..self }
    }

    /// The same, where the page's code does not arrive.
    const fn without_code(self) -> Self {
        Self { wasm: Wasm::Missing, ..self }
    }
}

/// All of them.
pub fn all() -> impl Iterator<Item = &'static Screen> {
    QUESTIONS.iter().chain(&RESULTS).chain(&PAGES).chain(&MEETING).chain(&PANELS).chain(&ELSEWHERE)
}

/// Each question, open, and answered by who wants most.
static QUESTIONS: [Screen; 23] = [
    screen(Prospects, "contact, open", ("", "qc"), "whom do you want to turn to?"),
    screen(Prospects, "calls, open", ("", "qk"), "talk through progress?").alike(),
    screen(Prospects, "architecture, open", ("", "qg"), "guidance on architecture").alike(),
    screen(Prospects, "initiatives, open", ("", "qi"), "larger initiatives a year").alike(),
    screen(Prospects, "support, open", ("", "qs"), "How soon must someone answer?").alike(),
    screen(Prospects, "support engineer, open", ("", "qe"), "the same support engineer").alike(),
    screen(Prospects, "executive reviews, open", ("", "qr"), "should your executives review").alike(),
    screen(Prospects, "hands-on work, open", ("", "qh"), "Who installs, migrates").alike(),
    screen(Prospects, "where they stand, open", ("", "qn"), "a GitLab customer already?").alike(),
    screen(Prospects, "what they do not want, open", ("", "qu"), "anything you do not want?"),
    screen(Prospects, "contact, answered", (EVERYTHING, "qc"), "A must"),
    screen(Prospects, "calls, answered", (EVERYTHING, "qk"), "A must").alike(),
    screen(Prospects, "architecture, settled by another answer", (EVERYTHING, "qg"), "settles"),
    screen(Prospects, "initiatives, answered", (EVERYTHING, "qi"), "A must"),
    screen(Prospects, "support, answered", (EVERYTHING, "qs"), "A must").alike(),
    screen(Prospects, "support engineer, answered", (EVERYTHING, "qe"), "A must").alike(),
    screen(Prospects, "executive reviews, answered", (EVERYTHING, "qr"), "A must").alike(),
    screen(Prospects, "hands-on work, answered", (EVERYTHING, "qh"), "Who installs, migrates").alike(),
    screen(Prospects, "where they stand, answered", (EVERYTHING, "qn"), "a GitLab customer already?").alike(),
    screen(Prospects, "what they do not want, answered", (EVERYTHING, "qu"), "See the result"),
    screen(Prospects, "an answer that is nice to have", ("cd~k2", "qc"), "A must"),
    screen(Prospects, "an answer of somebody who is not sure", ("c-k2", "qc"), "whom do you want to turn to?"),
    screen(Prospects, "a question unfolded", (EVERYTHING, "qi"), "A must").then(unfold),
];

/// The result of each tier, and of each kind.
static RESULTS: [Screen; 11] = [
    screen(Prospects, "the result without answers", ("", "r"), "so nothing recommended"),
    screen(Prospects, "the result On-Demand", ("cpkri0en", "r"), "On-Demand"),
    screen(Prospects, "the result Essentials", ("cdk2", "r"), "Essentials"),
    screen(Prospects, "the result Advanced", ("k4s7", "r"), "Advanced"),
    screen(Prospects, "the result Signature", ("i3", "r"), "Signature"),
    screen(Prospects, "the result that another is as good as", ("ey", "r"), "Just as good"),
    screen(Prospects, "the result with a gap", ("rm", "r"), "No tier meets this"),
    screen(Prospects, "the result with an add-on", ("hg", "r"), "Bought beside any tier"),
    screen(Prospects, "the result with everything, unfolded", (EVERYTHING, "r"), "Beyond what you wanted").then(unfold),
    screen(Prospects, "the result of a trial", ("cdk2", "r"), "What would change it").then(try_it),
    screen(Prospects, "a source", ("cdk2", "r"), "What would change it").then(|page| {
        page.press("Source 1");
        page.eventually("the note is open", || !page.text(":popover-open").is_empty());
    }),
];

/// What else is on the page for prospects.
static PAGES: [Screen; 11] = [
    screen(Prospects, "the handoff without answers", ("", "h"), "the people who stay"),
    screen(Prospects, "the handoff of a new customer", ("cdk2", "h"), "The handoff with Essentials"),
    screen(Prospects, "the handoff of a customer", ("canck4", "h"), "the people who stay"),
    screen(Prospects, "the handoff of another tier", (EVERYTHING, "ho"), "the people who stay"),
    screen(Prospects, "the role guide", ("", "g"), "The roles, and what"),
    screen(Prospects, "the link to give on", ("cdk2", "r"), "Share").then(|page| {
        page.press("Share");
        page.eventually("the link is there", || !page.text("dialog[open]").is_empty());
        page.press("Copy the link");
        page.eventually("it is told", || !page.told().is_empty());
    }),
    screen(Prospects, "a refused link", (BROKEN, "r"), "could not be read"),
    screen(Prospects, "a link of an earlier catalog", (EARLIER, "r"), "This was made with an earlier catalog"),
    screen(Prospects, "nothing is kept", ("", "qc"), "whom do you want to turn to?").then(|page| {
        page.is_up();
        page.ask("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }");
        page.pick("One person who knows our account");
        page.eventually("it is said", || page.text("body").contains("Nothing is kept here"));
    }),
    screen(Prospects, "a failed start", ("", "qc"), "could not be loaded").without_code(),
    screen(Prospects, "a fault", ("cdk2", "r"), "What would change it").then(fault),
];

/// Instead of answers: a link of an earlier catalog.
pub const EARLIER: &str = "earlier";
/// Instead of answers: a link that cannot be read.
pub const BROKEN: &str = "broken";

/// A meeting, before others.
static MEETING: [Screen; 19] = [
    screen(Meeting, "a question, open", ("", "qc"), "whom do you want to turn to?"),
    screen(Meeting, "a question, answered", (EVERYTHING, "qi"), "larger initiatives").then(show_ladder),
    screen(Meeting, "a question, settled", (EVERYTHING, "qg"), "settles").then(show_ladder),
    screen(Meeting, "a question, the ladder hidden", (EVERYTHING, "qc"), "whom do you want"),
    screen(Meeting, "a question, just answered", ("", "qc"), "whom do you want to turn to?").then(|page| {
        show_ladder(page);
        page.keys("2");
        page.says("because you need");
    }),
    screen(Meeting, "the overview without answers", ("", "qc"), "whom do you want").then(overview),
    screen(Meeting, "the overview", ("cdk2", "qc"), "whom do you want").then(|page| {
        show_ladder(page);
        overview(page);
    }),
    screen(Meeting, "the overview of everything, one changed", (EVERYTHING, "qc"), "whom do you want").then(|page| {
        show_ladder(page);
        overview(page);
        page.select("Answer: Calls", "Weekly");
        page.eventually("it is picked", || page.selected("Answer: Calls") == "Weekly");
    }),
    screen(Meeting, "the result without answers", ("", "r"), "so nothing recommended"),
    screen(Meeting, "the result", ("cdk2", "r"), "What would change it"),
    screen(Meeting, "the result of everything, unfolded", (EVERYTHING, "r"), "Beyond what").then(unfold),
    screen(Meeting, "the result of a trial", ("cdk2", "r"), "What would change it").then(try_it),
    screen(Meeting, "the comparison without answers", ("", "qc"), "whom do you want").then(compare),
    screen(Meeting, "the comparison of everything", (EVERYTHING, "qc"), "whom do you want").then(|page| {
        show_ladder(page);
        compare(page);
    }),
    screen(Meeting, "the comparison of needs", (EVERYTHING, "qc"), "whom do you want").then(|page| {
        compare(page);
        page.pick("Your needs only");
        page.eventually("it is picked", || page.is_picked("Your needs only"));
    }),
    screen(Meeting, "the handoff", ("cdk2", "h"), "The handoff with"),
    screen(Meeting, "two handoffs", (EVERYTHING, "h"), "The handoff with").then(|page| {
        page.click_at("another tier", "return [...document.querySelectorAll('[name=beside]')].at(-1)");
        page.eventually("two handoffs are there", || !page.text(".handoffs").is_empty());
    }),
    screen(Meeting, "the role guide", ("cdk2", "g"), "The roles, and what"),
    screen(Meeting, "a failed start", ("", "qc"), "could not be loaded").without_code(),
];

/// What stands above a meeting or beside it.
static PANELS: [Screen; 10] = [
    screen(Meeting, "the panel of keys", ("cdk2", "r"), "Essentials").then(|page| opened(page, "?", "All keys")),
    screen(Meeting, "the panel before the notes", ("cdk2", "r"), "Essentials")
        .then(|page| opened(page, "n", "Speaker notes")),
    screen(Meeting, "the panel of what is left", ("cdk2", "r"), "Essentials").then(|page| {
        opened(page, "s", "What is left afterwards");
        page.ask("document.querySelectorAll('dialog details').forEach(own => { own.open = true })");
    }),
    screen(Meeting, "the panel before clearing", ("cdk2", "r"), "Essentials")
        .then(|page| opened(page, "x", "Clear everything?")),
    screen(Meeting, "the panel for an earlier catalog", (EARLIER, "r"), "This was made with an earlier catalog"),
    screen(Meeting, "a refused link", (BROKEN, "r"), "This link cannot be opened"),
    screen(Meeting, "the notes on the page", (EVERYTHING, "qc"), "whom do you want").then(|page| {
        opened(page, "n", "Speaker notes");
        page.press("Show them on this page");
        page.eventually("the notes are here", || !page.text("aside.speaker-here").is_empty());
    }),
    screen(Notes, "the notes at a question", (EVERYTHING, "qc"), "whom do you want"),
    screen(Notes, "the notes at the result", (EVERYTHING, "r"), "Beyond what"),
    screen(NotesAlone, "the notes without the meeting", (EVERYTHING, "qc"), "whom do you want"),
];

/// The element on a page of somebody else's, and what is read where nothing runs.
static ELSEWHERE: [Screen; 10] = [
    screen(Element, "the element at a question", ("", ""), "")
        .then(|page| only(page).is_titled("In an ordinary week, whom do you want to turn to?")),
    screen(Element, "the element at an answer", ("", ""), "").then(|page| {
        only(page).is_up().pick("One person who knows our account");
        only(page).says("because you need");
    }),
    screen(Element, "the element at the result", ("", ""), "").then(|page| only(page).is_up().meet()),
    screen(Element, "the element at the handoff", ("", ""), "").then(|page| {
        only(page).is_up().meet();
        only(page).press("Handoff");
        only(page).is_titled("From the people who sell to the people who stay");
    }),
    screen(Element, "the element at the role guide", ("", ""), "").then(|page| {
        only(page).is_up().press("Role guide");
        only(page).says("The roles, and what");
    }),
    screen(Element, "the element's link to give on", ("", ""), "").then(|page| {
        only(page).is_up().meet();
        only(page).press("Share");
        page.eventually("the link is there", || page.ask("return deep.in('tier-advisor', 'dialog[open]').length") == 1);
    }),
    screen(Element, "the element that failed", ("", ""), "").without_code().then(|page| only(page).says("Try again")),
    screen(Frame, "the page for an iframe", ("", ""), "").then(works),
    screen(Frame, "the page for an iframe that failed", ("", ""), "What Tier Advisor knows").without_code(),
    screen(Text, "the text to read", ("", ""), "Renewals Manager"),
];

/// Opens every part that is folded.
fn unfold(page: &Page) {
    page.ask("document.querySelectorAll('main details').forEach(own => { own.open = true })");
}

/// Tries the first change.
fn try_it(page: &Page) {
    page.click_at("a change to try", "return document.querySelector('.change .btn')");
    page.says("You are trying a change.");
}

/// A fault in the WebAssembly, as a browser reports it.
fn fault(page: &Page) {
    crate::failing::fault(page);
    page.eventually("it says that it failed", || !page.text("[role=alert]").is_empty());
}

fn overview(page: &Page) {
    page.keys("o");
    page.is_titled("Overview");
}

fn compare(page: &Page) {
    page.keys("c");
    page.is_titled("Compare the tiers");
}

/// Opens a panel by its key.
fn opened(page: &Page, key: &str, says: &str) {
    page.keys(key);
    crate::meeting::panel_says(page, says);
}

/// Waits until the element of the page works.
fn works(page: &Page) {
    let works = "return (document.querySelector('tier-advisor')?.catalog ?? null) !== null";
    page.eventually("the advisor works", || page.ask(works) == true);
}
