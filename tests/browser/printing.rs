//! The hand-out.

use std::io::Read as _;

use flate2::read::ZlibDecoder;

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

/// How many pages a PDF has: its objects of the type Page, which may be packed.
fn pages(pdf: &[u8]) -> usize {
    let starts = find_all(pdf, b"stream\n").into_iter().map(|at| &pdf[at + "stream\n".len()..]);
    let packed = starts.filter_map(|packed| {
        let mut text = Vec::new();
        // What is no packed text is no list of objects either.
        ZlibDecoder::new(packed).read_to_end(&mut text).ok().map(|_| text)
    });
    let texts: Vec<_> = packed.chain([pdf.to_vec()]).collect();
    texts
        .iter()
        .map(|text| [&b"/Type /Page"[..], b"/Type/Page"].map(|own| objects(text, own)).iter().sum::<usize>())
        .sum()
}

/// How many objects say this, and not the same in the plural.
fn objects(text: &[u8], kind: &[u8]) -> usize {
    find_all(text, kind).into_iter().filter(|at| text.get(at + kind.len()) != Some(&b's')).count()
}

/// Where the text holds this.
fn find_all(text: &[u8], found: &[u8]) -> Vec<usize> {
    text.windows(found.len()).enumerate().filter(|(_, own)| *own == found).map(|(at, _)| at).collect()
}
