//! A day.

use std::fmt;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day of the calendar, written as in `2026-11-22`. The earlier is the lesser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    // In this order they compare as days do.
    pub(crate) year: u16,
    pub(crate) month: u8,
    pub(crate) date: u8,
}

impl Day {
    /// The day that a text names; `None` where it is not written so, or where the calendar has no such day.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let is_written_so = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        let number = |from, to| text.get(from..to)?.parse().ok();
        let (year, month, date) = (text.get(..4)?.parse().ok()?, number(5, 7)?, number(8, 10)?);
        (is_written_so && (1..=days_of(year, month)).contains(&date)).then_some(Self { year, month, date })
    }
}

/// How many days a month has; none where there is no such month.
fn days_of(year: u16, month: u8) -> u8 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u8::from(is_leap),
        _ => 0,
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, date } = self;
        write!(formatter, "{year:04}-{month:02}-{date:02}")
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::read(&text).ok_or_else(|| D::Error::custom(format_args!("`{text}` is no day such as 2026-11-22")))
    }
}
