//! What is retired can be told from what is not: nothing of it is in use, nothing of it stands twice, and all of it was
//! there before this version of the catalog.

use super::Report;
use super::questions::signs;
use crate::{At, Catalog, Day, Desk, Retired};

pub(super) fn check(catalog: &Catalog, report: &mut Report) {
    let Some(version) = catalog.about.day() else {
        let found = format!("`{}` is no day", catalog.about.version);
        return report.add("about.version", found, "write it as in 2026-11-22: links and files are compared by it");
    };
    let Some(Desk { retired, .. }) = catalog.desk else { return };
    let mut check = Check { catalog, retired, version, report };
    check.questions();
    check.options();
    check.tiers();
}

struct Check<'a> {
    catalog: &'a Catalog,
    retired: &'a Retired,
    version: Day,
    report: &'a mut Report,
}

impl Check<'_> {
    fn questions(&mut self) {
        let (live, gone) = (self.catalog.questions, self.retired.questions);
        self.report.unique("retired.questions", "id", gone.iter().map(|question| question.id));
        self.report.unique("retired.questions", "code", gone.iter().map(|question| question.code));
        for (index, question) in gone.iter().enumerate() {
            let place = format!("retired.questions[{index}]");
            self.free(&place, "id", question.id, live.iter().any(|own| own.id == question.id));
            self.free(&place, "code", question.code, live.iter().any(|own| own.code == question.code));
            signs(self.report, &place, question.id, question.code);
            self.before(&place, question.until);
            let options = format!("{place}.options");
            self.report.unique(&options, "id", question.options.iter().map(|option| option.id));
            self.report.unique(&options, "code", question.options.iter().map(|option| option.code));
            for (index, option) in question.options.iter().enumerate() {
                signs(self.report, &format!("{options}[{index}]"), option.id, option.code);
            }
        }
    }

    fn options(&mut self) {
        let gone = self.retired.options;
        for (index, option) in gone.iter().enumerate() {
            let place = format!("retired.options[{index}]");
            signs(self.report, &place, option.id, option.code);
            self.before(&place, option.until);
            let Some(at) = At::find(&self.catalog.questions, |question| question.id == option.question) else {
                let found = format!("there is no question `{}`", option.question);
                let remedy = "mend the name, or write the option with its question under retired.questions";
                self.report.add(format!("{place}.question"), found, remedy);
                continue;
            };
            let beside = || gone.iter().take(index).filter(|other| other.question == option.question);
            let live = self.catalog.questions[at].options;
            self.free(&place, "id", option.id, live.iter().any(|own| own.id == option.id));
            self.free(&place, "code", option.code, live.iter().any(|own| own.code == option.code));
            self.once(&place, "id", option.id, beside().any(|own| own.id == option.id));
            self.once(&place, "code", option.code, beside().any(|own| own.code == option.code));
        }
    }

    fn tiers(&mut self) {
        let (live, gone) = (self.catalog.tiers, self.retired.tiers);
        self.report.unique("retired.tiers", "id", gone.iter().map(|tier| tier.id));
        self.report.unique("retired.tiers", "code", gone.iter().map(|tier| tier.code));
        for (index, tier) in gone.iter().enumerate() {
            let place = format!("retired.tiers[{index}]");
            self.free(&place, "id", tier.id, live.iter().any(|own| own.id == tier.id));
            self.free(&place, "code", tier.code, live.iter().any(|own| own.code == tier.code));
            signs(self.report, &place, tier.id, tier.code);
            self.before(&place, tier.until);
        }
    }

    /// What is retired is not in use.
    fn free(&mut self, place: &str, field: &str, name: impl std::fmt::Display, in_use: bool) {
        if in_use {
            let found = format!("`{name}` is retired, and in use");
            self.report.add(format!("{place}.{field}"), found, "give what is in use a name that was never used");
        }
    }

    /// What is retired stands there once.
    fn once(&mut self, place: &str, field: &str, name: impl std::fmt::Display, before: bool) {
        if before {
            let found = format!("`{name}` stands here a second time");
            self.report.add(format!("{place}.{field}"), found, "nothing is retired twice: take one out");
        }
    }

    /// What is retired was there before this version.
    fn before(&mut self, place: &str, until: Day) {
        if until >= self.version {
            let found = format!("until {until} is not before this version, {}", self.version);
            let remedy = "name the last version that had it, and raise `about.version`";
            self.report.add(format!("{place}.until"), found, remedy);
        }
    }
}
