//! Every screen, drawn without a browser: what must stand on it stands on it.

#![cfg(not(target_family = "wasm"))]
#![allow(clippy::expect_used, reason = "a test says what it proves")]

mod large;
mod words;

use std::rc::Rc;

use futures::executor::block_on;
use tier_advisor::advisor::{Advisor, embedded};
use tier_advisor::ui::{App, Keeping, Props, StillPage};
use tier_advisor_advice::{Importance, changes, recommend};
use tier_advisor_catalog::{At, Name};
use tier_advisor_session::{Action, Session, Step};
use yew::ServerRenderer;

use words::words;

/// Answers by name, and the tier that they lead to. Between them they show every kind of result.
const CASES: [(&[(&str, &str)], &str); 10] = [
    (&[("contact", "pool")], "On-Demand"),
    (&[("contact", "person"), ("calls", "twice-a-month")], "Essentials"),
    (&[("calls", "weekly"), ("severity", "any-day")], "Advanced"),
    (&[("initiatives", "three")], "Signature"),
    (&[("engineer", "yes")], "Signature"),
    (&[("reviews", "monthly")], "Advanced"),
    (&[("hands-on", "gitlab")], "On-Demand"),
    (&[("situation", "customer"), ("contact", "architect")], "Advanced"),
    (&[("calls", "as-needed"), ("unwanted", "nothing-paid")], "Signature"),
    (&[("situation", "new")], "On-Demand"),
];

/// A session at the start, with these answers as musts.
fn session(answers: &[(&'static str, &'static str)]) -> Session {
    let chosen = answers.iter().map(|(question, option)| {
        let question = embedded().catalog.question(Name::from(*question)).expect("the question is asked");
        let options = embedded().catalog.questions[question].options;
        let option = At::find(&options, |own| own.id.as_str() == *option).expect("the option is offered");
        Action::Choose(question, option)
    });
    chosen.fold(Session::new(&embedded().rules), |session, action| session.after(&embedded().rules, action))
}

fn at(step: Step, session: &Session) -> Session {
    session.after(&embedded().rules, Action::Go(step))
}

/// What is drawn, as HTML.
fn drawn(session: &Session, keeping: Keeping) -> String {
    drawn_over(embedded(), session, keeping)
}

/// The same, over any catalog.
fn drawn_over(advisor: &'static Advisor, session: &Session, keeping: Keeping) -> String {
    let session = session.clone();
    let renderer = ServerRenderer::<App>::with_props(move || Props {
        advisor,
        session,
        keeping,
        around: Rc::new(StillPage(Keeping::Kept)),
    });
    block_on(renderer.hydratable(false).render())
}

/// The words of each element of this kind, without what is inside others of the kind.
fn each<'a>(html: &'a str, tag: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{tag}"), format!("</{tag}>"));
    let pieces = html.split(open.as_str()).skip(1).filter(|piece| piece.starts_with([' ', '>']));
    pieces.map(|piece| piece.split(close.as_str()).next().unwrap_or_default()).collect()
}

/// The words of the hand-out that these answers lead to.
fn hand_out(answers: &[(&'static str, &'static str)]) -> String {
    let html = drawn(&at(Step::Result, &session(answers)), Keeping::Kept);
    let is_hand_out = |article: &&str| article.contains("handout");
    words(each(&html, "article").into_iter().find(is_hand_out).expect("there is one"))
}

