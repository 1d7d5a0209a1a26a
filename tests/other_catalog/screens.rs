//! Every screen that a prospect sees.

use serde_json::json;
use tier_advisor_advice::recommend;
use tier_advisor_catalog::{At, Standing};
use tier_advisor_session::{Action, Session, Step};

use crate::company::{
    CASES, assert_nothing_of_the_embedded, at, catalog, changed, drawn, drawn_over, each, rules, screens, session,
    tiers,
};
use crate::words::words;

#[test]
fn no_screen_names_anything_of_the_embedded_catalog() {
    for (name, session) in screens() {
        let words = words(&drawn(&session));
        assert_nothing_of_the_embedded(&name, &words);
        for said in [catalog().about.guidance, catalog().about.checked, catalog().about.independent] {
            assert!(words.contains(said.as_str()), "{name}: {said:?} is missing in:\n{words}");
        }
    }
}

#[test]
fn every_screen_is_whole() {
    for (name, session) in screens() {
        let html = drawn(&session);
        assert!(!html.contains(['{', '}']), "{name}: a brace that nobody filled in");
        assert_eq!((each(&html, "h1").len(), each(&html, "main").len()), (1, 1), "{name}: headings, main parts");
        let mut ids: Vec<_> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        ids.sort_unstable();
        assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "{name}: an id stands twice in {ids:?}");
    }
}

#[test]
fn every_question_shows_its_title_its_options_and_a_rung_for_each_tier() {
    for question in At::all(&catalog().questions) {
        let html = drawn(&at(Step::Question(question), &Session::new(rules())));
        let (words, question) = (words(&html), &catalog().questions[question]);
        assert_eq!(each(&html, "input").len(), question.options.len() + 1, "{}: options", question.id);
        assert!(words.contains(question.title.as_str()), "{}: the title", question.id);
        for option in question.options {
            assert!(words.contains(option.label.as_str()), "{}: {}", question.id, option.id);
        }
        let rungs: Vec<_> = each(&html, "h3").into_iter().filter(|heading| heading.contains("rung__name")).collect();
        assert_eq!(rungs.len(), catalog().tiers.len(), "{}: rungs", question.id);
    }
}

#[test]
fn the_result_has_the_tier_its_people_all_reasons_and_gaps_and_the_whole_comparison() {
    for (answers, tier) in CASES {
        let session = session(answers);
        let html = drawn(&at(Step::Result, &session));
        let title = each(&html, "h1").first().and_then(|title| title.split_once('>')).expect("it has a heading").1;
        assert_eq!(title, tier, "{answers}");
        let (words, result) = (words(&html), recommend(rules(), session.answers()).expect("something is answered"));
        for need in result.reasons.iter().copied().chain(result.gaps.iter().map(|gap| gap.need)) {
            let said = catalog().need(need.capability, need.wanted);
            assert!(words.contains(said.as_str()), "{answers}: {said:?}");
        }
        let own = catalog().tiers[result.tier].people.iter().filter(|(_, standing)| *standing == Standing::Yours);
        for role in own.filter_map(|(role, _)| catalog().role(*role)) {
            assert!(words.contains(role.name.as_str()), "{answers}: {}", role.id);
        }
        let table = each(&html, "table").into_iter().find(|table| table.contains("compare")).expect("it is there");
        assert_eq!(each(table, "td").len(), catalog().capabilities.len() * catalog().tiers.len(), "{answers}: cells");
    }
}

#[test]
fn what_the_sources_do_not_state_is_told_so() {
    let html = drawn(&at(Step::Result, &session("forecaster=desk")));
    let table = each(&html, "table").into_iter().find(|table| table.contains("compare")).expect("it is there");
    assert!(words(table).contains("not stated within 60 minutes within 15 minutes"), "{}", words(table));
}

