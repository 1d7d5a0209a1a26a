//! HTML as a drawing that a script can follow element by element: see `src/embed/element/first.ts`.

use scraper::{ElementRef, Html, Node};
use serde_json::{Map, Value};

/// What is only drawn to be opened later: a first look does without it.
const LATER: &str = "notes";

/// Some HTML without what is only drawn to be opened later.
#[must_use]
pub fn at_first_look(html: &str) -> String {
    let mut html = Html::parse_fragment(html);
    let is_later = |element: &ElementRef| element.value().classes().any(|class| class == LATER);
    let later: Vec<_> = html.root_element().descendent_elements().filter(is_later).map(|later| later.id()).collect();
    for id in later {
        if let Some(mut later) = html.tree.get_mut(id) {
            later.detach();
        }
    }
    html.root_element().inner_html()
}

/// The first element of some HTML as a drawing: `["tag", {"attribute": "value"}, …content]`, words as they are.
#[must_use]
pub fn drawing(html: &str) -> Value {
    let html = Html::parse_fragment(html);
    html.root_element().child_elements().next().map_or(Value::Null, |element| of_element(&element))
}

fn of_element(element: &ElementRef) -> Value {
    let name = Value::from(element.value().name());
    let attributes: Map<_, _> =
        element.value().attrs().map(|(name, value)| (name.to_owned(), Value::from(value))).collect();
    let content = element.children().filter_map(|child| match child.value() {
        Node::Text(text) => Some(Value::from(&*text.text)),
        Node::Element(_) => ElementRef::wrap(child).as_ref().map(of_element),
        _ => None,
    });
    Value::Array([name, attributes.into()].into_iter().chain(content).collect())
}