/// Every screen that there is, with its session.
fn screens() -> Vec<(String, Session)> {
    let questions = || At::all(&embedded().catalog.questions);
    let tiers = || At::all(&embedded().catalog.tiers);
    let nothing = Session::new(&embedded().rules);
    let mut screens = vec![
        ("the result without answers".to_owned(), at(Step::Result, &nothing)),
        ("the role guide".to_owned(), at(Step::Roles, &nothing)),
        ("the handoff without answers".to_owned(), at(Step::Handoff(None), &nothing)),
    ];
    for question in questions() {
        let name = embedded().catalog.questions[question].id;
        screens.push((format!("{name}, open"), at(Step::Question(question), &nothing)));
        let unsure = nothing.after(&embedded().rules, Action::NotSure(question));
        screens.push((format!("{name}, not sure"), at(Step::Question(question), &unsure)));
        screens.push((format!("the result of not being sure of {name}"), at(Step::Result, &unsure)));
        for option in At::all(&embedded().catalog.questions[question].options) {
            let must = nothing.after(&embedded().rules, Action::Choose(question, option));
            let nice = must.after(&embedded().rules, Action::Weigh(question, Importance::Nice));
            let option = embedded().catalog.questions[question].options[option].id;
            screens.push((format!("{name} = {option}"), at(Step::Question(question), &must)));
            screens.push((format!("the result of {name} = {option}"), at(Step::Result, &must)));
            screens.push((format!("the result of {name} = {option}, nice to have"), at(Step::Result, &nice)));
        }
    }
    for (answers, _) in CASES {
        let session = session(answers);
        screens.push((format!("the result of {answers:?}"), at(Step::Result, &session)));
        let handoffs = tiers().map(Some).chain([None]);
        screens.extend(handoffs.map(|of| (format!("handoff {of:?} of {answers:?}"), at(Step::Handoff(of), &session))));
    }
    screens
}

#[test]
fn every_screen_says_what_this_is_and_as_of_when() {
    let about = &embedded().catalog.about;
    for (name, session) in screens() {
        let words = words(&drawn(&session, Keeping::Kept));
        for said in [about.guidance, about.checked, about.independent] {
            assert!(words.contains(said.as_str()), "{name}: {said:?} is missing in:\n{words}");
        }
    }
}

#[test]
fn every_hand_out_says_what_this_is_and_as_of_when() {
    let about = &embedded().catalog.about;
    for (answers, tier) in CASES {
        let words = hand_out(answers);
        for said in [tier, &about.guidance, &about.checked, &about.independent] {
            assert!(words.contains(said), "{answers:?}: {said:?} is missing in:\n{words}");
        }
    }
}

#[test]
fn a_hand_out_says_where_the_tier_goes_beyond_what_was_wanted() {
    let words = hand_out(&[("calls", "as-needed"), ("unwanted", "nothing-paid")]);
    let broken = "You said: “Nothing we pay for beyond the subscription”. Beyond that: Signature.";
    let within = "Within that, On-Demand is the highest tier.";
    for said in [broken, within] {
        assert!(words.contains(said), "{said:?} is missing in:\n{words}");
    }
}

#[test]
fn an_add_on_that_goes_beyond_what_was_wanted_is_told_beside_the_tier_or_alone() {
    let paid = ("unwanted", "nothing-paid");
    let said = "You said: “Nothing we pay for beyond the subscription”. Beyond that:";
    for (answers, by, within) in [
        ([("hands-on", "gitlab"), paid], "Professional Services", false),
        ([("engineer", "yes"), paid], "Signature and ASE add-on", true),
    ] {
        let result = words(&drawn(&at(Step::Result, &session(&answers)), Keeping::Kept));
        for words in [result, hand_out(&answers)] {
            assert!(words.contains(&format!("{said} {by}.")), "{answers:?}: {by} is missing in:\n{words}");
            assert_eq!(words.contains("is the highest tier."), within, "{answers:?}: {words}");
        }
    }
}

#[test]
fn a_hand_out_marks_the_steps_that_are_our_own_word() {
    for (answers, are_ours) in [(&[("calls", "twice-a-month")], true), (&[("calls", "weekly")], false)] {
        let words = hand_out(answers);
        let steps = words.split("Next steps").nth(1).and_then(|rest| rest.split("Your handoff").next());
        assert_eq!(steps.expect("it has both").contains("(ours)"), are_ours, "{words}");
    }
}

#[test]
fn a_hand_out_of_a_tried_change_does_not_tell_that_change_as_one_to_come() {
    let own = at(Step::Result, &session(&[("calls", "weekly")]));
    let first = changes(&embedded().rules, own.answers()).remove(0);
    let tried = own.after(&embedded().rules, Action::Try(first.clone()));
    let html = drawn(&tried, Keeping::Kept);
    let paper = each(&html, "article").into_iter().find(|article| article.contains("handout")).map(words);
    let paper = paper.expect("there is one");
    let tier = embedded().catalog.tiers[first.tier].name;
    let told = paper.split("What would change it").nth(1).expect("the section").trim_start();
    assert!(!told.starts_with(tier.as_str()), "{tier} is recommended, and said to come: {told}");
}

