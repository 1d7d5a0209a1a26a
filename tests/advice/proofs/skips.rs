//! Skips: an answer that another one implies counts in place of an own one, which rests and returns.

use tier_advisor_advice::{Answer, Answers, Asked, Counting, effective};
use tier_advisor_catalog::{At, Choice, Question};

use crate::catalogs::{catalog, question, rules};
use crate::combinations::Combinations;

/// As the catalog declares it: while `when` is the answer to `by`, as a must, that to `question` is `answer`.
struct Skip {
    by: At<Question>,
    when: At<Choice>,
    question: At<Question>,
    answer: At<Choice>,
}

impl Skip {
    fn all() -> Vec<Self> {
        let mut all = Vec::new();
        for by in At::all(&catalog().questions) {
            let options = &catalog().questions[by].options;
            for when in At::all(options) {
                for (question, answer) in &options[when].implies {
                    let question = catalog().question(*question).expect("a question");
                    let answer = At::find(&catalog().questions[question].options, |option| option.id == *answer);
                    all.push(Self { by, when, question, answer: answer.expect("an option") });
                }
            }
        }
        all
    }

    fn holds(&self, answers: &Answers) -> bool {
        answers.get(self.by) == Some(Answer::must(self.when))
    }
}

#[test]
fn the_embedded_catalog_has_a_skip() {
    assert!(!Skip::all().is_empty());
}

#[test]
fn in_every_combination_a_question_is_skipped_exactly_where_the_catalog_says_that_another_answer_implies_its_own() {
    let skips = Skip::all();
    Combinations::of_effects().every(|_, answers| {
        for question in rules().questions() {
            let skip = skips.iter().find(|skip| skip.question == question && skip.holds(answers));
            let expected = skip.map_or(Counting::Own(answers.get(question)), |skip| Counting::Implied {
                answer: Answer::must(skip.answer),
                by: skip.by,
            });
            assert_eq!(effective(rules(), answers, question), expected);
        }
    });
}

#[test]
fn in_every_combination_the_implied_answer_counts_as_if_it_were_given() {
    for skip in Skip::all() {
        Combinations::of_effects().every(|_, answers| {
            if skip.holds(answers) {
                let given = answers.with(skip.question, Some(Answer::must(skip.answer)));
                assert_eq!(Asked::new(rules(), answers), Asked::new(rules(), &given));
                let asked = Asked::new(rules(), answers);
                let stated = asked.musts().any(|must| must.question == skip.question);
                assert!(stated, "the implied answer states its need");
            }
        });
    }
}

#[test]
fn in_every_combination_an_own_answer_is_kept_while_it_rests_and_counts_again_when_the_skip_ends() {
    for skip in Skip::all() {
        Combinations::of_effects().every(|_, answers| {
            if !skip.holds(answers) {
                let mut skipped = answers.with(skip.by, Some(Answer::must(skip.when)));
                assert_eq!(skipped.get(skip.question), answers.get(skip.question));
                skipped.set(skip.by, answers.get(skip.by));
                assert_eq!(Asked::new(rules(), &skipped), Asked::new(rules(), answers));
            }
        });
    }
}

#[test]
fn nothing_is_skipped_only_because_the_tier_is_the_highest_already() {
    let mut answers = rules().nothing_answered();
    let initiatives = question("initiatives");
    let most = rules().options(initiatives).last().expect("an option");
    answers.set(initiatives, Some(Answer::must(most)));
    assert_eq!(super::tier(&answers), rules().tiers().last());
    for question in rules().questions() {
        assert_eq!(effective(rules(), &answers, question), Counting::Own(answers.get(question)));
    }
}
