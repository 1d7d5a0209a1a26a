//! Collecting what a host page's program may read from the whole catalog.

use crate::{self as whole, At, Fact, Text};

use super::{AddOn, Capability, Catalog, Choice, Hands, Question, Role, Source, Tier};

impl From<&whole::Catalog> for Catalog {
    fn from(catalog: &whole::Catalog) -> Self {
        let about = &catalog.about;
        Self {
            language: about.language().as_str(),
            company: about.company.as_str(),
            version: about.version.as_str(),
            checked: about.checked.as_str(),
            guidance: about.guidance.as_str(),
            tiers: At::all(&catalog.tiers).map(|at| tier(catalog, at)).collect(),
            roles: catalog.roles.iter().map(Role::from).collect(),
            capabilities: catalog.capabilities.iter().map(Capability::from).collect(),
            questions: catalog.questions.iter().map(Question::from).collect(),
            add_ons: catalog.add_ons.iter().map(AddOn::from).collect(),
            sources: catalog.sources.iter().map(Source::from).collect(),
        }
    }
}

fn tier(catalog: &whole::Catalog, at: At<whole::Tier>) -> Tier {
    let tier = &catalog.tiers[at];
    let given = |capability| {
        let says = catalog.cell(capability, at).map(|cell| cell.says.as_str());
        (catalog.capabilities[capability].id.as_str(), says)
    };
    Tier {
        id: tier.id.as_str(),
        name: tier.name.as_str(),
        who: tier.who.as_str(),
        summary: Fact::plain(&tier.summary.text),
        lead: tier.lead.as_str(),
        gives: At::all(&catalog.capabilities).map(given).collect(),
    }
}

impl From<&whole::Role> for Role {
    fn from(role: &whole::Role) -> Self {
        Self {
            id: role.id.as_str(),
            abbr: role.abbr.as_str(),
            name: role.name.as_str(),
            focus: role.focus.as_str(),
            activities: role.activities.as_str(),
            engagement: role.engagement.as_str(),
            hands: match role.hands {
                whole::Hands::Advisory => Hands::Advisory,
                whole::Hands::HandsOn => Hands::HandsOn,
                whole::Hands::Neither => Hands::Neither,
            },
            hands_says: role.hands_says.as_str(),
        }
    }
}

impl From<&whole::Capability> for Capability {
    fn from(capability: &whole::Capability) -> Self {
        let needs = capability.levels.iter().map(|level| level.need.map(Text::as_str));
        Self { id: capability.id.as_str(), name: capability.name.as_str(), needs: needs.collect() }
    }
}

impl From<&whole::Question> for Question {
    fn from(question: &whole::Question) -> Self {
        Self {
            id: question.id.as_str(),
            code: question.code,
            title: question.title.as_str(),
            short: question.short.as_str(),
            hint: Fact::plain(&question.hint),
            options: question.options.iter().map(Choice::from).collect(),
        }
    }
}

impl From<&whole::Choice> for Choice {
    fn from(option: &whole::Choice) -> Self {
        Self {
            id: option.id.as_str(),
            code: option.code,
            label: option.label.as_str(),
            asks: option.asks.map(Text::as_str),
        }
    }
}

impl From<&whole::AddOn> for AddOn {
    fn from(add_on: &whole::AddOn) -> Self {
        Self { id: add_on.id.as_str(), name: add_on.name.as_str(), role: add_on.role.as_str() }
    }
}

impl From<&whole::Source> for Source {
    fn from(source: &whole::Source) -> Self {
        Self {
            id: source.id.as_str(),
            title: source.title.as_str(),
            url: source.url.map(Text::as_str),
            date: source.date.map(Text::as_str),
        }
    }
}