#[test]
fn what_does_as_well_is_told_as_soon_as_the_tier_is_and_on_paper_as_large() {
    let engineer = session(&[("engineer", "yes")]);
    let said = "Signature, because you need a support engineer of your own. Just as good: On-Demand + ASE add-on.";
    let html = drawn(&engineer, Keeping::Kept);
    assert!(words(each(&html, "aside").first().expect("the ladder")).contains("Just as good: On-Demand + ASE add-on."));
    assert!(each(&html, "p").iter().any(|spoken| words(spoken).ends_with(said)), "{said} is not spoken");
    let html = drawn(&at(Step::Result, &engineer), Keeping::Kept);
    let large: Vec<_> = html.split("<p class=\"ho-tier\">").skip(1).filter_map(|rest| rest.split('<').next()).collect();
    assert_eq!(large, ["Signature", "On-Demand + ASE add-on"]);
}

#[test]
fn what_an_answer_asks_to_bring_is_asked_for_at_every_tier() {
    for (answer, asked) in [
        (("reviews", "yearly"), "Which of your executives will join the yearly review."),
        (("hands-on", "gitlab"), "What you want installed, migrated or built"),
    ] {
        for situation in ["new", "customer"] {
            for tier in At::all(&embedded().catalog.tiers).skip(usize::from(answer.0 == "reviews")) {
                let session = session(&[answer, ("situation", situation)]);
                let page = words(&drawn(&at(Step::Handoff(Some(tier)), &session), Keeping::Kept));
                assert!(page.contains(asked), "{tier:?}, {situation}: {asked:?} is missing");
            }
        }
    }
}

#[test]
fn no_screen_shows_a_brace_that_nobody_filled_in() {
    for (name, session) in screens() {
        let html = drawn(&session, Keeping::Kept);
        let found = html.find(['{', '}']).map(|at| html[..at].chars().rev().take(80).collect::<Vec<_>>());
        let found = found.map(|before| before.into_iter().rev().collect::<String>());
        assert_eq!(found, None, "{name}");
    }
}

#[test]
fn every_screen_has_one_first_heading_and_one_main_part() {
    for (name, session) in screens() {
        let html = drawn(&session, Keeping::Kept);
        assert_eq!(each(&html, "h1").len(), 1, "{name}: first headings");
        assert_eq!(each(&html, "main").len(), 1, "{name}: main parts");
    }
}

#[test]
fn no_screen_gives_an_id_twice() {
    for (name, session) in screens() {
        let html = drawn(&session, Keeping::Kept);
        let mut ids: Vec<_> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        ids.sort_unstable();
        let twice: Vec<_> = ids.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
        assert_eq!(twice, Vec::<&str>::new(), "{name}");
    }
}

#[test]
fn every_button_opens_a_note_that_is_there() {
    for (name, session) in screens() {
        let html = drawn(&session, Keeping::Kept);
        for target in html.split("popovertarget=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(html.contains(&format!("id=\"{target}\"")), "{name}: no note {target}");
        }
    }
}

#[test]
fn every_question_shows_its_title_and_all_its_options() {
    for question in At::all(&embedded().catalog.questions) {
        let html = drawn(&at(Step::Question(question), &Session::new(&embedded().rules)), Keeping::Kept);
        let (words, question) = (words(&html), &embedded().catalog.questions[question]);
        assert_eq!(each(&html, "input").len(), question.options.len() + 1, "{}: options", question.id);
        assert!(words.contains(question.title.as_str()), "{}: the title", question.id);
        for option in question.options {
            assert!(words.contains(option.label.as_str()), "{}: {}", question.id, option.id);
        }
    }
}

#[test]
fn the_result_is_titled_with_the_tier() {
    for (answers, tier) in CASES {
        let html = drawn(&at(Step::Result, &session(answers)), Keeping::Kept);
        let title = each(&html, "h1").first().and_then(|title| title.split_once('>')).expect("it has a heading").1;
        assert_eq!(title, tier, "{answers:?}");
    }
}

