//! The decision table for people, as Markdown for the documentation: what each tier gives, and which answers lead where.

use tier_advisor_advice::{Answer, Bought, Recommendation, Rules, recommend};
use tier_advisor_catalog::{At, Capability, Catalog, Choice, Fact, Level, Name, Question, Tier};

const HEAD: &str = "\
# What each tier gives, and which answers lead where

Made from `data/` and by the very rule that advises; not written by hand. After a change of either, the tests say how to
have it made anew. A row here says what one answer does alone. With several, the highest tier that any of them leads to
is the recommendation, as no tier gives less than a lower one.";

const GIVES: &str = "\
## What each tier gives

Under a capability stand its levels, the weakest first; in a cell, the words of the tier and the level that they count
as. Where the sources do not say, it counts as less than the weakest level, and is never told as \"no\".";

const LEADS: &str = "\
## Which answers lead where

The tier is the lowest that meets what the answer asks for, were it a must and the only answer. Marked nice to have, an
answer never raises the tier. What is wanted at most never changes it. The other questions that an answer settles need
not be asked while it is a must. \"Not sure\" may be answered to every question, and asks for nothing.";

/// The text of `docs/tiers.md`, for a catalog as it is authored.
#[must_use]
pub fn decisions(catalog: &Catalog) -> String {
    let mut parts = vec![HEAD.to_owned(), GIVES.to_owned(), gives(catalog), LEADS.to_owned()];
    let rules = Rules::new(catalog);
    for question in At::all(&catalog.questions) {
        let own = &catalog.questions[question];
        parts.push(format!("### {} (`{}`)", Fact::plain(&own.title), own.id));
        parts.push(leads(catalog, &rules, question));
    }
    parts.join("\n\n") + "\n"
}

/// One row for each capability, one column for each tier.
fn gives(catalog: &Catalog) -> String {
    let heads = catalog.tiers.iter().map(|tier| tier.name.to_string());
    let cell = |capability, tier| match catalog.cell(capability, tier) {
        Some(cell) => [words(cell.says.as_str()), level(cell.level)].concat(),
        None => words(catalog.wording.ladder.not_stated.as_str()),
    };
    let row = |capability: At<Capability>| {
        let own = &catalog.capabilities[capability];
        let levels: Vec<_> = own.levels.iter().map(|level| format!("`{}`", level.id)).collect();
        let name = format!("{} (`{}`)<br>{}", words(own.name.as_str()), own.id, levels.join(", "));
        [name].into_iter().chain(At::all(&catalog.tiers).map(|tier| cell(capability, tier))).collect()
    };
    table(["Capability".to_owned()].into_iter().chain(heads).collect(), At::all(&catalog.capabilities).map(row))
}

fn level(level: Option<Name<Level>>) -> String {
    level.map(|level| format!(" (`{level}`)")).unwrap_or_default()
}

/// One row for each answer to a question.
fn leads(catalog: &Catalog, rules: &Rules, question: At<Question>) -> String {
    let heads = ["Answer", "Asks for", "Lowest tier", "Wants at most", "Settles", "Bought beside any tier"];
    let options = &catalog.questions[question].options;
    let row = |option: At<Choice>| {
        let own = &options[option];
        let alone = rules.nothing_answered().with(question, Some(Answer::must(option)));
        let advice = recommend(rules, &alone);
        vec![
            format!("{} (`{}`)", words(own.label.as_str()), own.id),
            listed(own.needs.iter().map(|(capability, level)| need(catalog, *capability, *level))),
            advice.as_ref().map(|advice| tier(catalog, advice)).unwrap_or_default(),
            listed(own.limits.iter().map(|(capability, level)| need(catalog, *capability, *level))),
            listed(own.implies.iter().map(|(question, answer)| format!("`{question}`: `{answer}`"))),
            listed(advice.iter().flat_map(|advice| bought(catalog, &advice.bought))),
        ]
    };
    table(heads.map(str::to_owned).to_vec(), At::all(options).map(row))
}

/// A level that is asked for, in the words of the catalog.
fn need(catalog: &Catalog, capability: Name<Capability>, level: Name<Level>) -> String {
    let capability = catalog.capability(capability).map(|at| &catalog.capabilities[at]);
    let levels = capability.into_iter().flat_map(|own| own.levels);
    let said = levels.filter(|own| own.id == level).find_map(|own| own.need);
    let id = capability.map(|own| own.id.as_str()).unwrap_or_default();
    format!("{} (`{id}`: `{level}`)", words(said.unwrap_or_default().as_str()))
}

/// The tier that the advice names, and what it says against that.
fn tier(catalog: &Catalog, advice: &Recommendation) -> String {
    let name = |tier: At<Tier>| catalog.tiers[tier].name.to_string();
    let mut says = name(advice.tier);
    if !advice.gaps.is_empty() {
        says.push_str(", in part: no tier gives it whole");
    }
    for beside in &advice.beside {
        let add_on = catalog.add_ons[beside.add_on].name;
        says.push_str(&["; or ", &name(beside.tier), " with ", &add_on].concat());
    }
    says
}

fn bought(catalog: &Catalog, bought: &[Bought]) -> Vec<String> {
    bought.iter().map(|bought| catalog.add_ons[bought.add_on].name.to_string()).collect()
}

fn listed(things: impl Iterator<Item = String>) -> String {
    things.collect::<Vec<_>>().join("<br>")
}

/// Words as they stand in a cell: a stroke would end it.
fn words(text: &str) -> String {
    Fact::plain(text).replace('|', "\\|")
}

fn table(heads: Vec<String>, rows: impl Iterator<Item = Vec<String>>) -> String {
    let rule = heads.iter().map(|_| "---".to_owned()).collect();
    let filled = |cell: String| if cell.is_empty() { "–".to_owned() } else { cell };
    let line =
        |cells: Vec<String>| ["| ", &cells.into_iter().map(filled).collect::<Vec<_>>().join(" | "), " |"].concat();
    [heads, rule].into_iter().chain(rows).map(line).collect::<Vec<_>>().join("\n")
}
