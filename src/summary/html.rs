//! A summary as HTML, for whatever takes rich text: bare elements, no style and no class.

use super::line::{Line, Span};
use super::{Block, Row, Summary};

impl Summary {
    /// The summary as HTML.
    #[must_use]
    pub fn html(&self) -> String {
        let mut html = element("h2", &line(&self.title));
        html.extend(self.lead.iter().map(block));
        for section in &self.sections {
            html += &element("h3", &line(&section.heading));
            html.extend(section.body.iter().map(block));
        }
        html.extend(self.close.iter().map(block));
        html
    }
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph(own) => element("p", &line(own)),
        Block::Bullets(lines) => list("ul", lines),
        Block::Steps(lines) => list("ol", lines),
        Block::Table { head, rows } => {
            let rows: String = rows.iter().map(|cells| row("td", cells)).collect();
            element("table", &(element("thead", &row("th", head)) + &element("tbody", &rows)))
        }
    }
}

fn list(tag: &str, lines: &[Line]) -> String {
    element(tag, &lines.iter().map(|own| element("li", &line(own))).collect::<String>())
}

fn row(tag: &str, cells: &Row) -> String {
    element("tr", &cells.iter().map(|cell| element(tag, &line(cell))).collect::<String>())
}

fn line(line: &Line) -> String {
    let span = |span: &Span| match span {
        Span::Plain(words) => escaped(words),
        Span::Strong(words) => element("strong", &escaped(words)),
        Span::Mark(numbers) => ["[", &escaped(numbers), "]"].concat(),
        Span::Link(words, to) => link(words, to.as_str()),
        Span::Address(to) => link(to.as_str(), to.as_str()),
    };
    line.spans().iter().map(span).collect::<String>().trim_end().to_owned()
}

fn element(tag: &str, inside: &str) -> String {
    ["<", tag, ">", inside, "</", tag, ">"].concat()
}

fn link(words: &str, to: &str) -> String {
    ["<a href=\"", &escaped(to), "\">", &escaped(words), "</a>"].concat()
}

/// A text in which nothing is markup.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#x27;"),
            letter => escaped.push(letter),
        }
    }
    escaped
}
