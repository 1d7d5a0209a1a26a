//! HTML as a drawing that a script can follow element by element: see `src/embed/element/first.ts`.

use serde_json::{Map, Value};

use crate::html::{self, Element, Node};

/// What is only drawn to be opened later: a first look does without it.
const LATER: &str = "notes";

/// Some HTML without what is only drawn to be opened later.
#[must_use]
pub fn at_first_look(html: &str) -> String {
    html::write(&without_later(html::read(html)))
}

fn without_later(nodes: Vec<Node>) -> Vec<Node> {
    let without = |node| match node {
        Node::Element(own) if is_later(&own) => None,
        Node::Element(own) => Some(Node::Element(Element { content: without_later(own.content), ..own })),
        words @ Node::Text(_) => Some(words),
    };
    nodes.into_iter().filter_map(without).collect()
}

fn is_later(element: &Element) -> bool {
    element.attributes.get("class").is_some_and(|classes| classes.split_whitespace().any(|class| class == LATER))
}

/// The first element of some HTML as a drawing: `["tag", {"attribute": "value"}, …content]`, words as they are.
#[must_use]
pub fn drawing(html: &str) -> Value {
    let is_element = |node: &Node| matches!(node, Node::Element(_));
    html::read(html).iter().find(|node| is_element(node)).map_or(Value::Null, of)
}

fn of(node: &Node) -> Value {
    match node {
        Node::Text(words) => Value::from(words.as_str()),
        Node::Element(Element { name, attributes, content }) => {
            let attributes: Map<_, _> =
                attributes.iter().map(|(name, value)| (name.clone(), Value::from(value.as_str()))).collect();
            let head = [Value::from(name.as_str()), attributes.into()];
            Value::Array(head.into_iter().chain(content.iter().map(of)).collect())
        }
    }
}
