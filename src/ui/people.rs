//! Whom one works with: a card for each role, on the line from shared to specific.

use tier_advisor_advice::Recommendation;
use tier_advisor_catalog::{Does, Hands, Name, Role, Standing, Stop, Text, Tier};
use yew::Html;

use super::markup::{El, el, nothing, says};
use super::section::section;
use super::sources::{fact, mark};
use super::view::View;
use super::words::fill;

pub fn people(view: &View, recommendation: &Recommendation) -> El {
    let words = &view.wording().people;
    let tier = view.tier(recommendation.tier);
    let own = roles_of(view, tier).filter(|(_, standing)| *standing == Standing::Yours);
    let all = el("div")
        .with(el("div.line").all(view.catalog.stops.iter().map(|own| stop(view, tier, own))))
        .all(roles_at(view, tier, None).map(|(role, standing)| off_the_line(view, role, standing)))
        .all(own.map(|(role, _)| does(view, role)));
    section("section.sec sec--wide", "people", words.title, words.lead).with(all)
}

/// The roles that a customer of the tier has to do with.
pub fn roles_of(view: &View, tier: &'static Tier) -> impl Iterator<Item = (&'static Role, Standing)> + use<> {
    view.catalog.roles.iter().filter_map(|role| Some((role, *tier.people.get(&role.id)?)))
}

fn roles_at(
    view: &View,
    tier: &'static Tier,
    stop: Option<Name<Stop>>,
) -> impl Iterator<Item = (&'static Role, Standing)> + use<> {
    roles_of(view, tier).filter(move |(role, _)| role.stop == stop)
}

fn stop(view: &View, tier: &'static Tier, stop: &'static Stop) -> El {
    let is_yours = roles_at(view, tier, Some(stop.id)).any(|(_, standing)| standing == Standing::Yours);
    let cards = roles_at(view, tier, Some(stop.id)).map(|(role, standing)| card(view, role, standing));
    el("div.stop")
        .flag("data-yours", is_yours)
        .with(says("h3.stop__name", stop.name).with(says("small", stop.says)))
        .with(el("div.stop__roles").all(cards))
}

fn tag(view: &View, standing: Standing) -> El {
    let notation = match standing {
        Standing::Yours => "span.tag tag--yours",
        Standing::AddOn | Standing::NotIncluded => "span.tag tag--dashed",
        Standing::Around | Standing::UntilClose | Standing::Beside => "span.tag",
    };
    says(notation, how(view, standing))
}

/// How somebody stands to the customer.
pub fn how(view: &View, standing: Standing) -> Text {
    let words = &view.wording().people;
    match standing {
        Standing::Yours => words.yours,
        Standing::Around => words.around,
        Standing::AddOn => words.add_on,
        Standing::NotIncluded => words.not_included,
        Standing::UntilClose => words.until_close,
        Standing::Beside => words.beside,
    }
}

fn card(view: &View, role: &Role, standing: Standing) -> El {
    let words = &view.wording().people;
    let entry = |name: Text, text: Text| el("div").with(says("dt", name)).with(says("dd", text));
    let head = el("div.role__head").with(says("h4.role__abbr", role.abbr)).with(tag(view, standing));
    let facts = el("dl")
        .with(entry(words.focus, role.focus))
        .with(entry(words.activities, role.activities))
        .with(entry(words.engagement, role.engagement));
    el("article.role")
        .flag("data-yours", standing == Standing::Yours)
        .flag("data-outside", matches!(standing, Standing::AddOn | Standing::NotIncluded))
        .with(head)
        .with(says("p.role__name", role.name))
        .with(facts)
        .with(hands("p.hands", role, mark(view, &role.sources)))
}

/// Whether a role's hands are on the keyboard: a filled square works in systems or on tickets.
pub fn hands(notation: &'static str, role: &Role, mark: Html) -> El {
    let square = match role.hands {
        Hands::HandsOn => Some("on"),
        Hands::Advisory => Some("off"),
        Hands::Neither => None,
    };
    el(notation).maybe("data-hands", square).with(says("span", role.hands_says).with(mark))
}

fn off_the_line(view: &View, role: &Role, standing: Standing) -> El {
    let what = [&role.focus, view.punctuation().stop.as_str(), &role.hands_says].concat();
    el("div.offline")
        .with(says("h3", role.name))
        .with(el("p").with(tag(view, standing)).with(says("span", what).with(mark(view, &role.sources))))
        .all(role.more.iter().map(|more| el("p").with(fact(view, more))))
}

/// What a role does, in its groups, and what else is known of it.
pub fn does(view: &View, role: &Role) -> Html {
    if role.does.is_empty() && role.more.is_empty() {
        return nothing();
    }
    let group = |does: &Does| {
        let points = does.points.iter().map(|point| says("li", *point));
        let title = says("h4", does.title).with(mark(view, &does.sources));
        el("div").with(title).with(el("ul").all(points))
    };
    el("details.why does")
        .with(says("summary", fill(view.wording().guide.does, &[("role", &role.abbr)])))
        .with(el("div.does__groups").all(role.does.iter().map(group)))
        .all(role.more.iter().map(|more| el("p.does__more").with(fact(view, more))))
        .into()
}
