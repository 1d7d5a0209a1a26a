//! How texts are read: from where to where.

use serde::Deserialize;

/// Where the lines of a text begin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right, as English is.
    #[default]
    Ltr,
    /// From right to left, as Arabic is.
    Rtl,
}

/// The languages that are written from right to left, unless their script says otherwise.
const LANGUAGES: [&str; 12] = ["ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"];

/// The scripts that are.
const SCRIPTS: [&str; 7] = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

impl Direction {
    /// How texts in the language of this tag (RFC 5646) are read: `ar`, `az-Arab`.
    #[must_use]
    pub fn of(language: &str) -> Self {
        let is_among = |list: &[&str], part: &str| list.iter().any(|own| own.eq_ignore_ascii_case(part));
        let mut parts = language.split('-');
        let spoken = parts.next().unwrap_or_default();
        let is_from_right = match parts.find(|part| part.len() == 4) {
            Some(script) => is_among(&SCRIPTS, script),
            None => is_among(&LANGUAGES, spoken),
        };
        if is_from_right { Self::Rtl } else { Self::Ltr }
    }

    /// As HTML and the catalog write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}
