//! Two ways to point at a part of the catalog: by the name its author gave it, and by its place.

use std::fmt;
use std::marker::PhantomData;

use serde::{Deserialize, Deserializer};

use crate::Text;

/// The name that an author gives a `T`, as in `id = "contact"`.
///
/// Names are what links and saved sessions hold: a name is never given to another thing.
pub struct Name<T>(Text, PhantomData<fn() -> T>);

impl<T> Name<T> {
    /// The name as it is written.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0.as_str()
    }
}

/// Whether a text can be the name of a question, an option or a tier: those stand in files that come from anywhere, and
/// are told to people. Small letters, digits and dashes, 40 of them at most.
#[must_use]
pub fn is_id(text: &str) -> bool {
    let is_of_ids = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=40).contains(&text.len()) && text.bytes().all(is_of_ids)
}

impl<T> From<Text> for Name<T> {
    fn from(name: Text) -> Self {
        Self(name, PhantomData)
    }
}

impl<T> From<&str> for Name<T> {
    fn from(name: &str) -> Self {
        Text::from(name).into()
    }
}

impl<'de, T> Deserialize<'de> for Name<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Text::deserialize(deserializer).map(Self::from)
    }
}

impl<T> Clone for Name<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Name<T> {}

impl<T> PartialEq for Name<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T> Eq for Name<T> {}

impl<T> fmt::Debug for Name<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}`", self.0)
    }
}

impl<T> fmt::Display for Name<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The place of a `T` in its list of the catalog, counted from 0.
pub struct At<T>(u16, PhantomData<fn() -> T>);

impl<T> At<T> {
    /// The `index`-th of its list.
    #[must_use]
    pub const fn new(index: usize) -> Self {
        Self(index as u16, PhantomData)
    }

    /// Counted from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// The place before it; `None` for the first.
    #[must_use]
    pub fn before(self) -> Option<Self> {
        self.index().checked_sub(1).map(Self::new)
    }

    /// The place of the first that `is` it.
    pub fn find(list: &[T], is: impl FnMut(&T) -> bool) -> Option<Self> {
        list.iter().position(is).map(Self::new)
    }

    /// Every place of a list, in order.
    pub fn all(list: &[T]) -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator + use<T> {
        (0..list.len()).map(Self::new)
    }
}

impl<T> Clone for At<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for At<T> {}

impl<T> PartialEq for At<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T> Eq for At<T> {}

impl<T> PartialOrd for At<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for At<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}

impl<T> fmt::Debug for At<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "#{}", self.0)
    }
}
