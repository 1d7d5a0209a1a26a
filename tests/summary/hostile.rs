//! No text of a catalog, no date and no link breaks out of a summary.

use tier_advisor::advisor::{Advisor, embedded};
use tier_advisor::summary::{Address, Given, Summary};
use tier_advisor_catalog::{Desk, Source, SummaryWords};
use tier_advisor_session::Session;

use crate::forms::{bare, said};
use crate::markdown::{Part, Said, read};
use crate::overwritten::overwritten;
use crate::words::words;
use crate::{desk, session, squeezed};

/// What each text of the catalog is made to begin or end with.
const HOSTILE: [&str; 41] = [
    "|",
    "`",
    "``` ",
    "```\n",
    "~~~\n",
    "*",
    "**",
    "***",
    "_",
    "__",
    "# ",
    "#",
    "> ",
    "- ",
    "+ ",
    "* ",
    "1. ",
    "12) ",
    "=== ",
    "---\n",
    "\n===\n",
    "\n\n    ",
    "\\",
    "\\|",
    "<b>",
    "</p><script>alert(1)</script>",
    "<!--",
    "&lt;",
    "&#60;",
    "![",
    "](javascript:alert(1))",
    "[x](javascript:alert(1))",
    "[1]: https://evil.example",
    "<javascript:alert(1)>",
    "[^1]",
    "$x$",
    "~~x~~",
    ": ",
    "/close\n",
    "\u{0}\t\r\n",
    "[ ] ",
];

#[test]
fn whatever_stands_in_the_catalog_the_form_of_the_summary_stays() {
    let session =
        session("contact=architect calls=weekly~ engineer=yes reviews=monthly unwanted=nothing-paid hands-on=gitlab");
    let own = shape(&read(&spoken(embedded(), &desk().summary, &session, "today").markdown()));
    for hostile in HOSTILE {
        for made in [
            |text: &str, hostile: &str| format!("{hostile}{text}"),
            |text: &str, hostile: &str| format!("{text}{hostile}"),
        ] {
            let (advisor, own_words) = overwritten(|text| made(&text, hostile).into());
            let summary = spoken(advisor, &own_words, &session, &made("today", hostile));
            let (markdown, html) = (summary.markdown(), summary.html());
            assert_eq!(shape(&read(&markdown)), own, "{hostile:?}\n{markdown}");
            assert!(markdown.lines().all(|line| !line.starts_with('/')), "a command to a forge: {markdown}");
            bare(hostile, &html);
            assert_eq!(said(&markdown), squeezed(&words(&html)), "{hostile:?}\n{markdown}");
        }
    }
}

#[test]
fn a_text_is_said_whole_whatever_it_is_made_of() {
    for hostile in HOSTILE {
        let (advisor, own_words) = overwritten(|text| format!("{text} {hostile} x").into());
        let session = session("contact=architect engineer=yes reviews=monthly");
        let summary = spoken(advisor, &own_words, &session, "today");
        let label = advisor.catalog.questions.as_slice()[0].options.as_slice()[2].label;
        let label: String = squeezed(&label).chars().filter(|letter| !letter.is_control()).collect();
        assert!(said(&summary.markdown()).contains(&label), "{hostile:?}: {}", summary.markdown());
        assert!(squeezed(&words(&summary.html())).contains(&label), "{hostile:?}: {}", summary.html());
    }
}

#[test]
fn what_a_forge_takes_for_a_reference_is_plain_words() {
    let date = "@all &1 !1 %1 #1 ~bug $1 ^1 :smile: https://example.com, and R & D at 5 %: yes!";
    let markdown = spoken(embedded(), &desk().summary, &session("calls=weekly"), date).markdown();
    let plain = r"\@all \&1 \!1 \%1 \#1 \~bug \$1 \^1 \:smile: https\://example.com, and R & D at 5 %: yes!";
    assert!(markdown.contains(plain), "{markdown}");
}

#[test]
fn an_address_is_one_of_the_web_or_none() {
    for other in
        ["", "https://", "javascript:alert(1)", "data:text/html,x", "//example.com", "about:blank", "/advisor/"]
    {
        assert_eq!(Address::new(other), None, "{other}");
    }
}

#[test]
fn nothing_in_an_address_ends_it_early() {
    let hostile = "https://example.com/a b|c)d>e\"f'g`h\\i{j}k&lt;l\nm#n~o";
    let address = Address::new(hostile).expect("it leads to the web");
    assert_eq!(address.as_str(), "https://example.com/a%20b%7Cc%29d%3Ee%22f'g%60h%5Ci%7Bj%7Dk&lt%3Bl%0Am#n~o");
    let given = Given { date: "today", link: Some(&address) };
    let summary = Summary::new(embedded(), desk(), &session("calls=weekly"), given);
    let parts = read(&summary.markdown());
    let links: Vec<_> = parts[0].paragraphs().flat_map(|said| &said.links).collect();
    assert_eq!(links, [address.as_str()]);
    bare(hostile, &summary.html());
}

#[test]
fn a_source_whose_address_is_none_of_the_web_is_named_without_a_link() {
    let mut catalog = embedded().catalog.clone();
    let dead = |source: &Source| Source { url: source.url.map(|_| "javascript:alert(1)".into()), ..source.clone() };
    catalog.sources = catalog.sources.iter().map(dead).collect();
    let advisor = Box::leak(Box::new(Advisor { catalog, rules: embedded().rules.clone() }));
    let summary = spoken(advisor, &desk().summary, &session("calls=weekly"), "today");
    let parts = read(&summary.markdown());
    assert!(parts.iter().flat_map(Part::items).all(|item| item.links.is_empty()));
    assert!(summary.markdown().contains(embedded().catalog.sources.as_slice()[1].title.as_str()));
    assert!(!summary.html().contains("javascript"));
}

fn spoken(advisor: &'static Advisor, words: &SummaryWords, session: &Session, date: &str) -> Summary {
    let desk = Desk { summary: words.clone(), ..desk().clone() };
    Summary::new(advisor, &desk, session, Given { date, link: None })
}

/// What a summary is made of: the level of each heading, and how many items, cells, strong words and links follow.
fn shape(parts: &[Part]) -> Vec<(u8, usize, usize, Vec<usize>, usize, usize)> {
    let shape = |part: &Part| {
        let table = part.table().unwrap_or_default();
        let all = || part.paragraphs().chain(part.items()).chain(table.iter().flatten());
        let count = |of: fn(&Said) -> usize| all().map(of).sum();
        let cells = table.iter().map(Vec::len).collect();
        let (strong, links) = (count(|said| said.strong.len()), count(|said| said.links.len()));
        (part.level, part.paragraphs().count(), part.items().count(), cells, strong, links)
    };
    parts.iter().map(shape).collect()
}
