//! What the embedded catalog cannot show: the rule with catalogs that differ from it by a few lines, or altogether.

use std::path::Path;

use tier_advisor_catalog::{AddOn, Catalog, Choice, Name, Question, faults, open};

use crate::catalogs::{catalog, changed, question};
use crate::naming::Advice;
use crate::oracle::Oracle;
use crate::told::{Broken, Said, Verdict};

#[test]
fn what_no_tier_is_known_to_give_is_a_gap_that_none_comes_near_and_raises_nothing() {
    let stated = "level = \"yes\", says.en = \"yes\", gives.en = \"architecture and strategy guidance\", \
                  sources = [\"roles\", \"csa\"]";
    let advanced = format!("advanced = {{ {stated} }}");
    let signature = format!("signature = {{ {stated} }}");
    let catalog = changed(
        "architecture-not-stated",
        &[("capabilities.toml", &advanced, "advanced = {}"), ("capabilities.toml", &signature, "signature = {}")],
    );
    let verdict = verdict(&catalog, "architecture=yes");
    assert_eq!(verdict.tier, "on-demand");
    assert_eq!(verdict.reasons, []);
    assert_eq!(verdict.gaps.iter().map(|(need, nearest)| (need.level, *nearest)).collect::<Vec<_>>(), [("yes", None)]);
    assert_the_oracle_agrees(&catalog);
}

#[test]
fn a_must_of_which_a_lower_tier_meets_no_option_is_made_nice_to_have() {
    let no = "label.en = \"No, whoever answers\"";
    let catalog = changed(
        "every-option-needs-a-review",
        &[("questions.toml", no, &format!("{no}\nneeds = {{ reviews = \"1\" }}"))],
    );
    let advice = Advice::new(&catalog);
    let changes = advice.changes(&advice.answers("engineer=yes"));
    let told: Vec<_> = changes.iter().map(|change| (change.tier, change.edits[0].2)).collect();
    assert_eq!(told, [("essentials", Said::Must("no")), ("on-demand", Said::Nice("yes"))]);
    assert_the_oracle_agrees(&catalog);
}

#[test]
fn each_of_two_options_may_imply_the_same_answer() {
    let person = "asks.en = \"Plans with you and stays in touch\"";
    let catalog = changed(
        "a-person-advises-on-architecture",
        &[("questions.toml", person, &format!("{person}\nimplies = {{ architecture = \"yes\" }}"))],
    );
    for written in ["contact=person architecture=no", "contact=architect architecture=no"] {
        let asked = verdict(&catalog, written).tiers.remove(0).missed;
        assert!(asked.iter().any(|must| must.question == "architecture"), "implied by {written}");
    }
    assert_the_oracle_agrees(&catalog);
}

#[test]
fn what_counts_for_no_tier_while_less_of_it_does_is_not_implied() {
    let with_reviews =
        ("capabilities.toml", "meets = { engineer = \"yes\", paid = \"yes\" }", "meets = { reviews = \"12\" }");
    let mut catalog = changed("an-add-on-with-reviews", &[with_reviews]);
    let contact = question("contact");
    let mut questions = catalog.questions.to_vec();
    let implying = |option: &Choice| match option.id.as_str() {
        "person" => {
            Choice { implies: [(Name::from("reviews"), Name::from("monthly"))].into_iter().collect(), ..option.clone() }
        }
        _ => option.clone(),
    };
    questions[contact.index()].options = questions[contact.index()].options.iter().map(implying).collect();
    catalog.questions = questions.into();
    let faults: Vec<_> = faults(&catalog).iter().map(ToString::to_string).collect();
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults[0].contains("only an add-on gives what `monthly` asks for"), "{faults:?}");
}

#[test]
fn every_add_on_that_meets_all_reasons_is_shown() {
    let mut catalog = catalog().clone();
    let ase = catalog.add_ons.iter().find(|add_on| add_on.id.as_str() == "ase").expect("the ASE");
    let another = AddOn { id: Name::from("another"), ..ase.clone() };
    catalog.add_ons = [catalog.add_ons.to_vec(), vec![another]].concat().into();
    let advised = verdict(&catalog, "engineer=yes initiatives=two");
    assert_eq!(advised.beside, [("advanced", "ase"), ("advanced", "another")]);
    assert_the_oracle_agrees(&catalog);
}

#[test]
fn beside_its_add_on_the_tier_need_only_meet_what_the_add_on_does_not() {
    let ase = (
        "capabilities.toml",
        "meets = { engineer = \"yes\", paid = \"yes\" }",
        "meets = { engineer = \"yes\", reviews = \"1\" }",
    );
    let catalog = changed("an-engineer-who-reviews", &[ase]);
    let advised = verdict(&catalog, "engineer=yes reviews=yearly");
    assert_eq!((advised.tier, advised.beside), ("signature", vec![("on-demand", "ase")]));
    assert_the_oracle_agrees(&catalog);
}

#[test]
fn a_weaker_option_may_stand_after_a_stronger_one() {
    let mut catalog = catalog().clone();
    let mut questions = catalog.questions.to_vec();
    let severity = &mut questions[question("severity").index()];
    let mut options = severity.options.to_vec();
    let five_days = options.iter().position(|option| option.id.as_str() == "five-days").expect("the option");
    options.swap(five_days, five_days + 1);
    severity.options = options.into();
    catalog.questions = questions.into();
    let advice = Advice::new(&catalog);
    let nearest = advice.changes(&advice.answers("severity=two-hours")).remove(0);
    assert_eq!((nearest.tier, nearest.edits[0].2), ("advanced", Said::Must("any-day")));
    assert_the_oracle_agrees(&catalog);
}

