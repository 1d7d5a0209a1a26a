//! A catalog whose texts are made over: what its author could write, and should not.

use tier_advisor::advisor::{Advisor, embedded};
use tier_advisor_catalog::{
    Capability, Cell, Choice, Fact, Level, Question, Role, Source, Stage, SummaryWords, Text, Tier,
};

use crate::desk;

/// The embedded catalog with the texts that a summary takes from it made over, and the summary's own words too.
pub fn overwritten(made: impl Fn(Text) -> Text) -> (&'static Advisor, SummaryWords) {
    let fact = |fact: &Fact| Fact { text: made(fact.text), ..fact.clone() };
    let mut catalog = embedded().catalog.clone();
    let option = |option: &Choice| Choice { label: made(option.label), ..option.clone() };
    let question = |question: &Question| Question {
        short: made(question.short),
        options: question.options.iter().map(option).collect(),
        ..question.clone()
    };
    let level = |level: &Level| Level { need: level.need.map(&made), ..level.clone() };
    let capability = |own: &Capability| Capability {
        levels: own.levels.iter().map(level).collect(),
        tiers: own
            .tiers
            .iter()
            .map(|(tier, cell)| {
                let says = if cell.says.is_empty() { cell.says } else { made(cell.says) };
                (*tier, Cell { says, ..cell.clone() })
            })
            .collect(),
        ..own.clone()
    };
    let tier =
        |tier: &Tier| Tier { name: made(tier.name), steps: tier.steps.iter().map(fact).collect(), ..tier.clone() };
    let role = |role: &Role| Role {
        abbr: made(role.abbr),
        name: made(role.name),
        focus: made(role.focus),
        hands_says: made(role.hands_says),
        ..role.clone()
    };
    let source = |source: &Source| Source { title: made(source.title), date: source.date.map(&made), ..source.clone() };
    catalog.questions = catalog.questions.iter().map(question).collect();
    catalog.capabilities = catalog.capabilities.iter().map(capability).collect();
    catalog.tiers = catalog.tiers.iter().map(tier).collect();
    catalog.roles = catalog.roles.iter().map(role).collect();
    catalog.sources = catalog.sources.iter().map(source).collect();
    catalog.handoff.stages = catalog
        .handoff
        .stages
        .iter()
        .map(|stage| Stage { when: made(stage.when), title: made(stage.title), ..stage.clone() })
        .collect();
    catalog.about.guidance = made(catalog.about.guidance);
    catalog.about.credit = made(catalog.about.credit);
    let said = &mut catalog.wording;
    for text in [
        &mut said.change.title,
        &mut said.result.outside,
        &mut said.ladder.nearest,
        &mut said.result.limit_says,
        &mut said.result.beside_says,
        &mut said.paper.checked,
    ] {
        *text = made(*text);
    }
    let own = &desk().summary;
    let words = SummaryWords {
        as_of: made(own.as_of),
        open: made(own.open),
        tier: made(own.tier),
        met: made(own.met),
        sources: made(own.sources),
        ..own.clone()
    };
    (Box::leak(Box::new(Advisor { catalog, rules: embedded().rules.clone() })), words)
}
