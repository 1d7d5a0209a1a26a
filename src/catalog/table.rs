//! A small table that keeps the order its author wrote.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::List;
use crate::packed::{Packed, Packing, Unpacking};

/// Pairs, in the order written. Tables in a catalog have a handful of rows, so looking one up walks them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Table<K: 'static, V: 'static>(List<(K, V)>);

impl<K, V> Default for Table<K, V> {
    fn default() -> Self {
        Self(List::default())
    }
}

impl<K: PartialEq, V> Table<K, V> {
    /// The value beside `key`.
    #[must_use]
    pub fn get(&self, key: &K) -> Option<&'static V> {
        self.0.iter().find(|(own, _)| own == key).map(|(_, value)| value)
    }

    /// Every pair, in order.
    pub fn iter(&self) -> std::slice::Iter<'static, (K, V)> {
        self.0.iter()
    }

    /// Whether it has no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<K: Packed, V: Packed> Packed for Table<K, V> {
    fn pack(&self, to: &mut Packing) {
        self.0.pack(to);
    }

    fn unpack(from: &mut Unpacking) -> Self {
        Self(List::unpack(from))
    }
}

impl<K, V> FromIterator<(K, V)> for Table<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(rows: I) -> Self {
        Self(rows.into_iter().collect())
    }
}

impl<K, V> IntoIterator for &Table<K, V> {
    type Item = &'static (K, V);
    type IntoIter = std::slice::Iter<'static, (K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de> for Table<K, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Rows(PhantomData))
    }
}

struct Rows<K: 'static, V: 'static>(PhantomData<(K, V)>);

impl<'de, K: Deserialize<'de> + 'static, V: Deserialize<'de> + 'static> Visitor<'de> for Rows<K, V> {
    type Value = Table<K, V>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a table")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut rows = Vec::new();
        while let Some(row) = map.next_entry()? {
            rows.push(row);
        }
        Ok(Table(rows.into()))
    }
}
