//! A line of a summary: words, some of them strong, some of them links.

use tier_advisor_catalog::Text;

use super::Address;

/// Words on one line: no text brings a line break or a space at the ends along.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line(Vec<Span>);

/// Some of the words of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Plain words.
    Plain(String),
    /// What the line is about.
    Strong(String),
    /// The numbers of the sources that a fact stands on.
    Mark(String),
    /// Words that lead somewhere.
    Link(String, Address),
    /// An address that is its own words.
    Address(Address),
}

impl Line {
    /// The line with plain words more.
    pub fn says(mut self, words: &str) -> Self {
        let words = tidy(words);
        match self.0.last_mut() {
            Some(Span::Plain(before)) if before.ends_with(' ') => before.push_str(words.trim_start_matches(' ')),
            Some(Span::Plain(before)) => before.push_str(&words),
            None => return self.with(words.trim_start(), Span::Plain),
            Some(_) => return self.with(&words, Span::Plain),
        }
        self
    }

    /// The line with what ends it: a mark that would have a space after it.
    pub fn end(self, mark: &str) -> Self {
        self.says(mark.trim_end())
    }

    /// The line with strong words more.
    pub fn strong(self, words: &str) -> Self {
        self.with(tidy(words).trim(), Span::Strong)
    }

    /// The line with the mark of sources; without one where there are none.
    pub fn mark(self, numbers: &str) -> Self {
        if numbers.is_empty() {
            return self;
        }
        self.says(" ").with(tidy(numbers).trim(), Span::Mark)
    }

    /// The line with a link more: plain words where the address is none.
    pub fn link(self, words: &str, to: Option<Address>) -> Self {
        match to {
            Some(to) => self.with(tidy(words).trim(), |words| Span::Link(words, to)),
            None => self.says(words),
        }
    }

    /// The line with an address more.
    pub fn address(mut self, to: Address) -> Self {
        self.0.push(Span::Address(to));
        self
    }

    /// Its words, in order.
    pub fn spans(&self) -> &[Span] {
        &self.0
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn with(mut self, words: &str, span: impl FnOnce(String) -> Span) -> Self {
        if !words.is_empty() {
            self.0.push(span(words.to_owned()));
        }
        self
    }
}

impl From<&str> for Line {
    fn from(words: &str) -> Self {
        Self::default().says(words)
    }
}

impl From<String> for Line {
    fn from(words: String) -> Self {
        words.as_str().into()
    }
}

impl From<Text> for Line {
    fn from(words: Text) -> Self {
        words.as_str().into()
    }
}

/// Words without line breaks and other controls; of several spaces, one.
fn tidy(words: &str) -> String {
    let mut tidied = String::new();
    for letter in words.chars() {
        let letter = if letter.is_control() { ' ' } else { letter };
        if letter != ' ' || !tidied.ends_with(' ') {
            tidied.push(letter);
        }
    }
    tidied
}