#[test]
fn a_tier_without_steps_says_why_there_are_none() {
    let words = words(&drawn(&at(Step::Result, &session("forecaster=desk"))));
    assert!(words.contains("Nothing to buy: Open Sky comes with your data subscription."), "{words}");
}

#[test]
fn the_role_guide_holds_every_role() {
    let words = words(&drawn(&at(Step::Roles, &Session::new(rules()))));
    for role in catalog().roles {
        for said in [role.abbr, role.name, role.focus, role.activities, role.engagement, role.hands_says] {
            assert!(words.contains(said.as_str()), "{}: {said:?}", role.id);
        }
    }
}

#[test]
fn the_handoff_of_each_tier_has_its_stages_with_whoever_leads() {
    for (answers, first) in [("customer=new", "You try the feed"), ("customer=yes", "How the feed did at your sites")] {
        for tier in tiers() {
            let html = drawn(&at(Step::Handoff(Some(tier)), &session(answers)));
            let titles: Vec<_> = each(&html, "h2").into_iter().map(words).collect();
            assert!(titles[0].ends_with(first), "{answers}, {tier:?}: {titles:?}");
            let lead = catalog().role(catalog().tiers[tier].lead).expect("somebody leads").abbr;
            let transfer = format!("The EC hands over to the {lead}");
            assert!(titles.iter().any(|title| title.ends_with(&transfer)), "{answers}, {tier:?}: {titles:?}");
        }
    }
}

#[test]
fn two_add_ons_that_are_as_good_are_told_apart() {
    let advisor = changed(|file| {
        let add_ons = file["add_ons"].as_array_mut().expect("add-ons");
        let mut second = add_ons[0].clone();
        second["id"] = json!("second-mast");
        add_ons.push(second);
    });
    let html = drawn_over(advisor, &at(Step::Result, &session("terrain=ridge forecaster=analyst")));
    let ids: Vec<_> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let titles: Vec<_> = ids.iter().filter(|id| id.starts_with("as-good")).collect();
    assert_eq!(titles.len(), 2, "{ids:?}");
    assert_ne!(titles[0], titles[1]);
    for title in titles {
        assert!(html.contains(&format!("aria-labelledby=\"{title}\"")), "{title}");
    }
}

#[test]
fn how_firm_an_answer_is_stands_apart_from_any_question() {
    let advisor = changed(|file| {
        let id = std::mem::replace(&mut file["questions"][0]["id"], json!("firm"));
        let talk = file["talk"].as_object_mut().expect("the talk track");
        let said = talk.remove(id.as_str().expect("an id")).expect("each question has its words");
        talk.insert("firm".to_owned(), said);
    });
    let first = &advisor.catalog.questions[At::new(0)];
    let asks = At::all(&first.options).find(|at| !first.options[*at].needs.is_empty()).expect("an option with a need");
    let chosen = Session::new(&advisor.rules).after(&advisor.rules, Action::Choose(At::new(0), asks));
    let html = drawn_over(advisor, &chosen);
    assert_eq!(html.matches("name=\"firm\"").count(), first.options.len() + 1, "the options alone");
}

#[test]
fn what_was_not_wanted_is_told_from_the_answer_that_counts_though_another_implies_it() {
    let advisor = changed(|file| {
        let storm = file["questions"].as_array_mut().expect("questions").iter_mut().find(|own| own["id"] == "storm");
        let quarter = &mut storm.expect("it is asked")["options"][3];
        assert_eq!(quarter["id"], "quarter");
        quarter["limits"] = json!({ "fee": "none" });
    });
    let html = drawn_over(advisor, &at(Step::Result, &session("storm=hour forecaster=meteorologist")));
    let section = html.split("<section class=\"not-wanted").nth(1).and_then(|rest| rest.split("</section>").next());
    let told = words(section.expect("what was not wanted is told"));
    let offered = advisor.catalog.questions.iter().find(|own| own.id.as_str() == "storm").expect("it is asked").options;
    assert!(told.contains(offered[At::new(3)].label.as_str()), "{told}");
}
