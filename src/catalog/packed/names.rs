//! What becomes of names in what is packed.

/// What becomes of names. Whoever only follows them needs no more than that each is another.
#[derive(Default)]
pub enum Names {
    /// They stay.
    #[default]
    Whole,
    /// Each gets a short one, the same each time; but those that are spoken stay.
    Short {
        /// Those that stay.
        spoken: Vec<&'static str>,
        /// Those that got one, in the order of theirs.
        given: Vec<(&'static str, &'static str)>,
    },
}

impl Names {
    pub fn short(spoken: Vec<&'static str>) -> Self {
        Self::Short { spoken, given: Vec::new() }
    }

    /// What is packed for a name.
    pub fn packed(&mut self, name: &'static str) -> &'static str {
        let Self::Short { spoken, given } = self else { return name };
        if spoken.contains(&name) {
            return name;
        }
        if let Some((_, short)) = given.iter().find(|(own, _)| *own == name) {
            return short;
        }
        let is_free = |short: &String| !spoken.contains(&short.as_str()) && given.iter().all(|(_, own)| own != short);
        let short = (0..=u16::MAX).map(letters).find(is_free).map_or(name, |short| short.leak());
        given.push((name, short));
        short
    }
}

/// A number in letters: a, b, …, z, ba, bb, ….
fn letters(number: u16) -> String {
    let last = char::from(b'a' + (number % 26) as u8);
    let before = if number < 26 { String::new() } else { letters(number / 26) };
    before + &last.to_string()
}
