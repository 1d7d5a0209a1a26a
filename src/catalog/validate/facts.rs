//! No fact without a source, and no word that explains itself without an explanation.

use super::Report;
use crate::{Catalog, Fact, Kind, Name, Source};

pub(super) fn check(catalog: &Catalog, report: &mut Report) {
    for (index, source) in catalog.sources.iter().enumerate() {
        let place = format!("sources[{index}].url");
        match (&source.url, source.kind) {
            (None, Kind::Seed | Kind::Handbook) => {
                report.add(place, "a page without an address", "write its `url`");
            }
            (Some(_), Kind::Ours) => report.add(place, "our own advice has no address", "take the `url` out"),
            (Some(url), _) => is_of_the_web(place, url, report),
            _ => {}
        }
    }
    for (index, page) in catalog.guide.pages.iter().enumerate() {
        is_of_the_web(format!("guide.pages[{index}].url"), &page.url, report);
    }
    let mut facts = Facts { catalog, report };
    facts.tiers_and_roles();
    facts.capabilities();
    facts.questions();
    facts.handoff_and_guide();
}

/// Whatever else an address leads to, a click on it must not.
fn is_of_the_web(place: String, url: &str, report: &mut Report) {
    if !url.starts_with("https://") {
        report.add(place, format!("`{url}` is no https address"), "write the whole address");
    }
}

struct Facts<'a> {
    catalog: &'a Catalog,
    report: &'a mut Report,
}

impl Facts<'_> {
    fn tiers_and_roles(&mut self) {
        for (index, tier) in self.catalog.tiers.iter().enumerate() {
            self.plain(&format!("tiers[{index}].summary"), &tier.summary);
            self.all(&format!("tiers[{index}].steps"), &tier.steps);
        }
        for (index, role) in self.catalog.roles.iter().enumerate() {
            let place = format!("roles[{index}]");
            self.sources(&place, &role.sources);
            self.all(&format!("{place}.more"), &role.more);
            for (index, does) in role.does.iter().enumerate() {
                self.sources(&format!("{place}.does[{index}]"), &does.sources);
            }
        }
    }

    fn capabilities(&mut self) {
        for (index, capability) in self.catalog.capabilities.iter().enumerate() {
            for (tier, cell) in &capability.tiers {
                let place = format!("capabilities[{index}].tiers.{tier}");
                if cell.level.is_some() {
                    self.sources(&place, &cell.sources);
                    if cell.says.is_empty() {
                        self.report.add(place, "a value without a text", "write what it `says`");
                    }
                } else if !cell.says.is_empty() || cell.gives.is_some() {
                    self.report.add(place, "a text without a level", "write its `level`, or leave it {}");
                }
            }
        }
        for (index, add_on) in self.catalog.add_ons.iter().enumerate() {
            self.fact(&format!("add_ons[{index}].says"), &add_on.says);
            self.fact(&format!("add_ons[{index}].how"), &add_on.how);
        }
    }

    fn questions(&mut self) {
        for (index, question) in self.catalog.questions.iter().enumerate() {
            let place = format!("questions[{index}]");
            self.terms(&format!("{place}.hint"), &question.hint);
            self.fact(&format!("{place}.why"), &question.why);
        }
    }

    fn handoff_and_guide(&mut self) {
        for (index, stage) in self.catalog.handoff.stages.iter().enumerate() {
            let place = format!("handoff.stages[{index}]");
            self.fact(&format!("{place}.what"), &stage.what);
            if let Some(bring) = &stage.bring {
                self.fact(&format!("{place}.bring"), bring);
            }
        }
        for (index, always) in self.catalog.handoff.always.iter().enumerate() {
            self.fact(&format!("handoff.always[{index}].says"), &always.says);
        }
        let guide = &self.catalog.guide;
        for (index, distinction) in guide.distinctions.iter().enumerate() {
            self.fact(&format!("guide.distinctions[{index}].says"), &distinction.says);
        }
        self.fact("guide.accelerators.says", &guide.accelerators.says);
        self.sources("guide.accelerators", &guide.accelerators.sources);
        for (index, term) in guide.terms.iter().enumerate() {
            self.plain(&format!("guide.terms[{index}].says"), &term.says);
        }
    }

    fn all(&mut self, place: &str, facts: &[Fact]) {
        for (index, fact) in facts.iter().enumerate() {
            self.fact(&format!("{place}[{index}]"), fact);
        }
    }

    fn fact(&mut self, place: &str, fact: &Fact) {
        self.sources(place, &fact.sources);
        self.terms(place, &fact.text);
    }

    /// A fact that stands where nothing can be opened.
    fn plain(&mut self, place: &str, fact: &Fact) {
        self.fact(place, fact);
        if let Some((word, Some(term))) = Fact::pieces(&fact.text).find(|(_, term)| term.is_some()) {
            let found = format!("`[{word:.60}]({term:.60})` explains itself where nothing can be opened");
            self.report.add(place, found, "write the word alone");
        }
    }

    fn sources(&mut self, place: &str, sources: &[Name<Source>]) {
        if sources.is_empty() {
            self.report.add(place, "a fact without a source", "name its `sources`, or take it out");
        }
        for source in sources.iter().filter(|source| self.catalog.source(**source).is_none()) {
            let found = format!("there is no source `{source}`");
            self.report.add(format!("{place}.sources"), found, "mend the name, or write the source under `sources`");
        }
    }

    fn terms(&mut self, place: &str, text: &str) {
        for (word, term) in Fact::pieces(text) {
            let is_known = |term| self.catalog.guide.terms.iter().any(|own| own.id.as_str() == term);
            if let Some(term) = term.filter(|term| !is_known(*term)) {
                let found = format!("there is no term `{term}`");
                self.report.add(place, found, "mend the name, or explain the word under guide.terms");
            }
            // No word after it would explain itself.
            if word.contains('[') {
                let found = format!("`{word:.60}` has a bracket that explains no word");
                self.report.add(place, found, "write [word](term), or another bracket");
            }
        }
    }
}
