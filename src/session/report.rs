//! What a page is told of a conversation, as JSON. The types of it are written down in `src/embed/element/report.ts`.

use tier_advisor_advice::{Answers, Need, Recommendation};
use tier_advisor_catalog::{At, Catalog, Tier};

use crate::json::Json;
use crate::named::{Refused, named};
use crate::{Session, Step};

/// Where the conversation stands, what was answered, and what is recommended.
#[must_use]
pub fn report(catalog: &Catalog, session: &Session, recommendation: Option<&Recommendation>) -> String {
    let (screen, question) = match session.step {
        Step::Question(at) => ("questions", Some(catalog.questions[at].id.as_str())),
        Step::Result => ("result", None),
        Step::Handoff(_) => ("handoff", None),
        Step::Roles => ("roles", None),
    };
    let mut json = Json::default();
    json.object(|json| {
        json.name("screen").text(screen);
        json.name("question").maybe(question);
        write_answers(catalog, &session.answers, json.name("answers"));
        write_recommendation(catalog, recommendation, json.name("recommendation"));
    });
    json.done()
}

/// What is recommended, `null` for nothing.
#[must_use]
pub fn advice(catalog: &Catalog, recommendation: Option<&Recommendation>) -> String {
    let mut json = Json::default();
    write_recommendation(catalog, recommendation, &mut json);
    json.done()
}

/// Why answers were refused.
#[must_use]
pub fn refusal(refused: &Refused) -> String {
    let mut json = Json::default();
    json.object(|json| {
        json.name("field").text(&refused.field);
        json.name("found").text(&refused.found);
        json.name("allowed").list(&refused.allowed, |json, name| json.text(name));
    });
    json.done()
}

fn write_answers(catalog: &Catalog, answers: &Answers, json: &mut Json) {
    json.object(|json| {
        for answer in named(catalog, answers) {
            json.name(answer.question).object(|json| {
                json.name("option").text(answer.option);
                if !answer.importance.is_empty() {
                    json.name("importance").text(answer.importance);
                }
            });
        }
    });
}

fn write_recommendation(catalog: &Catalog, recommendation: Option<&Recommendation>, json: &mut Json) {
    let Some(recommendation) = recommendation else { return json.null() };
    let tier = |at: At<Tier>| catalog.tiers[at].id.as_str();
    json.object(|json| {
        json.name("tier").text(tier(recommendation.tier));
        json.name("name").text(&catalog.tiers[recommendation.tier].full_name);
        json.name("reasons").list(&recommendation.reasons, |json, need| write_need(catalog, *need, json));
        json.name("gaps").list(&recommendation.gaps, |json, gap| write_need(catalog, gap.need, json));
        json.name("addOns").list(&recommendation.bought, |json, bought| {
            json.text(catalog.add_ons[bought.add_on].id.as_str());
        });
        json.name("asGood").list(&recommendation.beside, |json, beside| {
            json.object(|json| {
                json.name("tier").text(tier(beside.tier));
                json.name("addOn").text(catalog.add_ons[beside.add_on].id.as_str());
            });
        });
        let broken = recommendation.broken.iter().flat_map(|broken| &broken.limits);
        json.name("beyondLimits").list(broken, |json, at| json.text(catalog.questions[*at].id.as_str()));
    });
}

/// A need: of which question, of what, and how it is said.
fn write_need(catalog: &Catalog, need: Need, json: &mut Json) {
    json.object(|json| {
        json.name("question").text(catalog.questions[need.question].id.as_str());
        json.name("capability").text(catalog.capabilities[need.capability].id.as_str());
        json.name("says").text(&catalog.need(need.capability, need.wanted));
    });
}
