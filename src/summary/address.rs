//! Addresses that a summary may lead to.

use std::fmt;

/// The address of a page on the web, with nothing in it that would end it early in Markdown or in HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// The address that `text` is; `None` where it is none of a page on the web.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        if rest.is_empty() {
            return None;
        }
        let mut address = String::new();
        for letter in text.chars() {
            if letter.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'*+,=%".contains(letter) {
                address.push(letter);
            } else {
                let mut bytes = [0; 4];
                let bytes = letter.encode_utf8(&mut bytes).bytes();
                address.extend(bytes.map(|byte| format!("%{byte:02X}")));
            }
        }
        Some(Self(address))
    }

    /// The address itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
