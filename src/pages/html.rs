//! HTML as Yew writes it, as a tree: every element closed, every value in quotes, and no comments.

use std::collections::BTreeMap;

/// A part of what an element holds.
pub enum Node {
    /// Words, as they are read.
    Text(String),
    /// An element.
    Element(Element),
}

/// An element.
pub struct Element {
    /// Its tag.
    pub name: String,
    /// Its attributes; one without a value has an empty one.
    pub attributes: BTreeMap<String, String>,
    /// What it holds.
    pub content: Vec<Node>,
}

/// What ends by itself.
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// How characters are written that mean something else; the first is read last, and written first.
const WRITTEN: [(&str, &str); 4] = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;")];

/// The tree of some HTML.
pub fn read(html: &str) -> Vec<Node> {
    content(&mut { html })
}

/// The HTML of a tree.
pub fn write(nodes: &[Node]) -> String {
    nodes.iter().map(written).collect()
}

/// What stands before the end of the element, or of everything.
fn content(rest: &mut &str) -> Vec<Node> {
    let mut nodes = Vec::new();
    while !rest.is_empty() && !rest.starts_with("</") {
        nodes.push(match rest.strip_prefix('<') {
            Some(tag) => {
                *rest = tag;
                Node::Element(element(rest))
            }
            None => Node::Text(unescaped(up_to('<', rest))),
        });
    }
    nodes
}

/// The element whose `<` was taken off.
fn element(rest: &mut &str) -> Element {
    let mut tag = up_to('>', rest);
    *rest = rest.strip_prefix('>').unwrap_or_default();
    let name = up_to(' ', &mut tag).to_owned();
    let attributes = attributes(tag);
    if VOID.contains(&name.as_str()) {
        return Element { name, attributes, content: Vec::new() };
    }
    let content = content(rest);
    up_to('>', rest);
    *rest = rest.strip_prefix('>').unwrap_or_default();
    Element { name, attributes, content }
}

fn attributes(mut tag: &str) -> BTreeMap<String, String> {
    let mut attributes = BTreeMap::new();
    while let Some(own) = tag.strip_prefix(' ') {
        let end = own.find(['=', ' ']).unwrap_or(own.len());
        let (name, rest) = own.split_at(end);
        let (value, rest) = match rest.strip_prefix("=\"") {
            Some(value) => value.split_once('"').unwrap_or((value, "")),
            None => ("", rest),
        };
        attributes.insert(name.to_owned(), unescaped(value));
        tag = rest;
    }
    attributes
}

/// Takes what stands before `end`, or everything.
fn up_to<'html>(end: char, rest: &mut &'html str) -> &'html str {
    let (before, after) = rest.split_at(rest.find(end).unwrap_or(rest.len()));
    *rest = after;
    before
}

/// Words as they stand in HTML, in an element or in a value.
pub fn words(words: &str) -> String {
    escaped(words, &WRITTEN)
}

fn unescaped(html: &str) -> String {
    WRITTEN.iter().rev().fold(html.to_owned(), |html, (plain, written)| html.replace(written, plain))
}

fn escaped(words: &str, characters: &[(&str, &str)]) -> String {
    characters.iter().fold(words.to_owned(), |words, (plain, written)| words.replace(plain, written))
}

fn written(node: &Node) -> String {
    match node {
        // A quotation mark ends nothing there.
        Node::Text(words) => escaped(words, &WRITTEN[..3]),
        Node::Element(Element { name, attributes, content }) => {
            let attribute =
                |(name, value): (&String, &String)| [" ", name, "=\"", &escaped(value, &WRITTEN), "\""].concat();
            let attributes: String = attributes.iter().map(attribute).collect();
            let end = if VOID.contains(&name.as_str()) { String::new() } else { ["</", name, ">"].concat() };
            ["<", name, &attributes, ">", &write(content), &end].concat()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Node, read, write};

    #[test]
    fn what_is_read_is_written_again() {
        for html in [
            "words",
            "<p></p>",
            "<ol class=\"a b\" data-x=\"\"><li>1</li><li>2 <b>&amp;</b> 3</li></ol><hr><p>after</p>",
            "<input name=\"a\" value=\"&quot;1 &lt; 2&quot; &amp;amp; more\">x &lt;b&gt; \"y\"",
        ] {
            assert_eq!(write(&read(html)), html);
        }
    }

    #[test]
    fn an_attribute_without_a_value_has_an_empty_one_and_all_stand_in_one_order() {
        assert_eq!(write(&read("<input required class=\"a\">")), "<input class=\"a\" required=\"\">");
    }

    #[test]
    fn words_and_values_are_read_as_they_are_meant() {
        let nodes = read("<p title=\"a &gt; b\">&amp;lt; c</p>");
        let [Node::Element(p)] = nodes.as_slice() else { panic!("one element") };
        assert_eq!(p.attributes["title"], "a > b");
        assert!(matches!(p.content.as_slice(), [Node::Text(words)] if words == "&lt; c"));
    }

    #[test]
    fn what_is_cut_off_is_read_as_far_as_it_goes() {
        for html in ["<", "<p", "<p class", "<p class=\"a", "<p>", "<p><b>x", "</p>", "<p></"] {
            read(html);
        }
    }
}
