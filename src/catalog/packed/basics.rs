//! What parts are made of.

use super::{Packed, Packing, Unpacking};
use crate::{At, List, Name, Text};

impl Packed for usize {
    fn pack(&self, to: &mut Packing) {
        to.number(*self);
    }

    fn unpack(from: &mut Unpacking) -> Self {
        from.number()
    }
}

impl Packed for u8 {
    fn pack(&self, to: &mut Packing) {
        to.number(usize::from(*self));
    }

    fn unpack(from: &mut Unpacking) -> Self {
        from.number() as u8
    }
}

impl Packed for u16 {
    fn pack(&self, to: &mut Packing) {
        to.number(usize::from(*self));
    }

    fn unpack(from: &mut Unpacking) -> Self {
        from.number() as u16
    }
}

impl Packed for char {
    fn pack(&self, to: &mut Packing) {
        to.number(*self as usize);
    }

    #[inline(never)]
    fn unpack(from: &mut Unpacking) -> Self {
        char::from_u32(from.number() as u32).unwrap_or_default()
    }
}

impl<T> Packed for At<T> {
    fn pack(&self, to: &mut Packing) {
        to.number(self.index());
    }

    fn unpack(from: &mut Unpacking) -> Self {
        Self::new(from.number())
    }
}

impl Packed for Text {
    fn pack(&self, to: &mut Packing) {
        to.text(self.as_str());
    }

    fn unpack(from: &mut Unpacking) -> Self {
        from.text()
    }
}

impl<T> Packed for Name<T> {
    fn pack(&self, to: &mut Packing) {
        to.name(self.as_str());
    }

    fn unpack(from: &mut Unpacking) -> Self {
        from.text().into()
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, to: &mut Packing) {
        to.number(usize::from(self.is_some()));
        if let Some(data) = self {
            data.pack(to);
        }
    }

    #[inline(never)]
    fn unpack(from: &mut Unpacking) -> Self {
        (from.number() != 0).then(|| T::unpack(from))
    }
}

impl<T: Packed> Packed for List<T> {
    fn pack(&self, to: &mut Packing) {
        to.number(self.len());
        for entry in self {
            entry.pack(to);
        }
    }

    #[inline(never)]
    fn unpack(from: &mut Unpacking) -> Self {
        let mut list = Vec::new();
        from.list(&mut |from| list.push(T::unpack(from)));
        list.into()
    }
}

impl<T: Packed> Packed for &'static T {
    fn pack(&self, to: &mut Packing) {
        (**self).pack(to);
    }

    fn unpack(from: &mut Unpacking) -> Self {
        Box::leak(Box::new(T::unpack(from)))
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, to: &mut Packing) {
        self.0.pack(to);
        self.1.pack(to);
    }

    #[inline(never)]
    fn unpack(from: &mut Unpacking) -> Self {
        (A::unpack(from), B::unpack(from))
    }
}
