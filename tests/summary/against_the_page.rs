//! For every named situation, the Markdown is held against the page: all that the page says, and nothing that it does
//! not.

use tier_advisor::advisor::embedded;
use tier_advisor_session::Step;

use crate::markdown::{Part, Said, read};
use crate::page::{each, each_with, inside, main_part, words_of};
use crate::{situations, squeezed, summary};

/// Each situation with what the page shows of it, and the parts of its summary.
fn both(step: Step) -> impl Iterator<Item = (&'static str, String, Vec<Part>)> {
    situations().map(move |(title, session)| (title, main_part(&session, step), read(&summary(&session).markdown())))
}

fn under<'a>(parts: &'a [Part], heading: &str) -> Option<&'a Part> {
    parts.iter().find(|part| part.heading == heading)
}

/// The items under a heading, squeezed and without marks.
fn items(parts: &[Part], heading: &str) -> Vec<String> {
    under(parts, heading).into_iter().flat_map(Part::items).map(|item| squeezed(&item.unmarked())).collect()
}

#[test]
fn there_are_some_fifty_situations_and_most_of_them_recommend_something() {
    let all: Vec<_> = both(Step::Result).collect();
    assert!(all.len() > 40, "{}", all.len());
    assert!(all.iter().filter(|(_, page, _)| page.contains("class=\"reasons\"")).count() > 40);
}

#[test]
fn the_title_names_the_tier_of_the_page_and_the_first_sentence_is_its_verdict() {
    for (title, page, parts) in both(Step::Result) {
        let shown = words_of(&page, "h1").remove(0);
        let Some(lead) = each_with(&page, "p", "verdict__lead").first().copied() else {
            assert_eq!(parts[0].heading, shown, "{title}");
            continue;
        };
        assert_eq!(parts[0].heading, format!("Recommended tier: {shown}"), "{title}");
        assert_eq!(parts[0].paragraphs().next().expect("a paragraph").text, inside(lead), "{title}");
    }
}

#[test]
fn the_reasons_are_those_of_the_page_with_what_each_tier_gives() {
    let words = &embedded().catalog.wording;
    for (title, page, parts) in both(Step::Result) {
        let section = each_with(&page, "section", "class=\"reasons\"").first().copied().unwrap_or_default();
        let reason = |item: &&str| {
            let gives = words_of(item, "dt").into_iter().zip(words_of(item, "dd"));
            let gives = gives.map(|(tier, says)| format!("{tier}: {says}.")).collect::<Vec<_>>().concat();
            squeezed(&format!("{}. {gives}", words_of(item, "b").remove(0)))
        };
        let shown: Vec<_> = each(section, "li").iter().map(reason).collect();
        assert_eq!(items(&parts, &words.paper.why), shown, "{title}");
        if let Some(why) = under(&parts, &words.paper.why) {
            let heading = why.paragraphs().next().expect("it is titled").text.trim_end_matches(':');
            assert_eq!(words_of(section, "h2"), [heading], "{title}");
        }
    }
}

#[test]
fn what_no_tier_meets_is_told_as_on_the_page_under_a_heading_of_its_own() {
    let words = &embedded().catalog.wording.result;
    for (title, page, parts) in both(Step::Result) {
        let gaps: Vec<_> = each(&page, "li").into_iter().filter(|item| item.contains(words.gap.as_str())).collect();
        let shown = |gap: &&str| squeezed(&format!("{}. {}", words_of(gap, "h3")[0], words_of(gap, "p")[1]));
        assert_eq!(items(&parts, &words.gap), gaps.iter().map(shown).collect::<Vec<_>>(), "{title}");
    }
}

#[test]
fn what_does_as_well_is_told_as_on_the_page_under_a_heading_of_its_own() {
    let words = &embedded().catalog.wording.result;
    for (title, page, parts) in both(Step::Result) {
        let shown = each_with(&page, "section", "class=\"as-good\"").into_iter().map(|section| {
            let label = words_of(section, "p").remove(0);
            (format!("{label}: {}", words_of(section, "h2")[0]), squeezed(&words_of(section, "p")[1..].concat()))
        });
        let told = parts.iter().filter(|part| part.heading.starts_with(words.beside.as_str()));
        let says = |part: &Part| part.paragraphs().map(|said| squeezed(&said.unmarked())).collect::<String>();
        let told: Vec<_> = told.map(|part| (part.heading.clone(), says(part))).collect();
        assert_eq!(told, shown.collect::<Vec<_>>(), "{title}");
    }
}

#[test]
fn what_goes_beyond_what_was_wanted_is_told_as_on_the_page() {
    let words = &embedded().catalog.wording.result;
    for (title, page, parts) in both(Step::Result) {
        let section = each_with(&page, "section", "class=\"not-wanted\"").first().copied().unwrap_or_default();
        let told = under(&parts, &words.limit).into_iter().flat_map(Part::paragraphs).map(|said| said.text.clone());
        assert_eq!(told.collect::<Vec<_>>(), words_of(section, "p"), "{title}");
    }
}

