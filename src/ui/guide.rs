//! The role guide: every role side by side, and what tells them apart. Readable without an answer.

use tier_advisor_catalog::{Distinction, Page, Role, Stop, Text};

use super::markup::{El, el, link, nothing, says};
use super::people::{does, hands};
use super::sources::{fact, mark};
use super::view::View;
use super::words::listed;

// A table that is laid out otherwise on a phone loses its roles in some browsers, so they are written down.

pub fn guide(view: &View) -> El {
    let words = &view.wording().guide;
    let catalog = view.catalog;
    let column = |name: Text| says("th", name).attr("role", "columnheader").attr("scope", "col");
    let columns = [words.role, words.focus, words.activities, words.engagement, words.hands].map(column);
    let distinction =
        |own: &Distinction| el("li").with(says("h2", own.title)).with(el("p").with(fact(view, &own.says)));
    let head = el("header.page__head").with(says("h1", words.title).heading()).with(says("p", words.lead));
    let table = el("table.guide[role=table]")
        .with(says("caption.hidden", words.title))
        .with(el("thead[role=rowgroup]").with(el("tr[role=row]").all(columns)))
        .all(catalog.stops.iter().map(|stop| group(view, Some(stop))))
        .with(group(view, None));
    el("main.page")
        .key("roles")
        .with(head)
        .with(el("ol.three").all(catalog.guide.distinctions.iter().map(distinction)))
        .with(table)
        .with(says("p.note guidance", words.legend))
        .all(catalog.roles.iter().map(|role| does(view, role)))
        .with(beyond(view))
}

fn group(view: &View, stop: Option<&Stop>) -> El {
    let words = &view.wording().guide;
    let (name, text) = stop.map_or((words.beside, words.beside_says), |stop| (stop.name, stop.says));
    let here = view.catalog.roles.iter().filter(|role| role.stop == stop.map(|stop| stop.id));
    let title = says("th.stopname", name)
        .attr("role", "rowheader")
        .attr("colspan", "5")
        .attr("scope", "rowgroup")
        .says(" ")
        .with(says("span", text));
    el("tbody[role=rowgroup]").with(el("tr[role=row]").with(title)).all(here.map(|role| row(view, role)))
}

fn row(view: &View, role: &Role) -> El {
    let words = &view.wording().guide;
    let cell = |label: Text| el("td[role=cell]").attr("data-label", label);
    let header =
        el("th[role=rowheader][scope=row]").with(says("b", role.abbr)).says(role.name).with(mark(view, &role.sources));
    el("tr[role=row]")
        .with(header)
        .with(cell(words.focus).says(role.focus))
        .with(cell(words.activities).says(role.activities))
        .with(cell(words.engagement).says(role.engagement))
        .with(cell(words.hands).with(hands("span.hands", role, nothing())))
}

fn beyond(view: &View) -> El {
    let guide = &view.catalog.guide;
    let accelerators = &guide.accelerators;
    let page = |page: &Page| el("li").with(link(page.title, page.url));
    let themes: Vec<_> = accelerators.themes.iter().map(|theme| theme.as_str()).collect();
    let marks = view.punctuation();
    let themes = listed(&themes, &marks.comma, &marks.comma);
    let themes = [&accelerators.themes_title, marks.colon.as_str(), &themes, &marks.stop].concat();
    let about = el("section")
        .with(says("h2", accelerators.title))
        .with(el("p").with(fact(view, &accelerators.says)))
        .with(says("p", themes).with(mark(view, &accelerators.sources)));
    let pages = el("section")
        .with(says("h2", view.wording().guide.pages))
        .with(el("ul.pages").all(guide.pages.iter().map(page)));
    el("div.always").with(about).with(pages)
}
