//! A summary as Markdown: what all flavours have in common, and tables. It reads well as it stands.

use super::line::{Line, Span};
use super::{Block, Row, Summary};

impl Summary {
    /// The summary as Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut blocks = vec!["## ".to_owned() + &line(&self.title)];
        blocks.extend(self.lead.iter().map(block));
        for section in &self.sections {
            blocks.push("### ".to_owned() + &line(&section.heading));
            blocks.extend(section.body.iter().map(block));
        }
        blocks.extend(self.close.iter().map(block));
        blocks.join("\n\n") + "\n"
    }
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph(own) => line(own),
        Block::Bullets(lines) => lines.iter().map(|own| "- ".to_owned() + &line(own)).collect::<Vec<_>>().join("\n"),
        Block::Steps(lines) => {
            let step = |(number, own): (usize, &Line)| format!("{number}. {}", line(own));
            (1..).zip(lines).map(step).collect::<Vec<_>>().join("\n")
        }
        Block::Table { head, rows } => {
            let head = [row(head), "| --- | --- | --- |".to_owned()];
            head.into_iter().chain(rows.iter().map(row)).collect::<Vec<_>>().join("\n")
        }
    }
}

fn row(cells: &Row) -> String {
    ["| ", &cells.each_ref().map(line).join(" | "), " |"].concat()
}

fn line(line: &Line) -> String {
    let mut text = String::new();
    for span in line.spans() {
        match span {
            Span::Plain(words) => {
                let is_first = text.is_empty();
                escape(words, is_first, &mut text);
            }
            Span::Strong(words) => wrapped("**", words, "**", &mut text),
            Span::Mark(numbers) => wrapped("[", numbers, "]", &mut text),
            Span::Link(words, to) => {
                wrapped("[", words, "]", &mut text);
                text.extend(["(", to.as_str(), ")"]);
            }
            Span::Address(to) => text.extend(["<", to.as_str(), ">"]),
        }
    }
    text.truncate(text.trim_end_matches(' ').len());
    text
}

fn wrapped(before: &str, words: &str, after: &str, text: &mut String) {
    text.push_str(before);
    escape(words, false, text);
    text.push_str(after);
}

/// Adds words in which nothing is markup. What is markup nowhere but in places is escaped there only, so that the text
/// reads well as it stands.
fn escape(words: &str, begins_line: bool, text: &mut String) {
    let number = words.find(|letter: char| !letter.is_ascii_digit()).unwrap_or_default();
    for (at, letter) in words.char_indices() {
        let next = words[at + letter.len_utf8()..].chars().next();
        let is_markup = match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '#' | '$' | '^' | '{' | '}' => true,
            // An image, where a link follows; and what forges take for references.
            '!' => next.is_none_or(is_named),
            // Lists, rules, underlined headings, definitions; and what forges take for commands.
            '-' | '+' | '=' | '/' => begins_line && at == 0,
            ':' if begins_line && at == 0 => true,
            '&' | '@' | '%' | ':' => next.is_some_and(is_named),
            '.' | ')' => begins_line && at == number && at > 0,
            _ => false,
        };
        if is_markup {
            text.push('\\');
        }
        text.push(letter);
    }
}

/// Whether it begins a name, a number or an address.
fn is_named(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '#' | '/' | '"')
}
