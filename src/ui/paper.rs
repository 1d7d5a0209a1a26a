//! The hand-out: one printed page, with markup of its own.

use tier_advisor_advice::{Beside, Change, Importance, Need, Recommendation};
use tier_advisor_catalog::{
    At, Capability, Fact, Hands, Name, Phase, Role, Shown, Source, Stage, Standing, Text, Tier,
};

use super::handoff::{stages_of, titled};
use super::markup::{El, el, says};
use super::people::roles_of;
use super::result::{Aside, Outside, asides, edits, outside_items, strip};
use super::sentences;
use super::view::View;
use super::words::{fill, join};

/// How many rows of the comparison there is room for; those that were asked for are there in any case.
const MOST_ROWS: usize = 10;

/// How many changes there is room for, the nearest first.
const MOST_CHANGES: usize = 1;

/// The page; none while nothing is recommended.
pub fn paper(view: &View) -> Option<El> {
    let recommendation = view.recommendation()?;
    let words = &view.wording().paper;
    let result = &view.wording().result;
    let left = el("div")
        .with(section(words.people, people(view, recommendation)))
        .with(section(words.change, changes(view)))
        .with(section(result.steps, steps(view, recommendation)));
    let right = section(words.handoff, handoff(view, recommendation.tier));
    let page = el("article.handout[aria-hidden=true]")
        .with(head(view, recommendation))
        .with(el("div.ho-all ho-strip").with(strip(view, recommendation)))
        .with(section(words.why, why(view, recommendation)))
        .with(section(result.outside, outside(view, recommendation)))
        .with(el("section.ho-all").with(says("h2", words.compare)).with(table(view, recommendation)))
        .with(left)
        .with(right)
        .with(foot(view));
    Some(page)
}

fn section(title: Text, body: El) -> El {
    el("section").with(says("h2", title)).with(body)
}

/// A line that begins with what it is about.
fn about(view: &View, what: Text, text: String) -> El {
    el("li").with(el("span").with(says("b.first", what)).says(view.punctuation().stop).says(text))
}

fn head(view: &View, recommendation: &Recommendation) -> El {
    let words = &view.wording().paper;
    let catalog = &view.catalog.about;
    // What no tier meets is named among the gaps: there is room for it once.
    let lead = sentences::lead(view, recommendation, view.wording().ladder.nearest);
    let verdict = el("div")
        .with(says("p.label", words.label))
        .with(says("p.ho-tier", view.tier(recommendation.tier).name))
        .with(says("p.ho-lead", lead))
        .all(sentences::open(view).map(|open| says("p.note", open)))
        .all(recommendation.beside.iter().map(|beside| as_good(view, recommendation, *beside)))
        .all(view.session.is_trial().then(|| says("p.note", view.wording().change.trying)));
    let aside = el("aside")
        .with(says("p", view.wording().shell.name))
        .with(says("p", fill(words.checked, &[("date", &catalog.checked)])))
        .with(el("p").with(says("b", catalog.guidance)))
        .with(says("p", catalog.independent));
    el("header.ho-all ho-head").with(verdict).with(aside)
}

/// A lower tier with an add-on, as good: as large as the tier itself.
fn as_good(view: &View, recommendation: &Recommendation, beside: Beside) -> El {
    let (title, says_so) = sentences::as_good(view, recommendation, beside);
    el("div")
        .with(says("p.label", view.wording().result.beside))
        .with(says("p.ho-tier", title))
        .with(says("p.ho-lead", says_so))
}

fn why(view: &View, recommendation: &Recommendation) -> El {
    let (words, marks) = (&view.wording().result, view.punctuation());
    let below = recommendation.tier.before();
    let reason = |need: &Need| {
        let gives = |tier: At<Tier>| {
            [view.tier(tier).name.as_str(), &marks.colon, &view.says(need.capability, tier), &marks.stop].concat()
        };
        about(view, view.need(*need), gives(recommendation.tier) + &below.map(gives).unwrap_or_default())
    };
    let broken = recommendation.broken.as_ref().map(|broken| {
        // What the tier within misses is in the table: there is room for it once.
        let within = broken.within.map(|within| sentences::within(view, within));
        let told = join(sentences::limits(view, broken).into_iter().chain(within), " ");
        el("p").with(says("b", words.limit)).says(marks.colon).says(told)
    });
    let none = recommendation.reasons.is_empty().then(|| says("p", words.reasons_none));
    let reasons = el("ol.ho-reasons").all(recommendation.reasons.iter().map(reason));
    el("div").with(reasons).all(none).all(broken)
}

fn outside(view: &View, recommendation: &Recommendation) -> El {
    let gap = view.wording().result.gap;
    let item = |item: Outside| match item {
        Outside::Gap { need, says, .. } => about(view, need, [gap.as_str(), &view.punctuation().stop, &says].concat()),
        Outside::AddOn { add_on, asked } => about(view, asked.unwrap_or(add_on.name), Fact::plain(&add_on.says.text)),
    };
    el("ul.ho-list").all(outside_items(view, recommendation).into_iter().map(item))
}

