//! How the table of situations is written.

use std::fmt::{self, Display, Formatter};

use crate::told::{Change, Outlook, Said, Verdict, Wish};

const ANSWERS: &str = "  answers";
const NOTE: &str = "  note";

/// All that follows from some answers.
pub struct Follows {
    pub verdict: Option<Verdict>,
    pub changes: Vec<Change>,
    pub outlook: Outlook,
}

/// The answers of each situation, as they are written.
pub fn answers_of(table: &str) -> impl Iterator<Item = &str> {
    table.lines().filter_map(|line| line.strip_prefix(ANSWERS))
}

/// The table with all that is written by hand, and what follows now.
pub fn with_what_follows(table: &str, follow: impl Fn(&str) -> Follows) -> String {
    let mut page = String::new();
    for line in table.lines() {
        let by_hand = !line.starts_with(' ') || line.starts_with(NOTE) || line.starts_with(ANSWERS);
        if by_hand {
            page.extend([line, "\n"]);
        }
        if let Some(written) = line.strip_prefix(ANSWERS) {
            page += &follow(written).to_string();
        }
    }
    page
}

impl Display for Follows {
    fn fmt(&self, page: &mut Formatter<'_>) -> fmt::Result {
        match &self.verdict {
            Some(verdict) => verdict.fmt(page)?,
            None => row(page, "tier", "none: nothing is said")?,
        }
        self.outlook.fmt(page)?;
        for change in &self.changes {
            change.fmt(page)?;
        }
        Ok(())
    }
}

impl Display for Verdict {
    fn fmt(&self, page: &mut Formatter<'_>) -> fmt::Result {
        row(page, "tier", self.tier)?;
        let is_lowest = self.tiers.first().is_some_and(|lowest| lowest.tier == self.tier);
        row_of(page, if is_lowest { "meets" } else { "because" }, &self.reasons)?;
        for (must, nearest) in &self.gaps {
            row(page, "gap", format!("{must}, nearest is {}", nearest.unwrap_or("no tier")))?;
        }
        for (add_on, wish) in &self.bought {
            row(page, "add-on", format!("{add_on} for {wish}"))?;
        }
        for (tier, add_on) in &self.beside {
            row(page, "beside", format!("{tier} with {add_on}"))?;
        }
        if let Some(broken) = &self.broken {
            for (question, by) in &broken.exceeded {
                row(page, "broken", format!("{question} by {by}"))?;
            }
            if let Some(within) = &broken.within {
                let with = within.with.map(|add_on| format!("; as good with {add_on}")).unwrap_or_default();
                let rated = self.tiers.iter().find(|rated| rated.tier == within.tier).expect("every tier is rated");
                row(page, "within", format!("{}, missing {}{with}", within.tier, listed(&rated.missed)))?;
            }
        }
        let own = self.tiers.iter().find(|rated| rated.tier == self.tier).expect("every tier is rated");
        row_of(page, "without", &own.missed_nice)
    }
}

impl Display for Outlook {
    fn fmt(&self, page: &mut Formatter<'_>) -> fmt::Result {
        let Self { lowest, highest, open, .. } = self;
        match self.settling {
            Some(settling) => {
                row(page, "range", format!("{lowest} to {highest}, {open} open; {settling} settles most"))
            }
            None => row(page, "range", format!("{lowest}, {open} open")),
        }
    }
}

impl Display for Change {
    fn fmt(&self, page: &mut Formatter<'_>) -> fmt::Result {
        let edit = |(question, from, to): &(_, Option<Said>, Said)| match from {
            Some(from) => format!("{question}={from} to {to}"),
            None => format!("{question}={to}"),
        };
        let edits: Vec<_> = self.edits.iter().map(edit).collect();
        row(page, "change", format!("{} if {}", self.tier, edits.join(", ")))
    }
}

impl Display for Said {
    fn fmt(&self, text: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSure => write!(text, "?"),
            Self::Must(option) => write!(text, "{option}"),
            Self::Nice(option) => write!(text, "{option}~"),
        }
    }
}

impl Display for Wish {
    fn fmt(&self, text: &mut Formatter<'_>) -> fmt::Result {
        write!(text, "{}={}{}", self.capability, self.level, if self.must { "" } else { "~" })
    }
}

fn row_of(page: &mut Formatter<'_>, name: &str, wishes: &[Wish]) -> fmt::Result {
    if wishes.is_empty() { Ok(()) } else { row(page, name, listed(wishes)) }
}

fn row(page: &mut Formatter<'_>, name: &str, value: impl Display) -> fmt::Result {
    writeln!(page, "  {name:8} {value}")
}

fn listed(wishes: &[Wish]) -> String {
    wishes.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
