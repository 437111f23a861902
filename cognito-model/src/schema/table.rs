//! The tables that define the structs and enums of the model, so each setting is written once.

/// Declares structs of settings, with a row for each field. The row provides the field with its documentation, its value when it
/// is left out, and how it is read, visited and described.
///
/// A row reads `name: Type => "CloudFormation.Property", default "..", ..`. After the property and the default you can write
/// `allowed "..", means Secret, limits [Length { min: 1, max: 128 }, ..], aliases ["..", ..]`, in this order. Fields after `and` are
/// not settings: they hold what is written around the braces.
///
/// `with condition, depends_on, metadata` after the name adds rows that entries of the template share, as the last ones. They are in
/// `shared.rs`.
macro_rules! settings {
    ($(
        $(#[doc = $doc:literal])+
        pub struct $Name:ident $(($($positional:tt)*))? $(with $($shared:ident),+)? {$(
            $(#[doc = $field_doc:literal])+
            $field:ident: $Type:ident $(<$Inner:ty>)? => $cloudformation:literal, default $default:literal
                $(, allowed $allowed:literal)?
                $(, means $meaning:ident)?
                $(, limits [$($limit:ident $bounds:tt),* $(,)?])?
                $(, aliases [$($alias:literal),* $(,)?])?;
        )*} $(and {$(
            $(#[doc = $extra_doc:literal])+
            $extra:ident: $Extra:ty = $absent:expr;
        )+})?
    )+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, PartialEq)]
        pub struct $Name {$(
            $(#[doc = $field_doc])+
            #[doc = ""]
            $(#[doc = concat!("Allowed: ", $allowed, ".\n")])?
            #[doc = concat!("Default: ", $default, ".\n")]
            #[doc = concat!("CloudFormation: ", $cloudformation, ".\n")]
            pub $field: $Type $(<$Inner>)?,
        )* $($(
            #[doc = $crate::schema::shared::shared!(docs $shared)]
            #[doc = ""]
            #[doc = concat!("Default: ", $crate::schema::shared::shared!(default $shared), ".\n")]
            #[doc = concat!("CloudFormation: ", $crate::schema::shared::shared!(cloudformation $shared), ".\n")]
            pub $shared: $crate::schema::shared::shared!(type $shared),
        )+)? $($(
            $(#[doc = $extra_doc])+
            pub $extra: $Extra,
        )+)?
            // A literal outside this crate needs `..DEFAULT`, so a new setting does not break it. `#[non_exhaustive]` would
            // forbid the literals themselves, and an expansion is one.
            #[doc(hidden)]
            pub __non_exhaustive: (),
        }

        impl $Name {
            /// No settings: each has its default.
            pub const DEFAULT: Self = $Name {
                $($field: $crate::schema::table::absent!($Type),)*
                $($($shared: $crate::schema::shared::shared!(absent $shared),)+)?
                $($($extra: $absent,)+)?
                __non_exhaustive: (),
            };

            /// How a declaration writes it.
            #[doc(hidden)]
            pub const SECTION: &'static $crate::schema::kind::Section = {
                // Other crates refer to a static, whereas they would each evaluate and store a constant again.
                static SECTION: $crate::schema::kind::Section = $crate::schema::kind::Section {
                name: stringify!($Name),
                docs: &[$($doc),+],
                fields: &[$($crate::schema::kind::Field {
                    section: stringify!($Name),
                    name: stringify!($field),
                    docs: &[$($field_doc),+],
                    cloudformation: $cloudformation,
                    default: $default,
                    allowed: concat!($($allowed)?),
                    means: $crate::schema::table::meaning!($($meaning)?),
                    limits: &[$($($crate::schema::limit::Limit::$limit $bounds),*)?],
                    aliases: &[$($($alias),*)?],
                    required: <$Type $(<$Inner>)? as $crate::schema::setting::Setting>::REQUIRED,
                    kind: &<$Type $(<$Inner>)? as $crate::schema::setting::Setting>::KIND,
                },)* $($($crate::schema::kind::Field {
                    section: stringify!($Name),
                    name: stringify!($shared),
                    docs: &[$crate::schema::shared::shared!(docs $shared)],
                    cloudformation: $crate::schema::shared::shared!(cloudformation $shared),
                    default: $crate::schema::shared::shared!(default $shared),
                    allowed: "",
                    means: None,
                    limits: &[],
                    aliases: $crate::schema::shared::shared!(aliases $shared),
                    required: false,
                    kind: &<$crate::schema::shared::shared!(type $shared) as $crate::schema::setting::Setting>::KIND,
                },)+)?],
                positional: $crate::schema::table::positional!($($($positional)*)?),
                };
                &SECTION
            };
        }

        impl std::fmt::Debug for $Name {
            // As if derived: only crates that print the model compile it.
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::schema::kind::debug(f, Self::SECTION, &[$(&self.$field,)* $($(&self.$shared,)+)?], &[$($((stringify!($extra), &self.$extra)),+)?])
            }
        }

        $(impl $Name {
            /// What it has beside its properties.
            #[doc(hidden)]
            pub fn attributes(&self) -> $crate::schema::shared::Attributes<'_> {
                let mut all = $crate::schema::shared::Attributes::NONE;
                $($crate::schema::shared::SharedAttribute::add_to(&self.$shared, &mut all);)+
                all
            }
        })?

        impl Default for $Name {
            fn default() -> Self {
                Self::DEFAULT
            }
        }

        impl $crate::schema::setting::Setting for $Name {
            const KIND: $crate::schema::kind::Kind = $crate::schema::kind::Kind::Section(Self::SECTION);
            const ABSENT: Self = Self::DEFAULT;

            #[inline]
            fn read(reader: &mut dyn $crate::schema::read::Read) -> Option<Self> {
                let mut it = Self::DEFAULT;
                /// The fields by their positions.
                #[allow(non_camel_case_types)]
                enum Position {
                    $($field,)*
                    $($($shared,)+)?
                }
                reader.section(Self::SECTION, &mut |index, reader| {
                    $(
                        if index == Position::$field as usize {
                            if let Some(value) = $crate::schema::setting::Setting::read(reader) {
                                it.$field = value;
                            }
                            return;
                        }
                    )*
                    $($(
                        if index == Position::$shared as usize {
                            if let Some(value) = $crate::schema::setting::Setting::read(reader) {
                                it.$shared = value;
                            }
                            return;
                        }
                    )+)?
                })?;
                Some(it)
            }
        }

        impl $crate::schema::visit::Visitable for $Name {
            fn visit(&self, visitor: &mut dyn $crate::schema::visit::Visit) {
                visitor.section(
                    Self::SECTION,
                    &[$(&self.$field,)* $($(&self.$shared,)+)?],
                    &[$($((stringify!($extra), &self.$extra)),+)?],
                );
            }
        }
    )+
        /// A module for each struct, with a constant for each field. Editors complete and show them.
        #[cfg(any(doc, rust_analyzer))]
        pub(crate) mod reference {$(
            $(#[doc = $doc])+
            #[allow(non_snake_case, non_upper_case_globals)]
            pub mod $Name {
                #[allow(unused_imports)]
                use super::super::*;

                $($crate::schema::table::reference_constant! {
                    $field
                    $(#[doc = $field_doc])+
                    #[doc = ""]
                    $(#[doc = concat!("Allowed: ", $allowed, ".\n")])?
                    #[doc = concat!("Default: ", $default, ".\n")]
                    #[doc = concat!("CloudFormation: ", $cloudformation, ".")]
                    pub const $field: $Type $(<$Inner>)? = $crate::schema::table::absent!($Type);
                })*
                $($(
                    #[doc = $crate::schema::shared::shared!(docs $shared)]
                    #[doc = ""]
                    #[doc = concat!("Default: ", $crate::schema::shared::shared!(default $shared), ".\n")]
                    #[doc = concat!("CloudFormation: ", $crate::schema::shared::shared!(cloudformation $shared), ".")]
                    pub const $shared: $crate::schema::shared::shared!(type $shared) = $crate::schema::shared::shared!(absent $shared);
                )+)?
            }
        )+}
    };
}

/// Declares enums of settings, with a row for each variant: its name in CloudFormation, or the type of its settings.
macro_rules! variants {
    ($(
        $(#[doc = $doc:literal])+
        pub enum $Name:ident {$(
            $(#[doc = $variant_doc:literal])+
            $Variant:ident $(($Payload:ty))? $(= $cloudformation:literal)? $(, aliases [$($alias:literal),* $(,)?])?;
        )+}
    )+) => {$(
        $(#[doc = $doc])+
        // A pool has few of them, and a constant cannot contain a box.
        #[allow(clippy::large_enum_variant)]
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $Name {$(
            $(#[doc = $variant_doc])+
            $(#[doc = concat!("\n\nCloudFormation: `", $cloudformation, "`.")])?
            $Variant $(($Payload))?,
        )+}

        impl $Name {
            /// How a declaration writes it.
            #[doc(hidden)]
            pub const VARIANTS: &'static $crate::schema::kind::Variants = {
                static VARIANTS: $crate::schema::kind::Variants = $crate::schema::kind::Variants {
                name: stringify!($Name),
                docs: &[$($doc),+],
                variants: &[$($crate::schema::kind::Variant {
                    name: stringify!($Variant),
                    docs: &[$($variant_doc),+],
                    cloudformation: concat!($($cloudformation)?),
                    aliases: &[$($($alias),*)?],
                    payload: $crate::schema::table::payload!($($Payload)?),
                },)+],
                };
                &VARIANTS
            };

            /// Its row among [`Self::VARIANTS`].
            #[doc(hidden)]
            pub fn row(&self) -> &'static $crate::schema::kind::Variant {
                match self {
                    $($crate::schema::table::pattern!($Name, $Variant $(, $Payload)?) => {
                        const { Self::VARIANTS.variant(stringify!($Variant)) }
                    })+
                }
            }
        }

        $crate::schema::table::unit_traits! { $Name: $($Variant $(($Payload))?;)+ }

        impl $crate::schema::setting::Setting for $Name {
            const KIND: $crate::schema::kind::Kind = $crate::schema::kind::Kind::Variants(Self::VARIANTS);
            const ABSENT: Self = $crate::schema::table::first!($Name: $($Variant $(($Payload))?;)+);
            const REQUIRED: bool = true;

            #[inline]
            fn read(reader: &mut dyn $crate::schema::read::Read) -> Option<Self> {
                /// The variants by their positions.
                enum Position {
                    $($Variant),+
                }
                let index = reader.variant(Self::VARIANTS)?;
                $(
                    if index == Position::$Variant as usize {
                        return Some($Name::$Variant $((<$Payload as $crate::schema::setting::Setting>::read(reader)?))?);
                    }
                )+
                None
            }
        }

        impl $crate::schema::visit::Visitable for $Name {
            fn visit(&self, visitor: &mut dyn $crate::schema::visit::Visit) {
                match self {
                    $($crate::schema::table::bound!($Name, $Variant, payload $(, $Payload)?) => {
                        visitor.construct(
                            concat!(stringify!($Name), "::", stringify!($Variant)),
                            $crate::schema::table::parts!(payload $(, $Payload)?),
                        );
                    })+
                }
            }

            $crate::schema::table::is_absent! { $Name }
        }
    )+};
}

/// The value of a field that is left out, as an expression that visibly needs no destructor. A trait constant would not work,
/// because then a constant could not use `..DEFAULT`.
macro_rules! absent {
    (Option) => {
        None
    };
    (Map) => {
        $crate::value::list::List::EMPTY
    };
    (bool) => {
        false
    };
    ($Type:ident) => {
        $Type::EMPTY
    };
}

/// A constant for editors. The base has none: you write it as `..Recommended`, not by a name.
#[cfg(any(doc, rust_analyzer))]
macro_rules! reference_constant {
    (base $($constant:tt)*) => {};
    ($field:ident $($constant:tt)*) => {
        $($constant)*
    };
}

macro_rules! meaning {
    () => {
        None
    };
    ($meaning:ident) => {
        Some($crate::schema::kind::Meaning::$meaning)
    };
}

macro_rules! payload {
    () => {
        None
    };
    ($Payload:ty) => {
        Some(&<$Payload as $crate::schema::setting::Setting>::KIND)
    };
}

macro_rules! first {
    ($Name:ident: $Variant:ident ; $($rest:tt)*) => {
        $Name::$Variant
    };
    ($Name:ident: $Variant:ident ($Payload:ty) ; $($rest:tt)*) => {
        $Name::$Variant(<$Payload as $crate::schema::setting::Setting>::ABSENT)
    };
}

/// The traits of an enum without payloads: it is as cheap to pass as a number, and can be a key.
macro_rules! unit_traits {
    ($Name:ident: $($Variant:ident;)+) => {
        impl Copy for $Name {}

        impl Eq for $Name {}

        impl std::hash::Hash for $Name {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                state.write_u8(*self as u8);
            }
        }
    };
    ($($with_payloads:tt)+) => {};
}

macro_rules! pattern {
    ($Name:ident, $Variant:ident) => {
        $Name::$Variant
    };
    ($Name:ident, $Variant:ident, $Payload:ty) => {
        $Name::$Variant(_)
    };
}

macro_rules! bound {
    ($Name:ident, $Variant:ident, $payload:ident) => {
        $Name::$Variant
    };
    ($Name:ident, $Variant:ident, $payload:ident, $Payload:ty) => {
        $Name::$Variant($payload)
    };
}

macro_rules! parts {
    ($payload:ident) => {
        &[]
    };
    ($payload:ident, $Payload:ty) => {
        &[$payload]
    };
}

/// `Base` is the only enum with a value that counts as left out.
macro_rules! is_absent {
    (Base) => {
        fn is_absent(&self) -> bool {
            matches!(self, Base::Cdk)
        }
    };
    ($Name:ident) => {};
}

macro_rules! positional {
    ($min:ident ..= $max:ident) => {
        &[$crate::schema::kind::Positional::Bounds(stringify!($min), stringify!($max))]
    };
    ($($field:ident),*) => {
        &[$($crate::schema::kind::Positional::Field(stringify!($field))),*]
    };
}

#[cfg(any(doc, rust_analyzer))]
pub(crate) use reference_constant;
pub(crate) use {
    absent, bound, first, is_absent, meaning, parts, pattern, payload, positional, settings, unit_traits, variants,
};
