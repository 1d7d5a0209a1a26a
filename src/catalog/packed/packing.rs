//! Writing.

use super::names::Names;

/// What is packed so far.
#[derive(Default)]
pub struct Packing {
    names: Names,
    numbers: String,
    texts: Vec<&'static str>,
    broken: bool,
}

impl Packing {
    pub(super) fn with(names: Names) -> Self {
        Self { names, ..Self::default() }
    }

    /// Adds a number.
    pub fn number(&mut self, number: usize) {
        match character(number) {
            Some(character) => self.numbers.push(character),
            None => self.broken = true,
        }
    }

    /// Adds a text.
    pub fn text(&mut self, text: &'static str) {
        let known = self.texts.iter().position(|known| *known == text);
        self.number(known.map_or(0, |at| at + 1));
        if known.is_none() {
            self.texts.push(text);
        }
    }

    /// Adds a name.
    pub fn name(&mut self, name: &'static str) {
        let name = self.names.packed(name);
        self.text(name);
    }

    pub(super) fn finish(self) -> Option<String> {
        let Self { numbers, texts, broken, .. } = self;
        let lengths: String = texts.iter().map(|text| character(text.len())).collect::<Option<_>>()?;
        let mut whole = String::from_iter([character(lengths.len())?, character(numbers.len())?]);
        whole.extend([lengths, numbers, texts.concat()]);
        (!broken).then_some(whole)
    }
}

fn character(number: usize) -> Option<char> {
    char::from_u32(number.try_into().ok()?)
}
