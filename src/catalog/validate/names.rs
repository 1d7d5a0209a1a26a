//! Names are unique, and every one that is used leads somewhere.

use super::Report;
use crate::{Capability, Catalog, Desk, Level, Name, Table, Tier, Who};

pub(super) fn check(catalog: &Catalog, report: &mut Report) {
    report.ids("sources", catalog.sources.iter().map(|source| source.id));
    report.unique("tiers", "id", catalog.tiers.iter().map(|tier| &tier.id));
    report.unique("tiers", "code", catalog.tiers.iter().map(|tier| tier.code));
    report.ids("stops", catalog.stops.iter().map(|stop| stop.id));
    report.ids("roles", catalog.roles.iter().map(|role| role.id));
    report.ids("capabilities", catalog.capabilities.iter().map(|capability| capability.id));
    report.ids("add_ons", catalog.add_ons.iter().map(|add_on| add_on.id));
    report.unique("questions", "id", catalog.questions.iter().map(|question| &question.id));
    report.unique("questions", "code", catalog.questions.iter().map(|question| question.code));
    report.ids("handoff.stages", catalog.handoff.stages.iter().map(|stage| stage.id));
    report.ids("guide.terms", catalog.guide.terms.iter().map(|term| term.id));
    let mut names = Names { catalog, report };
    names.tiers();
    names.roles();
    names.capabilities();
    names.questions();
    names.desk();
    names.handoff();
}

struct Names<'a> {
    catalog: &'a Catalog,
    report: &'a mut Report,
}