#[test]
fn the_result_names_every_reason_and_every_gap() {
    for (answers, _) in CASES {
        let session = session(answers);
        let result = recommend(&embedded().rules, session.answers()).expect("something is answered");
        let words = words(&drawn(&at(Step::Result, &session), Keeping::Kept));
        let needs = result.reasons.iter().copied().chain(result.gaps.iter().map(|gap| gap.need));
        for need in needs {
            let level = &embedded().catalog.capabilities[need.capability].levels[At::new(usize::from(need.wanted) - 1)];
            let said = level.need.expect("what can be asked for has words");
            assert!(words.contains(said.as_str()), "{answers:?}: {said:?}");
        }
    }
}

#[test]
fn a_wish_that_the_tier_leaves_open_is_told_in_words() {
    let wish = At::find(&embedded().catalog.questions, |question| question.id.as_str() == "initiatives");
    let weigh = Action::Weigh(wish.expect("it is asked"), Importance::Nice);
    let open = session(&[("contact", "person"), ("initiatives", "three")]).after(&embedded().rules, weigh);
    let page = words(&drawn(&at(Step::Result, &open), Keeping::Kept));
    assert!(page.contains("Nice to have, and not met by Essentials: 3 accelerators a year."), "{page}");
}

#[test]
fn the_comparison_holds_every_capability_at_every_tier() {
    let html = drawn(&at(Step::Result, &session(&[("contact", "pool")])), Keeping::Kept);
    let table = each(&html, "table").into_iter().find(|table| table.contains("compare")).expect("it is there");
    let rows: Vec<_> = each(table, "tr").into_iter().skip(1).collect();
    assert_eq!(rows.len(), embedded().catalog.capabilities.len());
    for (at, row) in At::all(&embedded().catalog.capabilities).zip(rows) {
        let name = embedded().catalog.capabilities[at].name;
        assert!(words(row).contains(name.as_str()), "{name:?} is missing in: {}", words(row));
        let cells = each(row, "td");
        assert_eq!(cells.len(), embedded().catalog.tiers.len(), "{name:?}: cells");
        for (tier, cell) in At::all(&embedded().catalog.tiers).zip(cells) {
            let said = embedded().catalog.cell(at, tier).map_or("not stated", |cell| cell.says.as_str());
            assert!(words(cell).ends_with(said), "{name:?} at {tier:?} is not told as {said:?}: {}", words(cell));
        }
    }
}

#[test]
fn what_only_an_add_on_gives_is_held_against_no_tier() {
    let html = drawn(&at(Step::Result, &session(&[("hands-on", "gitlab"), ("contact", "person")])), Keeping::Kept);
    let table = each(&html, "table").into_iter().find(|table| table.contains("compare")).expect("it is there");
    let row = each(table, "tr").into_iter().map(words).find(|row| row.contains("implementation done for you"));
    let row = row.expect("what was asked for is marked");
    assert!(row.contains("Bought beside any tier: implementation done for you"), "{row}");
    assert!(!row.contains("missed"), "{row}");
}

#[test]
fn a_question_that_another_answer_settles_cannot_be_left_open() {
    let skip = embedded().catalog.wording.ask.skip;
    let architecture = embedded().catalog.question(Name::from("architecture")).expect("it is asked");
    for (answers, can) in [(&[("contact", "person")], true), (&[("contact", "architect")], false)] {
        let page = words(&drawn(&at(Step::Question(architecture), &session(answers)), Keeping::Kept));
        assert_eq!(page.contains(skip.as_str()), can, "{answers:?}: {page}");
    }
}

#[test]
fn without_an_answer_there_is_no_recommendation() {
    let nothing = Session::new(&embedded().rules);
    let words = words(&drawn(&at(Step::Result, &nothing), Keeping::Kept));
    assert!(words.contains("Nothing answered, so nothing recommended"), "{words}");
}

#[test]
fn the_role_guide_holds_every_role_and_every_distinction() {
    let html = drawn(&at(Step::Roles, &Session::new(&embedded().rules)), Keeping::Kept);
    let words = words(&html);
    for role in embedded().catalog.roles {
        for said in [role.abbr, role.name, role.focus, role.activities, role.engagement, role.hands_says] {
            assert!(words.contains(said.as_str()), "{}: {said:?}", role.id);
        }
    }
    for distinction in embedded().catalog.guide.distinctions {
        assert!(words.contains(distinction.title.as_str()), "{:?}", distinction.title);
    }
}

