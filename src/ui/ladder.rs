//! The ladder: every tier, highest on top; the recommended one lit, and what still stands against each.

use tier_advisor_advice::{Need, Outlook, Rating, Recommendation};
use tier_advisor_catalog::{At, Tier};
use tier_advisor_session::{Action, Step};
use web_sys::HtmlElement;
use yew::{Html, NodeRef};

use super::markup::{El, all, button, el, nothing, says};
use super::pips::{Met, pip, pips};
use super::sentences;
use super::view::{Insight, View};
use super::words::{around, figures, fill, list};

/// Finds the ladder.
pub const LADDER: &str = "#ladder";

/// How many misses a rung shows before the rest folds away.
const MOST_MISSES: usize = 3;
/// How many of the rest are told one by one; of more it says how many.
const MOST_FOLDED: usize = 20;

pub fn ladder(view: &View) -> El {
    let (before, tier, after) = sentences::because(view);
    let now = el("div.ladder__now")
        .with(says("h2.label", view.wording().ladder.title).attr("id", "ladder-title"))
        .with(el("p").says(before).with(says("b", tier)).says(after));
    let rungs = el("ol.rungs").flag("reversed", true).all(view.rules.tiers().rev().map(|tier| rung(view, tier)));
    el("aside.ladder[part=ladder][id=ladder][tabindex=-1][aria-labelledby=ladder-title]")
        .flag("data-empty", view.recommendation().is_none())
        .with(now)
        .with(el("div.tower").with(el("i.light")).with(el("i.range")).with(rungs))
        .with(foot(view))
}

/// Where the ladder's light and rail stand. Set from here, as a strict policy forbids `style` in markup.
pub fn set_light(root: &NodeRef, insight: &Insight, rungs: usize) {
    let Some(root) = root.cast::<HtmlElement>() else { return };
    let Outlook { lowest, highest, .. } = insight.outlook;
    let at = insight.recommendation.as_ref().map_or(lowest, |recommendation| recommendation.tier);
    let from_top = |tier: At<Tier>| rungs - 1 - tier.index();
    let places = [
        ("--ta_rungs", rungs),
        ("--ta_at", from_top(at)),
        ("--ta_from", from_top(highest)),
        ("--ta_to", from_top(lowest)),
    ];
    for (name, value) in places {
        // A browser without custom properties shows the ladder without its light.
        let _ = root.style().set_property(name, &figures(value));
    }
}

fn rung(view: &View, at: At<Tier>) -> El {
    let tier = view.tier(at);
    let outlook = &view.insight.outlook;
    let recommendation = view.recommendation();
    let now = recommendation.is_some_and(|recommendation| recommendation.tier == at);
    let possible = !now && outlook.lowest <= at && at <= outlook.highest;
    let head = el("div.rung__head")
        .with(says("h3.rung__name", tier.name))
        .with(says("span.rung__who", tier.who))
        .all(recommendation.map(|recommendation| pips(view, recommendation, at)));
    let standing = match recommendation {
        None => says("p.rung__say", tier.summary.text).into(),
        Some(recommendation) => standing(view, recommendation, at),
    };
    el("li.rung")
        .flag("data-now", now)
        .flag("data-open", possible)
        .maybe("aria-current", now.then_some("true"))
        .with(head)
        .with(standing)
}

/// What stands for or against a tier.
fn standing(view: &View, recommendation: &Recommendation, at: At<Tier>) -> Html {
    let rating = &recommendation.ratings[at.index()];
    if at < recommendation.tier {
        return against(view, rating);
    }
    let words = &view.wording().ladder;
    let musts = recommendation.asked.musts().count();
    let text = match musts {
        _ if at == recommendation.tier => sentences::lead(view, recommendation, words.nearest),
        0 => String::new(),
        _ if rating.missed.is_empty() => words.meets.of(musts).as_str().to_owned(),
        _ => {
            let met = figures(musts - rating.missed.len());
            fill(words.meets_can, &[("met", &met), ("total", &figures(musts))])
        }
    };
    el("p.rung__say").says(text).says(beyond(view, rating, musts)).into()
}

fn beyond(view: &View, rating: &Rating, musts: usize) -> String {
    let items = view.beyond(rating, 2);
    if items.is_empty() {
        return String::new();
    }
    let words = &view.wording().ladder;
    let text = if musts == 0 { words.gives } else { words.beyond };
    [" ", &fill(text, &[("list", &list(view.wording(), &items))])].concat()
}

/// One line for each must that a lower tier misses: the need on the left, what the tier gives on the right.
fn against(view: &View, rating: &Rating) -> Html {
    let words = &view.wording().ladder;
    let line = |need: &Need| {
        el("li")
            .with(pip(Met::No))
            .with(says("div", view.need(*need)))
            .with(says("span", view.says(need.capability, rating.tier)))
    };
    let (first, rest) = rating.missed.split_at(rating.missed.len().min(MOST_MISSES));
    let label = view.of_tier(words.against, rating.tier);
    let count = fill(words.more, &[("n", &figures(rest.len()))]);
    let more = match rest.len() {
        0 => None,
        1..=MOST_FOLDED => Some(
            el("details.against__more").with(says("summary", count)).with(el("ul.against").all(rest.iter().map(line))),
        ),
        _ => Some(says("p.rung__say", count)),
    };
    all([el("ul.against").attr("aria-label", label).all(first.iter().map(line)).into(), all(more)])
}

fn foot(view: &View) -> El {
    let words = &view.wording().ladder;
    let foot = el("div.ladder__foot");
    let Some(recommendation) = view.recommendation() else { return foot };
    let legend = el("p.legend[aria-hidden=true]")
        .with(el("span").with(pip(Met::Yes)).says(words.met))
        .with(el("span").with(pip(Met::No)).says(words.missed));
    let ahead = match sentences::open(view) {
        Some(open) => says("p", open).says(" ").with(settling(view)),
        None => says("p", words.settled),
    };
    foot.all(recommendation.asked.musts().next().map(|_| legend)).with(ahead)
}

fn settling(view: &View) -> Html {
    let Some(at) = view.insight.outlook.settling else { return nothing() };
    let (before, after) = around(view.wording().ladder.settling.as_str(), "question");
    let question = button("link", view.on(Action::Go(Step::Question(at)))).says(view.question(at).short);
    el("span").says(before).with(question).says(after).into()
}