fn table(view: &View, recommendation: &Recommendation) -> El {
    let words = &view.wording().paper;
    let need = |need: &Need| match need.importance {
        Importance::Must => view.need(*need).as_str().to_owned(),
        Importance::Nice => view.of_need(words.nice, *need),
    };
    let needs = |at: At<Capability>| {
        let asked = recommendation.asked.needs.iter().filter(|need| need.capability == at).map(need);
        join(asked, &view.punctuation().comma)
    };
    let cell = |at: At<Capability>, tier: At<Tier>| {
        says(if tier == recommendation.tier { "td.n" } else { "td" }, view.says(at, tier))
    };
    let row = |at: At<Capability>| {
        el("tr")
            .with(says("td", view.capability(at).name))
            .with(says("td.n", needs(at)))
            .all(view.rules.tiers().map(|tier| cell(at, tier)))
    };
    let rows = told(view, recommendation).into_iter();
    let heads = view.catalog.tiers.iter().map(|tier| says("th", tier.name));
    let head = el("tr").with(el("th")).with(says("th", words.you_need)).all(heads);
    el("table").with(el("thead").with(head)).with(el("tbody").all(rows.map(row)))
}

/// What was asked for, and as much of the rest that tells the tiers apart as there is room for.
fn told(view: &View, recommendation: &Recommendation) -> Vec<At<Capability>> {
    let is_asked = |at: &At<Capability>| recommendation.asked.needs.iter().any(|need| need.capability == *at);
    let all = || At::all(&view.catalog.capabilities);
    let mut told: Vec<_> = all().filter(is_asked).collect();
    let rest = all().filter(|at| !is_asked(at) && view.capability(*at).shown == Shown::Number);
    let room = MOST_ROWS - usize::from(recommendation.broken.is_some());
    told.extend(rest.take(room.saturating_sub(told.len())));
    told
}

fn people(view: &View, recommendation: &Recommendation) -> El {
    let marks = view.punctuation();
    let is_near =
        |(_, standing): &(_, Standing)| !matches!(standing, Standing::Around | Standing::AddOn | Standing::NotIncluded);
    let person = |(role, _): (&Role, Standing)| {
        let hands = if role.hands == Hands::Neither { "" } else { role.hands_says.as_str() };
        let name = [role.abbr.as_str(), &marks.comma, &role.name, &marks.stop].concat();
        el("li").with(says("b", name)).says([role.focus.as_str(), &marks.stop, hands].concat())
    };
    el("ul.ho-list").all(roles_of(view, view.tier(recommendation.tier)).filter(is_near).map(person))
}

fn changes(view: &View) -> El {
    let words = &view.wording().change;
    let change = |change: &Change| {
        el("li")
            .with(says("b", view.tier(change.tier).name))
            .says([&view.punctuation().stop, &*edits(view, change)].concat())
    };
    match view.insight.changes.as_slice() {
        [] => says("p", words.none),
        changes => {
            el("ul.ho-list").all(changes.iter().filter(|own| !view.session.tries(own)).take(MOST_CHANGES).map(change))
        }
    }
}

fn handoff(view: &View, tier: At<Tier>) -> El {
    let stage = |stage: &&Stage| {
        let when = el("span").with(says("b", stage.when)).says(" ").says(stage.counted.unwrap_or_default());
        el("li").flag("data-transfer", stage.phase == Phase::Transfer).with(when).with(says(
            "span",
            titled(view, stage.title, tier) + ours(view, &stage.sources_for(view.catalog, view.tier(tier).id)),
        ))
    };
    el("ol.ho-time").all(stages_of(view, tier).iter().map(stage))
}

/// What marks our own word, where a fact is.
fn ours(view: &View, sources: &[Name<Source>]) -> &'static str {
    let is_ours = view.catalog.ours().any(|ours| sources.contains(&ours));
    if is_ours { view.wording().source.ours_aside.as_str() } else { "" }
}

fn steps(view: &View, recommendation: &Recommendation) -> El {
    let plain = |fact: &Fact| Fact::plain(&fact.text) + ours(view, &fact.sources);
    let step = |step: &Fact| says("li", plain(step));
    let aside = |Aside { to, what }: Aside| el("p").with(says("b", to)).says(" ").says(plain(what));
    el("div")
        .with(el("ol.ho-next").all(view.tier(recommendation.tier).steps.iter().map(step)))
        .all(asides(view, recommendation).into_iter().map(aside))
}

fn foot(view: &View) -> El {
    let (words, marks) = (view.wording(), view.punctuation());
    let source = |source: &Source| {
        source.url?;
        let date = source.date.unwrap_or(words.source.undated);
        Some([source.title.as_str(), &marks.comma, &date].concat())
    };
    let sources = join(view.catalog.sources.iter().filter_map(source), &marks.semicolon);
    let catalog = &view.catalog.about;
    says("footer.ho-all ho-foot", fill(words.paper.sources, &[("list", &sources)]))
        .says([" ", &words.paper.ours, " ", &catalog.credit, " ", catalog.authority.as_str()].concat())
}
