//! Reading.

use std::str::Chars;

use crate::Text;

/// What is still to be unpacked. Nobody need look whether there is something left: it goes on with zeros and empty
/// texts, and is broken.
pub struct Unpacking {
    numbers: Chars<'static>,
    texts: &'static [&'static str],
    said: usize,
    broken: bool,
}

impl Unpacking {
    pub(super) fn begin(packed: &'static str) -> Option<Self> {
        let mut packed = packed.chars();
        let (lengths, numbers) = (packed.next()? as usize, packed.next()? as usize);
        let (lengths, packed) = packed.as_str().split_at_checked(lengths)?;
        let (numbers, mut rest) = packed.split_at_checked(numbers)?;
        let mut texts = Vec::new();
        for length in lengths.chars() {
            let (text, after) = rest.split_at_checked(length as usize)?;
            texts.push(text);
            rest = after;
        }
        Some(Self { numbers: numbers.chars(), texts: texts.leak(), said: 0, broken: !rest.is_empty() })
    }

    /// The next number.
    #[inline(never)]
    pub fn number(&mut self) -> usize {
        let next = self.numbers.next();
        self.broken |= next.is_none();
        next.map_or(0, |number| number as usize)
    }

    /// The next text.
    #[inline(never)]
    pub fn text(&mut self) -> Text {
        let mut number = self.number();
        if number == 0 {
            self.said += 1;
            number = self.said;
        }
        let text = self.texts.get(number - 1);
        self.broken |= text.is_none();
        text.map_or_else(Text::default, Text::at)
    }

    /// The next list: each entry is for `take`.
    #[inline(never)]
    pub fn list(&mut self, take: &mut dyn FnMut(&mut Self)) {
        for _ in 0..self.number() {
            if self.broken {
                break;
            }
            take(self);
        }
    }

    /// Says that the last number means nothing here.
    #[inline(never)]
    pub fn refuse(&mut self) {
        self.broken = true;
    }

    pub(super) fn is_done(&self) -> bool {
        !self.broken && self.numbers.as_str().is_empty() && self.said == self.texts.len()
    }
}
