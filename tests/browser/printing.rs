//! The hand-out.

use crate::page::{Page, visit};
use crate::prospects::{ALL, Prospect};

const PAPERS: [(&str, f64, f64); 2] = [("A4", 21.0, 29.7), ("Letter", 21.59, 27.94)];

#[test]
fn the_result_prints_on_one_page() {
    visit(|page| {
        let mut against = Vec::new();
        for prospect in ALL {
            prospect.meet(page);
            against.extend(too_long(page, &format!("{:?}", prospect.answers)));
            page.press("Start over");
        }
        assert!(against.is_empty(), "{}", against.join("\n"));
    });
}

#[test]
fn the_fullest_result_prints_on_one_page() {
    const EVERYTHING: Prospect = Prospect {
        answers: &[
            "Yes, we use it under a subscription",
            "An architect who knows our account",
            "As often as it takes",
            "More than four",
            "Within 2 hours, any day",
            "Yes, somebody who knows our setup",
            "Every month",
            "GitLab, for us",
            "Nothing we pay for beyond the subscription",
        ],
        tier: "Signature",
        says: &["Beyond what you wanted"],
    };
    visit(|page| {
        EVERYTHING.meet(page);
        let against = too_long(page, "everything");
        assert!(against.is_empty(), "{}", against.join("\n"));
    });
}

/// What of a result does not print on one page.
pub fn too_long(page: &Page, what: &str) -> Vec<String> {
    let too_long = |(name, width, height): (&str, f64, f64)| {
        let pages = pages(&page.print(width, height));
        (pages != 1).then(|| format!("On {name}, the result for {what} takes {pages} pages"))
    };
    PAPERS.into_iter().filter_map(too_long).collect()
}

/// How many pages a PDF has: its objects of the type Page.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    text.match_indices("/Type /Page").filter(|(at, found)| !text[at + found.len()..].starts_with('s')).count()
}
