//! The licences that somebody has read, and that the WebAssembly may take.

/// A licence.
#[derive(Debug, PartialEq, Eq)]
pub struct Licence {
    /// Its name in SPDX's list.
    pub id: &'static str,
    /// Words that its text has and no other.
    pub mark: &'static str,
    /// The text for those who send none along, with `{holders}` for whose right it is.
    pub standard: &'static str,
}

/// Those that are taken where there is a choice come first.
const KNOWN: [Licence; 4] = [
    Licence {
        id: "MIT",
        mark: "to any person obtaining a copy of this software and associated documentation files",
        standard: include_str!("texts/MIT.txt"),
    },
    Licence {
        id: "BSL-1.0",
        mark: "Boost Software License - Version 1.0",
        standard: include_str!("texts/BSL-1.0.txt"),
    },
    Licence {
        id: "Apache-2.0 WITH LLVM-exception",
        mark: "LLVM Exceptions to the Apache 2.0 License",
        standard: include_str!("texts/Apache-2.0-WITH-LLVM-exception.txt"),
    },
    Licence { id: "Unicode-3.0", mark: "UNICODE LICENSE V3", standard: include_str!("texts/Unicode-3.0.txt") },
];

/// The licences taken of what `expression` offers: of each part that counts, the first that is known.
///
/// `None` where a part offers none that is known.
pub fn taken(expression: &str) -> Option<Vec<&'static Licence>> {
    let mut taken = Vec::new();
    for part in expression.split(" AND ") {
        // Old manifests write a choice with a stroke.
        let offered = part.trim_matches(['(', ')', ' ']).replace('/', " OR ");
        let offers = |licence: &&Licence| offered.split(" OR ").any(|offer| offer.trim() == licence.id);
        let licence = KNOWN.iter().find(offers)?;
        if !taken.contains(&licence) {
            taken.push(licence);
        }
    }
    Some(taken)
}

#[cfg(test)]
mod tests {
    use super::{KNOWN, taken};

    fn ids(expression: &str) -> Option<Vec<&str>> {
        Some(taken(expression)?.iter().map(|licence| licence.id).collect())
    }

    #[test]
    fn of_a_choice_one_is_taken_and_of_a_sum_all() {
        for offers in ["MIT", "Apache-2.0 OR MIT", "MIT/Apache-2.0", "Apache-2.0 / MIT", "Unlicense OR MIT"] {
            assert_eq!(ids(offers), Some(vec!["MIT"]), "{offers}");
        }
        assert_eq!(ids("(MIT OR Apache-2.0) AND Unicode-3.0"), Some(vec!["MIT", "Unicode-3.0"]));
        let sum = "MIT AND Apache-2.0 WITH LLVM-exception AND (MIT OR Apache-2.0)";
        assert_eq!(ids(sum), Some(vec!["MIT", "Apache-2.0 WITH LLVM-exception"]));
    }

    #[test]
    fn a_licence_that_nobody_has_read_is_not_taken() {
        for offers in ["", "GPL-3.0-only", "MIT AND GPL-3.0-only", "MITTENS", "MIT-0"] {
            assert_eq!(ids(offers), None, "{offers}");
        }
    }

    #[test]
    fn the_standard_text_of_each_has_its_own_mark_and_no_other() {
        for licence in &KNOWN {
            let text = licence.standard.split_whitespace().collect::<Vec<_>>().join(" ");
            for other in &KNOWN {
                assert_eq!(text.contains(other.mark), other == licence, "{} in {}", other.id, licence.id);
            }
        }
    }
}