#[test]
fn where_every_tier_breaks_a_limit_none_is_within_it() {
    let free = "on-demand = { level = \"no\", says.en = \"not paid\"";
    let paid = "on-demand = { level = \"yes\", says.en = \"paid\"";
    let catalog = changed("nothing-is-free", &[("capabilities.toml", free, paid)]);
    let broken = verdict(&catalog, "unwanted=nothing-paid contact=person").broken.expect("a broken limit");
    assert_eq!(broken, Broken { exceeded: vec![("unwanted", "essentials")], within: None });
    assert_the_oracle_agrees(&catalog);
}

#[test]
fn what_the_sources_do_not_say_breaks_no_limit() {
    let limit = ("questions.toml", "limits = { paid = \"no\" }", "limits = { reviews = \"1\" }");
    let catalog = changed("no-more-than-a-review", &[limit]);
    assert_eq!(verdict(&catalog, "unwanted=nothing-paid contact=pool").broken, None);
    let broken = verdict(&catalog, "unwanted=nothing-paid contact=architect").broken.expect("a broken limit");
    assert_eq!(broken.within.map(|within| within.tier), Some("essentials"));
    assert_the_oracle_agrees(&catalog);
}

#[test]
fn of_another_company_the_oracle_advises_the_same() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let catalog = open(&root.join("examples/catalog/alvdimma.json"), &root.join("data")).expect("it is valid");
    assert_the_oracle_agrees(&catalog);
}

/// Only two questions are open: how often to review, and the same again.
const ALL_BUT_REVIEWS: &str = "situation=new contact=pool calls=on-request architecture=no initiatives=none \
                               severity=outage-only engineer=no hands-on=ourselves unwanted=nothing";

#[test]
fn of_questions_that_settle_as_much_the_first_is_named_and_the_unanswered_before_not_sure() {
    let catalog = with_reviews_again(|_| ());
    assert_eq!(settling(&catalog, ALL_BUT_REVIEWS), Some("reviews"));
    assert_eq!(settling(&catalog, &format!("{ALL_BUT_REVIEWS} reviews=?")), Some("again"));
    assert_eq!(settling(&catalog, &format!("{ALL_BUT_REVIEWS} reviews=? again=?")), Some("reviews"));
    assert_the_oracle_agrees(&catalog);
}

#[test]
fn averages_are_compared_however_many_options_they_are_over() {
    let doubled = |again: &mut Question| {
        let ids = ["a", "b", "c", "d"].map(Name::from).into_iter().zip('a'..);
        let twins = again.options.iter().zip(ids).map(|(option, (id, code))| Choice { id, code, ..option.clone() });
        again.options = again.options.iter().cloned().chain(twins).collect::<Vec<_>>().into();
    };
    let mut catalog = with_reviews_again(doubled);
    assert_eq!(settling(&catalog, ALL_BUT_REVIEWS), Some("reviews"));
    let mut questions = catalog.questions.to_vec();
    questions.swap(question("reviews").index(), question("reviews").index() + 1);
    catalog.questions = questions.into();
    assert_eq!(settling(&catalog, ALL_BUT_REVIEWS), Some("again"));
    assert_the_oracle_agrees(&catalog);
}

/// The embedded catalog with a second question about reviews after the first, made over by `change`.
fn with_reviews_again(change: impl FnOnce(&mut Question)) -> Catalog {
    let mut catalog = catalog().clone();
    let reviews = question("reviews");
    let mut again = Question { id: Name::from("again"), code: 'z', ..catalog.questions[reviews].clone() };
    change(&mut again);
    let mut questions = catalog.questions.to_vec();
    questions.insert(reviews.index() + 1, again);
    // What is said at it is not what these tests look at.
    catalog.desk = None;
    catalog.questions = questions.into();
    catalog
}

fn verdict(catalog: &Catalog, written: &str) -> Verdict {
    let advice = Advice::new(catalog);
    advice.verdict(&advice.answers(written)).expect("something is said")
}

fn settling(catalog: &Catalog, written: &str) -> Option<&'static str> {
    let advice = Advice::new(catalog);
    advice.outlook(&advice.answers(written)).settling
}

/// On every answer together with any other, and on any two questions left open, in a catalog that is valid.
#[track_caller]
fn assert_the_oracle_agrees(catalog: &Catalog) {
    assert_eq!(faults(catalog), []);
    let (advice, oracle) = (Advice::new(catalog), Oracle::new(catalog));
    for (index, one) in catalog.questions.iter().enumerate() {
        for other in &catalog.questions.as_slice()[..index] {
            for both in pairs(&written(one), &written(other)) {
                let answers = advice.answers(&both);
                let said = advice.conversation(&answers);
                assert_eq!(advice.verdict(&answers), oracle.verdict(&said), "{both}");
                assert_eq!(advice.changes(&answers), oracle.changes(&said), "{both}");
            }
            let rest = catalog.questions.iter().filter(|question| question.id != one.id && question.id != other.id);
            let rest = advice.answers(&rest.map(|question| written(question).remove(0)).collect::<String>());
            assert_eq!(advice.outlook(&rest), oracle.outlook(&advice.conversation(&rest)));
        }
    }
}

/// Every answer to a question, as it is written.
fn written(question: &Question) -> Vec<String> {
    let both = |option: &Choice| ["", "~"].map(|nice| format!(" {}={}{nice}", question.id, option.id));
    question.options.iter().flat_map(both).collect()
}

fn pairs(ones: &[String], others: &[String]) -> Vec<String> {
    ones.iter().flat_map(|one| others.iter().map(move |other| format!("{one}{other}"))).collect()
}
