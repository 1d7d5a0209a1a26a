//! The two forms of a summary: they say the same, and each is what it should be.

use std::collections::BTreeSet;

use tier_advisor::advisor::embedded;
use tier_advisor::summary::{Given, Summary};
use tier_advisor_catalog::At;

use crate::markdown::{Block, Part, parse, read};
use crate::words::words;
use crate::{DATE, LINK, desk, link, session, situations, squeezed, summary};

/// What may stand in the HTML.
const ELEMENTS: [&str; 14] =
    ["h2", "h3", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "strong", "a"];

#[test]
fn html_and_markdown_say_the_same_in_the_same_order() {
    for (title, session) in situations() {
        let summary = summary(&session);
        assert_eq!(said(&summary.markdown()), squeezed(&words(&summary.html())), "{title}");
    }
}

/// All the words of some Markdown, squeezed.
pub fn said(markdown: &str) -> String {
    let texts = parse(markdown).filter_map(|event| match event {
        pulldown_cmark::Event::Text(text) => Some(squeezed(&text)),
        _ => None,
    });
    texts.collect()
}

#[test]
fn the_html_is_bare_elements_that_are_closed_and_links_to_the_web() {
    for (title, session) in situations() {
        bare(title, &summary(&session).html());
    }
}

/// Every tag is one of the few, open ones are closed in turn, and only a link has an attribute.
#[track_caller]
pub fn bare(title: &str, html: &str) {
    let mut open = Vec::new();
    for tag in html.split('<').skip(1).map(|piece| piece.split('>').next().unwrap_or_default()) {
        if let Some(closed) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed), "{title}: {html}");
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(ELEMENTS.contains(&name), "{title}: <{tag}>");
        let is_plain = match name {
            "a" => attributes.strip_prefix("href=\"http").is_some_and(|rest| rest.matches('"').count() == 1),
            _ => attributes.is_empty(),
        };
        assert!(is_plain, "{title}: <{tag}>");
        open.push(name);
    }
    assert_eq!(open, Vec::<&str>::new(), "{title}");
}

#[test]
fn the_markdown_ends_with_one_line_break_and_no_line_with_a_space() {
    for (title, session) in situations() {
        let markdown = summary(&session).markdown();
        assert!(markdown.ends_with('\n') && !markdown.ends_with("\n\n"), "{title}");
        for line in markdown.lines() {
            assert_eq!(line.trim_end(), line, "{title}");
            assert!(!line.contains("  "), "{title}: {line}");
        }
        assert!(!markdown.contains("\n\n\n"), "{title}");
    }
}

#[test]
fn no_brace_is_left_over_that_nobody_filled_in() {
    for (title, session) in situations() {
        let summary = summary(&session);
        assert!(!summary.markdown().contains(['{', '}']), "{title}: {}", summary.markdown());
        assert!(!summary.html().contains(['{', '}']), "{title}");
    }
}

#[test]
fn the_markdown_reads_well_as_it_stands() {
    for (title, session) in situations() {
        let markdown = summary(&session).markdown();
        assert!(!markdown.contains('\\'), "{title}: something is escaped that need not be:\n{markdown}");
    }
}