#[test]
fn the_handoff_of_a_customer_begins_where_they_are() {
    for tier in At::all(&embedded().catalog.tiers) {
        let first = |situation| {
            let session = session(&[("situation", situation)]);
            let html = drawn(&at(Step::Handoff(Some(tier)), &session), Keeping::Kept);
            words(each(&html, "h2").first().expect("it has stages"))
        };
        assert!(first("customer").ends_with("You are a customer already"), "{tier:?}: {}", first("customer"));
        assert!(!first("new").contains("customer already"), "{tier:?}: {}", first("new"));
    }
}

#[test]
fn the_handoff_of_a_customer_who_buys_no_tier_has_no_close() {
    let stages = |situation: &'static str| {
        let html = drawn(&at(Step::Handoff(None), &session(&[("situation", situation)])), Keeping::Kept);
        each(&html, "h2").into_iter().map(words).collect::<Vec<_>>()
    };
    let is_close = |title: &String| title.contains("hands over to the CSE");
    assert!(stages("new").iter().any(is_close), "{:?}", stages("new"));
    assert!(!stages("customer").iter().any(is_close), "{:?}", stages("customer"));
    let html = drawn(&at(Step::Handoff(None), &session(&[("situation", "customer")])), Keeping::Kept);
    assert!(!words(&html).contains("SA leads"), "nobody sells to them: {}", words(&html));
}

#[test]
fn the_next_steps_lead_to_what_is_bought_beside_and_to_what_does_as_well() {
    let steps = |answers: &[(&'static str, &'static str)]| {
        let html = drawn(&at(Step::Result, &session(answers)), Keeping::Kept);
        words(html.split("<ol class=\"steps\"").nth(1).and_then(|rest| rest.split("</section>").next()).expect("steps"))
    };
    let services = "Professional Services: Ask your account executive, who brings in PS Engagement";
    let instead = "Or instead, On-Demand + ASE add-on: Ask your account executive for it.";
    for (answers, has_services, has_instead) in [
        (&[("hands-on", "gitlab")][..], true, false),
        (&[("engineer", "yes")], false, true),
        (&[("hands-on", "gitlab"), ("engineer", "yes")], true, true),
        (&[("contact", "person")], false, false),
    ] {
        let told = steps(answers);
        assert_eq!((told.contains(services), told.contains(instead)), (has_services, has_instead), "{told}");
        assert_eq!(hand_out(answers).contains(instead), has_instead, "{answers:?}");
    }
}

#[test]
fn a_change_says_where_a_wish_would_become_a_must() {
    let contact = embedded().catalog.question(Name::from("contact")).expect("it is asked");
    let wish = Action::Weigh(contact, Importance::Nice);
    let change = |session: &Session| {
        let html = drawn(&at(Step::Result, session), Keeping::Kept);
        each(&html, "ins").into_iter().map(words).collect::<Vec<_>>()
    };
    let must = session(&[("contact", "architect")]);
    let wished = must.after(&embedded().rules, wish);
    assert!(change(&wished).iter().any(|to| to.ends_with("One person who knows our account, a must")));
    assert!(change(&must).iter().all(|to| !to.ends_with("a must")), "{:?}", change(&must));
}

#[test]
fn a_change_that_is_tried_says_beside_it_what_comes_of_it() {
    let own = at(Step::Result, &session(&[("calls", "weekly")]));
    let change = changes(&embedded().rules, own.answers()).remove(0);
    let said = |session: &Session| {
        let html = drawn(session, Keeping::Kept);
        let row = html.split("<div class=\"change\"").nth(1).map(words).expect("a change");
        row.contains(", because ")
    };
    assert!(!said(&own));
    assert!(said(&own.after(&embedded().rules, Action::Try(change))));
}

