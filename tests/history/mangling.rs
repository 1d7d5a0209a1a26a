//! What happens to texts on their way.

#[path = "../signed.rs"]
mod signed;

use fastrand::Rng;

pub use signed::signed;

/// A text with something of that: letters lost, added, changed, doubled or swapped, an end cut off.
pub fn mangled(random: &mut Rng, text: &str, letters_of_it: &[u8]) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for _ in 0..random.usize(1..4) {
        let any = match random.u8(..8) {
            0 => random.char(..),
            _ => letters_of_it[random.usize(..letters_of_it.len())].into(),
        };
        if letters.is_empty() {
            letters.push(any);
            continue;
        }
        let (at, other) = (random.usize(..letters.len()), random.usize(..letters.len()));
        match random.u8(..16) {
            0..=2 => drop(letters.remove(at)),
            3..=5 => letters.insert(at, any),
            6..=9 => letters[at] = any,
            10 => letters.insert(at, letters[at]),
            11..=12 => letters.swap(at, other),
            13 => {
                let part = letters[at.min(other)..at.max(other)].to_vec();
                letters.splice(at..at, part);
            }
            14 => drop(letters.drain(at.min(other)..at.max(other))),
            _ => letters.truncate(at),
        }
    }
    letters.into_iter().collect()
}
