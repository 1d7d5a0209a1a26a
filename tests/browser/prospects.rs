//! Prospects: what they answer, and what the result must say to them.

use crate::keyboard;
use crate::page::Page;

/// Somebody with a situation.
#[derive(Debug)]
pub struct Prospect {
    /// The labels of the options that they choose, as far as they begin alike.
    pub answers: &'static [&'static str],
    /// The tier that is recommended.
    pub tier: &'static str,
    /// What the result says besides.
    pub says: &'static [&'static str],
}

/// Nothing that needs more than the subscription.
pub const CONTENT: Prospect = Prospect {
    answers: &["Whoever is free, when we ask", "When we ask", "None", "No, whoever answers"],
    tier: "On-Demand",
    says: &[
        "The lowest tier: no must of yours needs a higher one.",
        "No tier to buy",
        "pooled Customer Success Engineer",
    ],
};

/// A person of their own, and a rhythm.
pub const PERSON: Prospect = Prospect {
    answers: &["One person who knows our account", "Twice a month"],
    tier: "Essentials",
    says: &["2 needs put Essentials above On-Demand", "a contact of your own", "2 calls a month"],
};

/// Weekly calls, and answers at the weekend.
pub const WEEKLY: Prospect = Prospect {
    answers: &["Weekly", "Within 4 hours, any day"],
    tier: "Advanced",
    says: &["2 needs put Advanced above Essentials", "4 calls a month", "severity 2 answered on any day"],
};

/// Three initiatives a year.
pub const AMBITIOUS: Prospect = Prospect {
    answers: &["Three"],
    tier: "Signature",
    says: &["One need puts Signature above Advanced", "3 accelerators a year"],
};

/// A support engineer of their own, and nothing else.
pub const ENGINEER: Prospect = Prospect {
    answers: &["Yes, somebody who knows our setup"],
    tier: "Signature",
    says: &["One need puts Signature above Advanced", "Just as good", "On-Demand + ASE add-on"],
};

/// More reviews than anybody gives.
pub const REVIEWED: Prospect = Prospect {
    answers: &["Every month"],
    tier: "Advanced",
    says: &[
        "No tier meets this",
        "12 executive reviews a year",
        "The lowest tier that comes nearest is Advanced: up to 4.",
    ],
};

/// Hands on the keyboard, which no tier brings.
pub const HANDS: Prospect = Prospect {
    answers: &["GitLab, for us"],
    tier: "On-Demand",
    says: &[
        "Bought beside any tier; you asked for it",
        "implementation done for you",
        "Professional Services installs",
    ],
};

/// Every prospect here; together they see every kind of result.
pub const ALL: [&Prospect; 7] = [&CONTENT, &PERSON, &WEEKLY, &AMBITIOUS, &ENGINEER, &REVIEWED, &HANDS];

/// What leads on from a question.
const ON: [&str; 2] = ["Next", "See the result"];

impl Prospect {
    /// Goes through all questions with the mouse, and checks the result.
    pub fn meet(&self, page: &Page) {
        self.converse(page, |page, label| {
            if let Some(label) = label {
                page.pick(label);
            }
            page.press(way_on(page));
        });
    }

    /// Goes through all questions with the keyboard alone, and checks the result.
    pub fn meet_by_keyboard(&self, page: &Page) {
        self.converse(page, |page, label| {
            if let Some(label) = label {
                keyboard::choose(page, label);
                keyboard::enter(page);
            } else {
                keyboard::tab_to(page, "button", way_on(page));
                page.keys(" ");
            }
        });
    }

    fn converse(&self, page: &Page, answer: impl Fn(&Page, Option<&str>)) {
        let mut answered = 0;
        while let Some(question) = question(page) {
            let label = self.answers.iter().find(|label| page.offers(label)).copied();
            answered += usize::from(label.is_some());
            answer(page, label);
            page.eventually(&format!("{question:?} gives way"), || page.title() != Some(question.clone()));
        }
        assert_eq!(answered, self.answers.len(), "a question was not asked");
        self.check(page);
    }

    /// Checks the result on the screen.
    pub fn check(&self, page: &Page) {
        page.is_titled(self.tier);
        for text in self.says {
            page.says(text);
        }
    }
}

/// The question on the screen, if one is.
fn question(page: &Page) -> Option<String> {
    page.is_saying("Question ").then(|| page.title()).flatten()
}

fn way_on(page: &Page) -> &'static str {
    let text = page.text("form");
    let [next, finish] = ON;
    if text.contains(finish) { finish } else { next }
}
