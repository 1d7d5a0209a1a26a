//! Parts that hold nothing but words.

/// Such parts, and how they are packed: each field is named once, for the text of that name in the part's file.
macro_rules! words {
    ($($(#[$doc:meta])* $part:ident { $($(#[$of:meta])* $field:ident: $kind:ty,)* })*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
            #[serde(deny_unknown_fields)]
            pub struct $part {
                $($(#[$of])* pub $field: $kind,)*
            }
        )*
        $crate::packed_fields! { $($part { $($field),* })* }
    };
}

pub(crate) use words;
