//! Putting words together. The words themselves come from the catalog.

use tier_advisor_catalog::{Text, Wording};

/// A text with its `{braces}` filled in.
#[must_use]
pub fn fill(text: Text, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = text.as_str();
    while let Some((before, name, after)) = next_brace(rest) {
        filled.push_str(before);
        let value = values.iter().find(|(own, _)| *own == name);
        debug_assert!(value.is_some(), "nothing is called {{{name}}} in: {text}");
        filled.push_str(value.map_or("", |(_, value)| value));
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// What stands before and after `{name}` in a text.
pub fn around<'text>(text: &'text str, name: &str) -> (&'text str, &'text str) {
    match next_brace(text) {
        Some((before, own, after)) if own == name => (before, after),
        _ => (text, ""),
    }
}

fn next_brace(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// Words one after the other, with `between` between them.
pub fn join(all: impl Iterator<Item = String>, between: &str) -> String {
    let mut joined = String::new();
    for words in all {
        if !joined.is_empty() {
            joined.push_str(between);
        }
        joined.push_str(&words);
    }
    joined
}

/// A number, in figures. `to_string` would bring in all that formats numbers and words of any kind.
#[must_use]
pub fn figures(number: usize) -> String {
    let mut text = if number < 10 { String::new() } else { figures(number / 10) };
    text.push(char::from(b'0' + (number % 10) as u8));
    text
}

/// "One, two and three".
#[must_use]
pub fn list(wording: &Wording, items: &[&str]) -> String {
    listed(items, &wording.punctuation.comma, &wording.punctuation.and)
}

/// Words one after the other, with `between` between them and `before_last` before the last.
#[must_use]
pub fn listed(items: &[&str], between: &str, before_last: &str) -> String {
    let mut text = String::new();
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            text.push_str(if index + 1 == items.len() { before_last } else { between });
        }
        text.push_str(item);
    }
    text
}

/// A figure, apart from the words before and after it: "up to 4 a month" is ("up to", "4", "a month"). It ends at a
/// space.
pub fn figure(says: &str) -> (&str, &str, &str) {
    let Some(start) = says.find(|letter: char| letter.is_ascii_digit()) else { return ("", says, "") };
    let (before, rest) = says.split_at(start);
    let (number, after) = rest.split_at(rest.find(' ').unwrap_or(rest.len()));
    (before, number, after)
}

#[cfg(test)]
mod tests {
    use super::{around, figure, figures, fill};
    use tier_advisor_catalog::Text;

    #[test]
    fn braces_are_filled_in_by_name() {
        let text = Text::from("{met} of {total}: {met}");
        assert_eq!(fill(text, &[("total", "8"), ("met", "7")]), "7 of 8: 7");
    }

    #[test]
    fn a_text_falls_apart_around_a_name() {
        assert_eq!(around("For {tier}, then", "tier"), ("For ", ", then"));
    }

    #[test]
    fn a_number_is_written_in_figures() {
        for number in [0, 7, 10, 42, 100, 1234] {
            assert_eq!(figures(number), number.to_string());
        }
    }

    #[test]
    fn a_figure_stands_apart_from_its_words() {
        assert_eq!(figure("up to 4 a month"), ("up to ", "4", " a month"));
        assert_eq!(figure("24×7"), ("", "24×7", ""));
        assert_eq!(figure("99.9 % of 1,000"), ("", "99.9", " % of 1,000"));
        assert_eq!(figure("as needed"), ("", "as needed", ""));
    }
}
