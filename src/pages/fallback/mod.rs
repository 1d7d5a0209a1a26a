//! What is read where there is no JavaScript or WebAssembly: the catalog, told as plain HTML.

mod handoff;
mod roles;
mod tiers;

use tier_advisor::ui::fill;
use tier_advisor::ui::markup::{El, el, says};
use tier_advisor_catalog::Catalog;
use yew::{Component, Context, Html, Properties};

use crate::draw::draw;

/// The catalog to read, as a part of a page.
#[must_use]
pub fn fallback(catalog: &'static Catalog) -> String {
    draw::<Fallback>(move || Props { catalog, stylesheet: None })
}

/// The same as a page for itself alone, which links that style sheet.
#[must_use]
pub fn fallback_page(catalog: &'static Catalog, stylesheet: &str) -> String {
    let stylesheet = Some(stylesheet.to_owned());
    let page = draw::<Fallback>(move || Props { catalog, stylesheet });
    ["<!doctype html>", &page, "\n"].concat()
}

/// What is told, and as what.
#[derive(Clone, PartialEq, Properties)]
struct Props {
    catalog: &'static Catalog,
    /// What the page links; `None` for a part of somebody else's.
    stylesheet: Option<String>,
}

/// The catalog to read.
struct Fallback;

impl Component for Fallback {
    type Message = ();
    type Properties = Props;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let Props { catalog, stylesheet } = context.props();
        match stylesheet {
            Some(stylesheet) => page(catalog, stylesheet.clone()).into(),
            None => part(catalog).into(),
        }
    }
}

fn page(catalog: &'static Catalog, stylesheet: String) -> El {
    let (about, name) = (&catalog.about, catalog.wording.shell.name);
    let head = el("head")
        .with(el("meta[charset=utf-8]"))
        .with(el("meta[name=viewport][content=width=device-width, initial-scale=1]"))
        .with(el("meta[name=color-scheme][content=light dark]"))
        .with(says("title", name))
        .with(el("link[rel=stylesheet]").attr("href", stylesheet));
    let body = el("body").with(el("main").with(says("h1", name)).with(part(catalog)));
    el("html").attr("lang", about.language()).attr("dir", about.direction.as_str()).with(head).with(body)
}

fn part(catalog: &'static Catalog) -> El {
    let (about, words) = (&catalog.about, &catalog.wording);
    let checked = fill(words.paper.checked, &[("date", &about.checked)]);
    el("div.fallback")
        .with(says("p", catalog.fallback.lead))
        .with(says("h2", words.compare.title))
        .with(tiers::described(catalog))
        .with(tiers::compared(catalog))
        .with(tiers::explained(catalog))
        .with(says("h2", words.guide.title))
        .all(catalog.roles.iter().map(|role| roles::described(words, role)))
        .with(says("h2", words.handoff.title))
        .with(handoff::stages(catalog))
        .with(handoff::legend(catalog))
        .with(el("p").with(says("b", about.guidance)).says([" ", &about.authority, " ", &about.independent].concat()))
        .with(says("p", [&checked, words.punctuation.stop.as_str(), &about.credit].concat()))
}