#[test]
fn headings_lists_and_tables_are_read_as_such_and_nothing_is_empty() {
    for (title, session) in situations() {
        let parts = read(&summary(&session).markdown());
        let levels: Vec<_> = parts.iter().map(|part| part.level).collect();
        assert!(levels[0] == 2 && levels[1..].iter().all(|level| *level == 3), "{title}: {levels:?}");
        let headings: BTreeSet<_> = parts.iter().map(|part| part.heading.as_str()).collect();
        assert_eq!(headings.len(), parts.len(), "{title}: a heading stands twice");
        for part in &parts {
            assert!(!part.heading.is_empty() && !part.blocks.is_empty(), "{title}: {part:?}");
            for block in &part.blocks {
                match block {
                    Block::Paragraph(said) => assert!(!said.text.is_empty(), "{title}: {part:?}"),
                    Block::List { items, .. } => assert!(items.iter().all(|item| !item.text.is_empty()), "{title}"),
                    Block::Table(rows) => {
                        assert_eq!(rows.len(), embedded().catalog.tiers.len() + 1, "{title}");
                        let is_whole = |row: &Vec<_>| row.len() == 3;
                        assert!(rows.iter().all(is_whole), "{title}: {rows:?}");
                        assert!(rows.iter().flatten().all(|cell| !cell.text.is_empty()), "{title}: {rows:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn what_comes_in_order_is_numbered() {
    let words = &embedded().catalog.wording;
    let parts = read(&summary(&session("calls=weekly severity=any-day")).markdown());
    for (heading, numbered) in [(words.paper.handoff, true), (words.result.steps, true), (words.paper.why, false)] {
        let part = parts.iter().find(|part| part.heading == heading.as_str()).expect("the section");
        let list = part.blocks.iter().find(|block| matches!(block, Block::List { .. }));
        assert!(matches!(list, Some(Block::List { is_numbered, .. }) if *is_numbered == numbered), "{heading}");
    }
}

#[test]
fn every_summary_says_as_of_when_it_is_what_it_is_and_where_the_whole_stands() {
    let about = &embedded().catalog.about;
    for (title, session) in situations() {
        let parts = read(&summary(&session).markdown());
        let first: Vec<_> = parts[0].paragraphs().collect();
        let says = |text: &str| first.iter().any(|said| said.text.contains(text));
        assert!(says(DATE) && says(&about.checked), "{title}");
        assert!(first.iter().any(|said| said.links == [LINK]), "{title}");
        let last = parts.last().and_then(|part| part.paragraphs().last()).expect("a last word");
        assert_eq!(last.strong, [about.guidance.as_str()], "{title}");
        for text in [about.authority, about.independent, about.credit] {
            assert!(last.text.contains(text.as_str()), "{title}: {text}");
        }
    }
}

#[test]
fn without_a_link_there_is_none() {
    let given = Given { date: DATE, link: None };
    let without = Summary::new(embedded(), desk(), &session("calls=weekly"), given);
    let with = Summary::new(embedded(), desk(), &session("calls=weekly"), Given { link: Some(&link()), ..given });
    let whole = format!("The whole conversation: <{LINK}>\n\n");
    assert_eq!(without.markdown(), with.markdown().replace(&whole, ""));
    assert_ne!(without, with);
}

#[test]
fn every_mark_leads_to_a_source_with_its_number_on_the_page_and_no_source_is_listed_for_nothing() {
    let catalog = &embedded().catalog;
    for (title, session) in situations() {
        let parts = read(&summary(&session).markdown());
        let Some(sources) = parts.iter().find(|part| part.heading == desk().summary.sources.as_str()) else { continue };
        let listed: BTreeSet<_> = sources.items().flat_map(|item| marks(&item.text)).collect();
        let others = parts.iter().filter(|part| part.heading != sources.heading);
        let cited: BTreeSet<_> = others.flat_map(Part::items).flat_map(|item| marks(&item.text)).collect();
        assert!(cited.is_subset(&listed), "{title}: {cited:?} of {listed:?}");
        for item in sources.items() {
            let at = marks(&item.text).next().and_then(|mark| mark.parse::<usize>().ok());
            let Some(at) = at else { continue };
            let source = &catalog.sources[At::new(at - 1)];
            assert!(item.text.contains(source.title.as_str()), "{title}: {}", item.text);
            assert_eq!(item.links, source.url.iter().map(|url| url.as_str()).collect::<Vec<_>>(), "{title}");
        }
        let paragraphs = parts.iter().filter(|part| part.heading != sources.heading).flat_map(Part::paragraphs);
        let all: BTreeSet<_> = paragraphs.flat_map(|said| marks(&said.text)).chain(cited).collect();
        assert_eq!(all, listed, "{title}");
    }
}

fn marks(text: &str) -> impl Iterator<Item = String> + '_ {
    let marks = text.split('[').skip(1).filter_map(|rest| rest.split(']').next());
    marks.flat_map(|mark| mark.split(", ")).map(str::to_owned)
}