impl Names<'_> {
    fn tiers(&mut self) {
        let catalog = self.catalog;
        for (index, tier) in catalog.tiers.iter().enumerate() {
            let place = format!("tiers[{index}]");
            self.role(format!("{place}.lead"), tier.lead.as_str());
            for (role, _) in &tier.people {
                self.role(format!("{place}.people.{role}"), role.as_str());
            }
        }
    }

    fn roles(&mut self) {
        let catalog = self.catalog;
        for (index, role) in catalog.roles.iter().enumerate() {
            if Who::WORDS.iter().any(|(word, _)| *word == role.id.as_str()) {
                let found = format!("a role called `{}`", role.id);
                self.report.add(
                    format!("roles[{index}].id"),
                    found,
                    "give it another: a handoff says something else by it",
                );
            }
            if let Some(stop) = &role.stop {
                let known = catalog.stops.iter().any(|own| own.id == *stop);
                self.must(known, format!("roles[{index}].stop"), "stop", stop.as_str());
            }
        }
    }

    fn capabilities(&mut self) {
        let catalog = self.catalog;
        for (index, capability) in catalog.capabilities.iter().enumerate() {
            let place = format!("capabilities[{index}]");
            self.report.ids(&format!("{place}.levels"), capability.levels.iter().map(|level| level.id));
            if let Some(term) = &capability.term {
                let known = catalog.guide.terms.iter().any(|own| own.id == *term);
                self.must(known, format!("{place}.term"), "term", term.as_str());
            }
            for (tier, cell) in &capability.tiers {
                let place = format!("{place}.tiers.{tier}");
                self.tier(place.clone(), tier.as_str());
                if let Some(level) = cell.level {
                    self.must(capability.level(level).is_some(), format!("{place}.level"), "level", level.as_str());
                }
            }
            for tier in catalog.tiers.iter().filter(|tier| capability.tiers.get(&tier.id).is_none()) {
                self.report.add(
                    format!("{place}.tiers"),
                    format!("`{}` has no value for `{}`", tier.id, capability.id),
                    "write its level, or {} where the sources do not say",
                );
            }
        }
        for (index, add_on) in catalog.add_ons.iter().enumerate() {
            let place = format!("add_ons[{index}]");
            self.role(format!("{place}.role"), add_on.role.as_str());
            self.levels(&format!("{place}.meets"), &add_on.meets);
        }
    }

    fn desk(&mut self) {
        let catalog = self.catalog;
        let Some(Desk { talk, .. }) = catalog.desk else { return };
        for (question, _) in talk {
            self.must(catalog.question(*question).is_some(), format!("talk.{question}"), "question", question.as_str());
        }
        if talk.is_empty() {
            return;
        }
        for question in catalog.questions.iter().filter(|question| talk.get(&question.id).is_none()) {
            let found = format!("`{}` has no words for the Solutions Architect", question.id);
            self.report.add("talk", found, format!("write its `{}`, or none at all", question.id));
        }
    }

    fn questions(&mut self) {
        let catalog = self.catalog;
        for (index, question) in catalog.questions.iter().enumerate() {
            let place = format!("questions[{index}].options");
            self.report.unique(&place, "id", question.options.iter().map(|option| &option.id));
            self.report.unique(&place, "code", question.options.iter().map(|option| option.code));
            for (index, option) in question.options.iter().enumerate() {
                let place = format!("{place}[{index}]");
                self.levels(&format!("{place}.needs"), &option.needs);
                self.levels(&format!("{place}.limits"), &option.limits);
                for (question, choice) in &option.implies {
                    let known = catalog
                        .question(*question)
                        .is_some_and(|at| catalog.questions[at].options.iter().any(|own| own.id == *choice));
                    let name = format!("{question} = {choice}");
                    self.must(known, format!("{place}.implies.{question}"), "answer", &name);
                }
                for (stage, _) in &option.bring {
                    self.stage(format!("{place}.bring.{stage}"), stage.as_str());
                }
            }
        }
    }

    fn handoff(&mut self) {
        let catalog = self.catalog;
        for (index, stage) in catalog.handoff.stages.iter().enumerate() {
            let place = format!("handoff.stages[{index}]");
            self.tiers_of(&place, "tiers", &stage.tiers);
            self.tiers_of(&place, "ours_for", &stage.ours_for);
            self.who(format!("{place}.leads"), &stage.leads);
            for (field, everybody) in [("joins", &stage.joins), ("leaves", &stage.leaves)] {
                for who in everybody {
                    self.who(format!("{place}.{field}"), who);
                }
            }
        }
        for (index, lane) in catalog.handoff.lanes.iter().enumerate() {
            let place = format!("handoff.lanes[{index}]");
            self.who(format!("{place}.who"), &lane.who);
            self.tiers_of(&place, "tiers", &lane.tiers);
            for (index, bar) in lane.bars.iter().enumerate() {
                let place = format!("{place}.bars[{index}]");
                self.stage(format!("{place}.from"), bar.from.as_str());
                if let Some(until) = &bar.until {
                    self.stage(format!("{place}.until"), until.as_str());
                }
                self.tiers_of(&place, "tiers", &bar.tiers);
            }
        }
    }

    fn levels(&mut self, place: &str, levels: &Table<Name<Capability>, Name<Level>>) {
        for (capability, level) in levels {
            let at = self.catalog.capability(*capability);
            self.must(at.is_some(), format!("{place}.{capability}"), "capability", capability.as_str());
            if let Some(at) = at {
                let known = self.catalog.capabilities[at].level(*level).is_some();
                let name = format!("{capability} = {level}");
                self.must(known, format!("{place}.{capability}"), "level", &name);
            }
        }
    }

    fn who(&mut self, place: String, who: &Who) {
        if let Who::Role(role) = who {
            self.role(place, role.as_str());
        }
    }

    fn tiers_of(&mut self, place: &str, field: &str, tiers: &[Name<Tier>]) {
        for tier in tiers {
            self.tier(format!("{place}.{field}"), tier.as_str());
        }
    }

    fn role(&mut self, place: String, name: &str) {
        let known = self.catalog.roles.iter().any(|role| role.id.as_str() == name);
        self.must(known, place, "role", name);
    }

    fn tier(&mut self, place: String, name: &str) {
        let known = self.catalog.tiers.iter().any(|tier| tier.id.as_str() == name);
        self.must(known, place, "tier", name);
    }

    fn stage(&mut self, place: String, name: &str) {
        let known = self.catalog.handoff.stages.iter().any(|stage| stage.id.as_str() == name);
        self.must(known, place, "stage of the handoff", name);
    }

    fn must(&mut self, known: bool, place: String, kind: &str, name: &str) {
        if !known {
            let found = format!("there is no {kind} `{name}`");
            self.report.add(place, found, format!("mend the name, or write the {kind}"));
        }
    }
}
