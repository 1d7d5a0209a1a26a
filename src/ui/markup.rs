//! Elements, written down as small calls.
//!
//! Yew's `html!` unfolds into several hundred bytes of code for each element, and this page draws some three hundred
//! of them: see `docs/decisions`. These functions are compiled once.

use std::rc::Rc;

use tier_advisor_catalog::Text;
use yew::html::{onchange, onclick, onclose, onsubmit};
use yew::virtual_dom::{AttrValue, Key, Listener, VList, VNode, VTag, VText};
use yew::{Callback, Event, Html, MouseEvent, NodeRef, SubmitEvent};

use super::words::figures;

/// What the page says: a text of the catalog, or one that was put together.
pub struct Words(AttrValue);

impl From<&'static str> for Words {
    fn from(words: &'static str) -> Self {
        Self(AttrValue::Static(words))
    }
}

impl From<Text> for Words {
    fn from(words: Text) -> Self {
        Self::from(words.as_str())
    }
}

impl From<String> for Words {
    fn from(words: String) -> Self {
        Self(AttrValue::Rc(words.into()))
    }
}

/// An element being written. Boxed, so that handing it on copies a pointer.
#[must_use]
pub struct El(Box<VTag>);

/// An element, in the notation of hyperscript: `tag`, `tag.class`, `tag[name=value]`, `tag.two classes[name=value]`.
#[inline(never)]
pub fn el(notation: &'static str) -> El {
    let (named, mut attributes) = notation.split_at(notation.find('[').unwrap_or(notation.len()));
    let (tag, class) = named.split_once('.').unwrap_or((named, ""));
    let mut element = El(Box::new(VTag::new(tag)));
    if !class.is_empty() {
        element = element.attr("class", class);
    }
    while let Some((attribute, rest)) = attributes.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        let (name, value) = attribute.split_once('=').unwrap_or((attribute, ""));
        element = element.attr(name, value);
        attributes = rest;
    }
    element
}

/// An element that holds words.
pub fn says(notation: &'static str, words: impl Into<Words>) -> El {
    worded(notation, words.into())
}

#[inline(never)]
fn worded(notation: &'static str, words: Words) -> El {
    el(notation).says(words)
}

/// Words on their own.
#[inline(never)]
pub fn words(words: Words) -> Html {
    // Not `VNode::from`, which writes a copy.
    VNode::from(VText::new(words.0))
}

/// Nothing.
pub fn nothing() -> Html {
    VNode::default()
}

/// A button that acts.
#[inline(never)]
pub fn button(class: &'static str, act: Callback<MouseEvent>) -> El {
    el("button[type=button]").class(class).listener(Rc::new(onclick::Wrapper::new(act)))
}

/// A radio button of a group.
#[inline(never)]
pub fn radio(group: &'static str, checked: bool, act: Callback<Event>) -> El {
    let mut input = el("input[type=radio]").attr("name", group);
    input.0.set_checked(checked);
    input.listener(Rc::new(onchange::Wrapper::new(act)))
}

/// A form that acts when it is submitted.
#[inline(never)]
pub fn form(class: &'static str, act: Callback<SubmitEvent>) -> El {
    // Without the advisor, nothing is sent.
    el("form[method=dialog]").class(class).listener(Rc::new(onsubmit::Wrapper::new(act)))
}

/// A menu of which the entry at `place` is picked. Whoever draws it sees to that, as a menu that was once used does not
/// look at what is written down any more.
#[inline(never)]
pub fn select(place: usize, act: Callback<Event>) -> El {
    el("select").attr(PLACE, figures(place)).listener(Rc::new(onchange::Wrapper::new(act)))
}

/// Where the place of the entry is written down.
pub const PLACE: &str = "data-place";

/// A field of several lines that is only read.
#[inline(never)]
pub fn textarea(content: String) -> El {
    let mut field = el("textarea[readonly]");
    field.0.set_value(Some(AttrValue::from(content)));
    field
}

/// A dialog, and what is done when it was closed.
#[inline(never)]
pub fn dialog(act: Callback<Event>) -> El {
    el("dialog").listener(Rc::new(onclose::Wrapper::new(act)))
}

/// A box to tick.
#[inline(never)]
pub fn checkbox(checked: bool, act: Callback<Event>) -> El {
    let mut input = el("input[type=checkbox]");
    input.0.set_checked(checked);
    input.listener(Rc::new(onchange::Wrapper::new(act)))
}

/// A link that opens a page of its own.
#[inline(never)]
pub fn link(title: Text, url: Text) -> El {
    says("a[target=_blank][rel=noopener]", title).attr("href", url)
}

impl El {
    /// An attribute.
    pub fn attr(self, name: &'static str, value: impl Into<Words>) -> Self {
        self.put(name, value.into().0)
    }

    /// A class that depends on something; none where it is empty.
    pub fn class(self, class: &'static str) -> Self {
        if class.is_empty() { self } else { self.attr("class", class) }
    }

    /// An attribute that says nothing but that it is there.
    pub fn flag(self, name: &'static str, is_there: bool) -> Self {
        if is_there { self.attr(name, "") } else { self }
    }

    /// An attribute that is there or not.
    pub fn maybe(self, name: &'static str, value: Option<&'static str>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// A heading that takes the focus when its screen appears.
    pub fn heading(self) -> Self {
        self.attr("tabindex", "-1").attr("data-heading", "")
    }

    /// What tells it from its siblings when they change.
    pub fn key(mut self, key: &str) -> Self {
        self.0.key = Some(Key::from(key));
        self
    }

    /// Where the element is found.
    pub fn at(mut self, node: NodeRef) -> Self {
        self.0.node_ref = node;
        self
    }

    /// Words in it.
    pub fn says(self, content: impl Into<Words>) -> Self {
        self.words(content.into())
    }

    /// Something in it.
    pub fn with(self, child: impl Into<Html>) -> Self {
        self.child(child.into())
    }

    /// Things in it, one after the other.
    pub fn all<C: Into<Html>>(self, children: impl IntoIterator<Item = C>) -> Self {
        self.child(all(children))
    }

    #[inline(never)]
    fn words(self, content: Words) -> Self {
        self.child(words(content))
    }

    #[inline(never)]
    fn put(mut self, name: &'static str, value: AttrValue) -> Self {
        self.0.add_attribute(name, value);
        self
    }

    #[inline(never)]
    fn child(mut self, child: Html) -> Self {
        self.0.add_child(child);
        self
    }

    #[inline(never)]
    fn listener(mut self, listener: Rc<dyn Listener>) -> Self {
        self.0.add_listener(listener);
        self
    }
}

impl From<El> for Html {
    #[inline(never)]
    fn from(element: El) -> Self {
        VNode::from(*element.0)
    }
}

/// Things on their own, one after the other.
pub fn all<C: Into<Html>>(children: impl IntoIterator<Item = C>) -> Html {
    let mut list = VList::new();
    for child in children {
        add(&mut list, child.into());
    }
    VNode::from(list)
}

#[inline(never)]
fn add(list: &mut VList, child: Html) {
    list.add_child(child);
}