#[test]
fn each_tier_meets_as_many_musts_as_on_the_page() {
    for (title, page, parts) in both(Step::Result) {
        let heads = each_with(&page, "th", "columnheader").into_iter().map(inside);
        let shown: Vec<_> = heads.filter_map(|head| Some(squeezed(head.strip_suffix("musts met")?))).collect();
        let table = under(&parts, &embedded().catalog.wording.result.strip).and_then(Part::table).unwrap_or_default();
        let row = |row: &Vec<Said>| {
            assert_eq!(row.len(), 3, "{title}: {row:?}");
            let name = row[0].strong.first().unwrap_or(&row[0].text);
            squeezed(&format!("{name}{}", row[1].text))
        };
        assert!(table.iter().skip(1).map(row).eq(shown), "{title}: {table:?}");
        let marked = table.iter().filter_map(|row| row[0].strong.first());
        let recommended = words_of(&page, "h1");
        assert!(marked.eq(recommended.iter().filter(|_| !table.is_empty())), "{title}: {table:?}");
    }
}

#[test]
fn everybody_whom_the_page_shows_is_named_with_how_they_stand() {
    for (title, page, parts) in both(Step::Result) {
        let mut shown: Vec<_> = each_with(&page, "article", "class=\"role\"").into_iter().map(card).collect();
        let told = items(&parts, &embedded().catalog.wording.people.title);
        for beside in each_with(&page, "div", "class=\"offline\"") {
            let (name, spans) = (words_of(beside, "h3").remove(0), words_of(beside, "span"));
            let said = squeezed(&format!("{name}: {}. {}.", spans[0], spans[1]));
            shown.push(told.iter().find(|person| person.ends_with(&said)).cloned().unwrap_or(said));
        }
        let (mut told, mut shown) = (told, shown);
        told.sort_unstable();
        shown.sort_unstable();
        assert_eq!(told, shown, "{title}");
    }
}

fn card(card: &str) -> String {
    let name = inside(each_with(card, "p", "role__name")[0]);
    let tag = inside(each_with(card, "span", "class=\"tag")[0]);
    let hands = inside(each_with(card, "p", "class=\"hands\"")[0]);
    squeezed(&format!("{}, {name}: {tag}. {}. {hands}.", words_of(card, "h4")[0], words_of(card, "dd")[0]))
}

#[test]
fn what_is_not_included_is_told_as_on_the_page() {
    for (title, page, parts) in both(Step::Result) {
        let item = |item: &&str| {
            let says = words_of(item, "p");
            squeezed(&format!("{}. {}. {}", words_of(item, "h3")[0], says[0], says[1..].concat()))
        };
        let shown: Vec<_> = each_with(&page, "li", "class=\"add-on\"").iter().map(item).collect();
        assert_eq!(items(&parts, &embedded().catalog.wording.result.outside), shown, "{title}");
    }
}

#[test]
fn what_would_change_it_is_told_as_on_the_page() {
    let words = &embedded().catalog.wording;
    for (title, page, parts) in both(Step::Result) {
        let shown: Vec<_> = page.split("<div class=\"change\"").skip(1).collect();
        let told = items(&parts, &words.change.title);
        assert_eq!(told.len(), shown.len(), "{title}");
        for (told, row) in told.iter().zip(shown) {
            let heading = each(row, "h3")[0];
            let tier = inside(&heading[..heading.find("<small").expect("it counts answers")]);
            let edits = ["span", "del", "ins"].map(|tag| words_of(row, tag)).map(Vec::into_iter);
            let [of, from, to] = edits;
            let edits = of.filter(|of| !of.is_empty()).zip(from).zip(to).map(|((of, from), to)| {
                let was_open = [words.change.open, words.ask.unsure].iter().any(|open| open.as_str() == from);
                if was_open { format!("{of}: “{to}”") } else { format!("{of}: “{to}” instead of “{from}”") }
            });
            let edits = edits.collect::<Vec<_>>().join("; ");
            let said = format!("{tier}, {}. {edits}.", words_of(heading, "small")[0]);
            assert_eq!(*told, squeezed(&said), "{title}");
        }
    }
}

#[test]
fn the_handoff_is_that_of_the_page_with_who_leads_each_stage() {
    for (title, page, parts) in both(Step::Handoff(None)) {
        let stage = |stage: &&str| {
            let says = words_of(stage, "p");
            let leads = each_with(stage, "p", "stage__lead")[0];
            squeezed(&format!("{}: {}. {}.", says[0], words_of(stage, "h2")[0], words_of(leads, "b")[0]))
        };
        let shown: Vec<_> = each_with(&page, "li", "class=\"stage\"").iter().map(stage).collect();
        let is_empty = under(&parts, &embedded().catalog.wording.result.steps).is_none();
        let told = items(&parts, &embedded().catalog.wording.paper.handoff);
        assert_eq!(told, if is_empty { Vec::new() } else { shown }, "{title}");
    }
}

#[test]
fn the_next_steps_are_those_of_the_page() {
    for (title, page, parts) in both(Step::Result) {
        let list = each_with(&page, "ol", "class=\"steps\"").first().copied().unwrap_or_default();
        let shown: Vec<_> = words_of(list, "li").iter().map(|step| squeezed(step)).collect();
        assert_eq!(items(&parts, &embedded().catalog.wording.result.steps), shown, "{title}");
    }
}
