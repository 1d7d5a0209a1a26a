//! What was answered stands in the summary, and how firmly.

use tier_advisor::advisor::embedded;
use tier_advisor_advice::{Answer, Counting, Importance, changes, effective};
use tier_advisor_session::Action;

use crate::markdown::{Said, read};
use crate::{desk, session, situations, summary};

#[test]
fn every_answer_that_counts_stands_with_how_firm_it_is_and_every_open_question_is_named() {
    let (catalog, rules, words) = (&embedded().catalog, &embedded().rules, desk());
    for (title, session) in situations() {
        let parts = read(&summary(&session).markdown());
        let part = parts.iter().find(|part| part.heading == words.meeting.overview_table.needs.as_str());
        let part = part.expect("answers, or what is open");
        let mut items = part.items().map(|item| item.text.as_str());
        for question in rules.questions() {
            let short = catalog.questions[question].short;
            let says = |start: &str| part.paragraphs().any(|said| said.text.starts_with(start) && names(said, &short));
            match effective(rules, session.answers(), question) {
                Counting::Own(None) => assert!(says("Open: "), "{title}: {short}"),
                Counting::Own(Some(Answer::NotSure)) => assert!(says("Not sure yet: "), "{title}: {short}"),
                Counting::Own(Some(Answer::Chosen(option, importance))) => {
                    let firm = match importance {
                        _ if !rules.can_be_must(question, option) => "",
                        Importance::Must => " (a must)",
                        Importance::Nice => " (nice to have)",
                    };
                    let label = catalog.questions[question].options[option].label;
                    assert_eq!(items.next(), Some(format!("{short}: {label}{firm}").as_str()), "{title}");
                }
                Counting::Implied { answer, by } => {
                    let Answer::Chosen(option, _) = answer else { panic!("an implied answer is chosen") };
                    let label = catalog.questions[question].options[option].label;
                    let by = catalog.questions[by].short;
                    let said = format!("{short}: {label} (settled by “{by}”)");
                    assert_eq!(items.next(), Some(said.as_str()), "{title}");
                }
            }
        }
        assert_eq!(items.next(), None, "{title}");
    }
}

fn names(said: &Said, question: &str) -> bool {
    said.text.contains(question)
}

#[test]
fn what_was_nice_to_have_and_is_not_met_is_not_passed_over() {
    let markdown = summary(&session("contact=person initiatives=six~")).markdown();
    let said = "Nice to have, and not met by Essentials: over 4 accelerators a year.";
    assert!(markdown.lines().any(|line| line == said), "{markdown}");
}

#[test]
fn where_nothing_is_a_must_there_is_no_table_and_the_summary_says_so() {
    let markdown = summary(&session("situation=new")).markdown();
    assert!(markdown.contains("Nothing you called a must depends on the tier."), "{markdown}");
    assert!(!markdown.contains('|'), "{markdown}");
}

#[test]
fn a_change_that_is_only_being_tried_is_left_out() {
    let own = session("contact=person reviews=monthly severity=any-day");
    let change = changes(&embedded().rules, own.answers()).remove(0);
    let trying = own.after(&embedded().rules, Action::Try(change));
    assert_eq!(summary(&trying), summary(&own));
}
