//! A catalog as one text: how the build puts it into the page, and how the page takes it out.
//!
//! A part is its fields in order, a list its length and its entries, and all of that is numbers. A number is written
//! as the character of that number, which UTF-8 keeps short. A text is the number 0, which stands for the next text,
//! or `n` to say the `n`-th once more. The texts themselves follow all numbers, as prose is best compressed with prose:
//!
//! ```text
//! bytes of lengths · bytes of numbers · the length of each text · numbers · texts
//! ```

mod basics;
mod fields;
mod names;
mod packing;
mod unpacking;

use names::Names;
pub use packing::Packing;
pub use unpacking::Unpacking;

/// What can be packed.
pub trait Packed: Sized {
    /// Adds it to what is packed.
    fn pack(&self, to: &mut Packing);

    /// Takes it from what is packed. Where that is broken it is something of no meaning, which [`unpack`] refuses.
    fn unpack(from: &mut Unpacking) -> Self;
}

/// What the page has nothing of: it is for the programs that write the page, or for what is packed of its own.
trait Beside: Packed + Default + PartialEq {
    fn pack_beside(&self, to: &mut Packing) {
        if *self != Self::default() {
            self.pack(to);
        }
    }

    fn unpack_beside(from: &mut Unpacking) -> Self {
        if cfg!(target_family = "wasm") { Self::default() } else { Self::unpack(from) }
    }
}

impl<T: Packed + Default + PartialEq> Beside for T {}

/// `data` as one text; `None` where there is no character for a number of it: 55,296 is the first of these.
#[must_use]
pub fn pack(data: &impl Packed) -> Option<String> {
    packed_with(Names::default(), data)
}

/// The same with short names, for what never tells a name to anybody; `spoken` are those that stand in texts as well.
#[must_use]
pub fn pack_with_short_names(data: &impl Packed, spoken: Vec<&'static str>) -> Option<String> {
    packed_with(Names::short(spoken), data)
}

fn packed_with(names: Names, data: &impl Packed) -> Option<String> {
    let mut packing = Packing::with(names);
    data.pack(&mut packing);
    packing.finish()
}

/// What was packed as `text`; `None` where `text` was not made so.
#[must_use]
pub fn unpack<T: Packed>(text: &'static str) -> Option<T> {
    let mut unpacking = Unpacking::begin(text)?;
    let data = T::unpack(&mut unpacking);
    unpacking.is_done().then_some(data)
}