#[test]
fn who_keeps_nothing_is_told_so() {
    let nothing = Session::new(&embedded().rules);
    let shell = &embedded().catalog.wording.shell;
    for (keeping, said) in [(Keeping::Unkept, shell.not_kept), (Keeping::Refused, shell.refused)] {
        assert!(words(&drawn(&nothing, keeping)).contains(said.as_str()), "{keeping:?}");
    }
    assert!(!words(&drawn(&nothing, Keeping::Kept)).contains(shell.not_kept.as_str()));
}

#[test]
fn what_is_too_much_to_take_in_is_told_by_its_sum() {
    let advisor = large::large();
    let half = At::all(&advisor.catalog.questions).take(150);
    let session = half.fold(Session::new(&advisor.rules), |session, question| {
        session.after(&advisor.rules, Action::Choose(question, At::new(question.index() % 3)))
    });
    let html = drawn_over(advisor, &at(Step::START, &session), Keeping::Kept);
    let rungs = html.split("</ol>").find(|list| list.contains("class=\"rung\"")).expect("there are rungs");
    let lowest = rungs.rsplit("class=\"rung\"").next().expect("there is a lowest");
    assert!(lowest.contains("Meets 90 of 150 musts"), "{lowest}");
    assert_eq!(
        lowest.matches("class=\"pip\"").count(),
        3,
        "one for each miss that is told, and none for a must: {lowest}"
    );
    assert!(lowest.contains("and 57 more") && !lowest.contains("<details"), "{lowest}");
}

#[test]
fn a_tier_is_said_to_come_nearest_where_no_tier_gives_what_puts_it_there() {
    let said = |answers| words(&drawn(&at(Step::START, &session(answers)), Keeping::Kept));
    let nearest = "Advanced: no tier comes nearer to 12 executive reviews a year.";
    assert!(said(&[("reviews", "monthly")]).contains(nearest));
    let met = "Advanced, because you need 4 calls a month, and for 1 other need.";
    assert!(said(&[("calls", "weekly"), ("reviews", "monthly")]).contains(met));
}

#[test]
fn an_answer_is_not_taken_back_unsaid() {
    let first = |answers| words(&drawn(&at(Step::START, &session(answers)), Keeping::Kept));
    assert!(first(&[]).contains("Leave it open"));
    let answered = first(&[("contact", "person")]);
    assert!(answered.contains("Clear and go on") && !answered.contains("Leave it open"), "{answered}");
}

#[test]
fn what_no_tier_meets_is_named_beside_the_tier_that_comes_nearest() {
    let asked = &[("contact", "person"), ("reviews", "monthly"), ("initiatives", "six")];
    let nearest = "No tier comes nearer to your musts: 1 of 3 met. ";
    let unmet = "Unmet: over 4 accelerators a year and 12 executive reviews a year.";
    let page = words(&drawn(&at(Step::Result, &session(asked)), Keeping::Kept));
    assert!(page.contains(&[nearest, unmet].concat()), "{page}");
    let paper = hand_out(asked);
    assert!(paper.contains(nearest) && !paper.contains(unmet), "there is room for it once, under the gaps: {paper}");
}

#[test]
fn of_several_tiers_that_come_as_near_the_lowest_is_named() {
    let page =
        words(&drawn(&at(Step::Result, &session(&[("reviews", "monthly"), ("engineer", "yes")])), Keeping::Kept));
    assert!(page.contains("Signature"), "{page}");
    assert!(page.contains("The lowest tier that comes nearest is Advanced: up to 4."), "{page}");
}

#[test]
fn the_hand_out_says_what_is_open() {
    assert!(hand_out(&[("calls", "weekly")]).contains("9 questions open; Signature still possible."));
    let settled = hand_out(&[("calls", "as-needed")]);
    assert!(!settled.contains("still possible"), "{settled}");
}

#[test]
fn how_firm_it_is_can_be_said_of_what_a_tier_gives_and_of_nothing_else() {
    let asks = |question: &'static str, option| {
        let place = embedded().catalog.question(Name::from(question)).expect("it is asked");
        let page = words(&drawn(&at(Step::Question(place), &session(&[(question, option)])), Keeping::Kept));
        page.contains(embedded().catalog.wording.ask.firm.as_str())
    };
    assert!(asks("calls", "weekly"));
    assert!(!asks("hands-on", "gitlab"), "it is bought beside any tier");
    assert!(!asks("architecture", "no"), "it asks for nothing");
}
