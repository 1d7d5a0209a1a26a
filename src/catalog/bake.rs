//! Data as the Rust code that makes it: how the build puts a catalog into the page.

use databake::{Bake, BakeSize, CrateEnv, TokenStream, quote};

use crate::{At, List, Name, Table, Text};

/// The expression that makes `data`.
#[must_use]
pub fn bake(data: &impl Bake) -> String {
    data.bake(&CrateEnv::default()).to_string()
}

impl Bake for Text {
    fn bake(&self, _: &CrateEnv) -> TokenStream {
        let text = self.as_str();
        quote!(tier_advisor_catalog::Text::new(#text))
    }
}

impl<T> Bake for Name<T> {
    fn bake(&self, _: &CrateEnv) -> TokenStream {
        let name = self.as_str();
        quote!(tier_advisor_catalog::Name::new(#name))
    }
}

impl<T> Bake for At<T> {
    fn bake(&self, _: &CrateEnv) -> TokenStream {
        let index = self.index();
        quote!(tier_advisor_catalog::At::new(#index))
    }
}

impl<T: Bake> Bake for List<T> {
    fn bake(&self, env: &CrateEnv) -> TokenStream {
        let entries = self.iter().map(|entry| entry.bake(env));
        quote!(tier_advisor_catalog::List::new(&[#(#entries),*]))
    }
}

impl<K: Bake + PartialEq, V: Bake> Bake for Table<K, V> {
    fn bake(&self, env: &CrateEnv) -> TokenStream {
        let rows = self.iter().map(|(key, value)| {
            let (key, value) = (key.bake(env), value.bake(env));
            quote!((#key, #value))
        });
        quote!(tier_advisor_catalog::Table::new(&[#(#rows),*]))
    }
}

// Baking asks for the size of what is borrowed, for reports that are not made here.

impl BakeSize for Text {
    fn borrows_size(&self) -> usize {
        0
    }
}

impl<T> BakeSize for At<T> {
    fn borrows_size(&self) -> usize {
        0
    }
}

impl<T> BakeSize for Name<T> {
    fn borrows_size(&self) -> usize {
        0
    }
}

impl<T: Bake> BakeSize for List<T> {
    fn borrows_size(&self) -> usize {
        0
    }
}

impl<K: Bake + PartialEq, V: Bake> BakeSize for Table<K, V> {
    fn borrows_size(&self) -> usize {
        0
    }
}
