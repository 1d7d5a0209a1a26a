//! The texts and lists of a catalog. They live as long as the page: what is unpacked or read is kept for good, so that
//! whoever draws it copies a pointer.

use std::fmt;
use std::ops::{Deref, Index};

use serde::{Deserialize, Deserializer};

use crate::At;

/// A text of a catalog. It points to where pointer and length are kept: parts full of texts are half as wide, and so
/// is the code that unpacks them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Text(&'static &'static str);

impl Text {
    /// The text that is kept at `place`.
    pub(crate) const fn at(place: &'static &'static str) -> Self {
        Self(place)
    }

    /// The text itself.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl Default for Text {
    fn default() -> Self {
        Self(&"")
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        let text: &str = text.leak();
        Self(Box::leak(Box::new(text)))
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.0
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.0, formatter)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// A list of a catalog.
pub struct List<T: 'static>(&'static [T]);

impl<T> List<T> {
    /// The list itself.
    #[must_use]
    pub const fn as_slice(self) -> &'static [T] {
        self.0
    }

    /// Its entries, in order.
    pub fn iter(self) -> std::slice::Iter<'static, T> {
        self.0.iter()
    }
}

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<T> {}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(&[])
    }
}

impl<T: PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.0, formatter)
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(list: Vec<T>) -> Self {
        Self(list.leak())
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(list: I) -> Self {
        list.into_iter().collect::<Vec<_>>().into()
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.0
    }
}

impl<T> IntoIterator for List<T> {
    type Item = &'static T;
    type IntoIter = std::slice::Iter<'static, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T> IntoIterator for &List<T> {
    type Item = &'static T;
    type IntoIter = std::slice::Iter<'static, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T> Index<At<T>> for List<T> {
    type Output = T;

    fn index(&self, at: At<T>) -> &T {
        &self.0[at.index()]
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from)
    }
}
