//! The form of the file, as `docs/session.schema.json` describes it.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use tier_advisor_catalog::Day;

/// What every session file calls itself.
pub const FORMAT: &str = "tier-advisor-session";

/// The form that is written and read here.
pub const FORM: u32 = 1;

/// A file of any form.
#[derive(Deserialize)]
pub struct Any {
    pub format: String,
}

/// A session file of any form.
#[derive(Deserialize)]
pub struct Formed {
    pub form: u32,
}

/// A session file of this form.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Whole {
    pub format: String,
    pub form: u32,
    /// The version of the catalog.
    pub catalog: Day,
    /// The day on which it was written.
    pub made: Day,
    pub answers: Given,
    pub at: Object<Place>,
    /// The tier, by its id.
    #[serde(deserialize_with = "Option::deserialize")]
    pub recommendation: Option<String>,
    /// The same as a link: for people, and for programs that know nothing of this form. It is not read.
    pub link: String,
}

/// An answer.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct GivenAnswer {
    pub option: String,
    #[serde(default, deserialize_with = "some", skip_serializing_if = "Option::is_none")]
    pub importance: Option<String>,
}

/// What is on the screen, and of what.
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub screen: String,
    #[serde(default, deserialize_with = "some", skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    #[serde(default, deserialize_with = "some", skip_serializing_if = "Option::is_none")]
    pub tier: Option<String>,
}

/// What may be left out, but is not null.
fn some<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    String::deserialize(deserializer).map(Some)
}

/// An object, and only that: serde would take a list of its values as well.
pub struct Object<T>(pub T);

impl<T: Serialize> Serialize for Object<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Fields(PhantomData))
    }
}

struct Fields<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Fields<T> {
    type Value = Object<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Object)
    }
}

/// Answers by the id of their question, in the order written, and each as often as it is written.
pub struct Given(pub Vec<(String, GivenAnswer)>);

impl Serialize for Given {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (question, answer) in &self.0 {
            map.serialize_entry(question, answer)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Answers)
    }
}

struct Answers;

impl<'de> Visitor<'de> for Answers {
    type Value = Given;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("answers by the id of their question")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut given = Vec::new();
        while let Some((question, Object(answer))) = map.next_entry::<String, Object<GivenAnswer>>()? {
            given.push((question, answer));
        }
        Ok(Given(given))
    }
}
