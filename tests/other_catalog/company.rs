//! The invented company, and conversations with its prospects.

use std::path::Path;
use std::rc::Rc;
use std::sync::LazyLock;

use futures::executor::block_on;
use serde_json::Value;
use tier_advisor::advisor::{Advisor, WORDS};
use tier_advisor::ui::{App, Keeping, Props, StillPage};
use tier_advisor_advice::{Importance, Rules};
use tier_advisor_catalog::{At, Catalog, Desk, Text, Tier, json, open};
use tier_advisor_session::{Action, Session, Step};
use yew::ServerRenderer;

const FILE: &str = include_str!("../../examples/catalog/alvdimma.json");

static ADVISOR: LazyLock<Advisor> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let catalog = open(&root.join("examples/catalog/alvdimma.json"), &root.join("data")).expect("it is valid");
    let rules = Rules::new(&catalog);
    Advisor { catalog, rules }
});

/// The advisor over the company after a change, kept for good.
pub fn changed(change: impl FnOnce(&mut Value)) -> &'static Advisor {
    let mut file = serde_json::from_str(FILE).expect("it is JSON");
    change(&mut file);
    let words = serde_json::from_str(WORDS).expect("the words are JSON");
    let catalog = json::read(&file.to_string(), &words).expect("it is still valid");
    let rules = Rules::new(&catalog);
    Box::leak(Box::new(Advisor { catalog, rules }))
}

/// Musts by name, and the tier that they lead to. Between them they show every kind of result.
pub const CASES: [(&str, &str); 10] = [
    ("forecaster=desk", "Open Sky"),
    ("forecaster=analyst freshness=hour", "Höhenwind"),
    ("forecaster=meteorologist", "Round-the-Clock Partner"),
    ("freshness=half-hour storm=half terrain=hills", "Round-the-Clock Partner"),
    // No tier meets it, and an add-on does.
    ("instruments=aelvdimma", "Open Sky"),
    // Nothing meets it.
    ("freshness=five-minutes storm=hour", "Round-the-Clock Partner"),
    // A lower tier with an add-on is as good.
    ("terrain=ridge forecaster=analyst", "Round-the-Clock Partner"),
    // Within the limit, less is met.
    ("limit=no-fee storm=quarter", "Round-the-Clock Partner"),
    ("customer=yes storm=hour", "Höhenwind"),
    ("customer=new", "Open Sky"),
];

pub fn advisor() -> &'static Advisor {
    &ADVISOR
}

pub fn catalog() -> &'static Catalog {
    &advisor().catalog
}

pub fn rules() -> &'static Rules {
    &advisor().rules
}

pub fn desk() -> &'static Desk {
    catalog().desk.expect("a catalog that was read has a desk")
}

pub fn tiers() -> impl Iterator<Item = At<Tier>> {
    At::all(&catalog().tiers)
}

/// A session at the start, with these answers as musts: `forecaster=desk storm=hour`.
#[track_caller]
pub fn session(written: &str) -> Session {
    let chosen = written.split_whitespace().map(|answer| {
        let (question, option) = answer.split_once('=').expect("an answer is question=option");
        let question = At::find(&catalog().questions, |own| own.id.as_str() == question).expect("it is asked");
        let options = catalog().questions[question].options;
        Action::Choose(question, At::find(&options, |own| own.id.as_str() == option).expect("it is offered"))
    });
    chosen.fold(Session::new(rules()), |session, action| session.after(rules(), action))
}

pub fn at(step: Step, session: &Session) -> Session {
    session.after(rules(), Action::Go(step))
}

/// What is drawn, as HTML.
pub fn drawn(session: &Session) -> String {
    drawn_over(advisor(), session)
}

/// The same over a company that has changed.
pub fn drawn_over(advisor: &'static Advisor, session: &Session) -> String {
    let session = session.clone();
    let renderer = ServerRenderer::<App>::with_props(move || Props {
        advisor,
        session,
        keeping: Keeping::Kept,
        around: Rc::new(StillPage(Keeping::Kept)),
    });
    block_on(renderer.hydratable(false).render())
}

/// Every screen that there is, with its session.
pub fn screens() -> Vec<(String, Session)> {
    let nothing = Session::new(rules());
    let mut screens = vec![
        ("the result without answers".to_owned(), at(Step::Result, &nothing)),
        ("the role guide".to_owned(), at(Step::Roles, &nothing)),
    ];
    for question in At::all(&catalog().questions) {
        let name = catalog().questions[question].id;
        screens.push((format!("{name}, open"), at(Step::Question(question), &nothing)));
        let unsure = nothing.after(rules(), Action::NotSure(question));
        screens.push((format!("{name}, not sure"), at(Step::Question(question), &unsure)));
        screens.push((format!("the result of not being sure of {name}"), at(Step::Result, &unsure)));
        for option in At::all(&catalog().questions[question].options) {
            let must = nothing.after(rules(), Action::Choose(question, option));
            let nice = must.after(rules(), Action::Weigh(question, Importance::Nice));
            let option = catalog().questions[question].options[option].id;
            screens.push((format!("{name} = {option}"), at(Step::Question(question), &must)));
            screens.push((format!("the result of {name} = {option}"), at(Step::Result, &must)));
            screens.push((format!("the result of {name} = {option}, nice to have"), at(Step::Result, &nice)));
        }
    }
    for (answers, _) in CASES {
        let session = session(answers);
        screens.push((format!("the result of {answers}"), at(Step::Result, &session)));
        let handoffs = tiers().map(Some).chain([None]);
        screens.extend(handoffs.map(|of| (format!("handoff {of:?} of {answers}"), at(Step::Handoff(of), &session))));
        let asked = At::all(&catalog().questions);
        screens.extend(asked.map(|at_| (format!("{at_:?} of {answers}"), at(Step::Question(at_), &session))));
    }
    screens
}

/// The words of each element of this kind, without what is inside others of the kind.
pub fn each<'a>(html: &'a str, tag: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{tag}"), format!("</{tag}>"));
    let pieces = html.split(open.as_str()).skip(1).filter(|piece| piece.starts_with([' ', '>']));
    pieces.map(|piece| piece.split(close.as_str()).next().unwrap_or_default()).collect()
}

/// Nothing of the embedded catalog stands in this text: not its company, its tiers or its roles.
#[track_caller]
pub fn assert_nothing_of_the_embedded(place: &str, text: &str) {
    let own = &tier_advisor::advisor::embedded().catalog;
    let tiers = own.tiers.iter().map(|tier| tier.name);
    let roles = own.roles.iter().flat_map(|role| [role.abbr, role.name]);
    let names = tiers.chain(roles).chain([own.about.company, own.handoff.account_executive.name]);
    let names = names.map(Text::as_str).chain(["success", "handbook", "accelerator", "keyboard", "Seven roles"]);
    let text = format!(" {} ", text.replace(|letter: char| !letter.is_alphanumeric(), " ").to_lowercase());
    for name in names {
        let name = name.replace(|letter: char| !letter.is_alphanumeric(), " ").to_lowercase();
        assert!(!text.contains(&format!(" {name} ")), "{place} says {name:?}: {text}");
    }
}
