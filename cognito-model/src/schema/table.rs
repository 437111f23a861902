//! The tables that structs and enums of the model are written as, so that each setting is written once.

/// Declares structs of settings: a row for each field, from which follow the field with its documentation, its value when
/// it is not written, and how it is read, visited and described.
///
/// A row reads `name: Type => "CloudFormation.Property", default "..", ..`. Behind the property and the default may come
/// `allowed "..", means Secret, limits [Length { min: 1, max: 128 }, ..], aliases ["..", ..]`, in this order. Fields after `and` are no settings: they hold what
/// stands around the braces.
macro_rules! settings {
    ($(
        $(#[doc = $doc:literal])+
        pub struct $Name:ident $(($($positional:tt)*))? {$(
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
        #[derive(Clone, Debug, PartialEq)]
        pub struct $Name {$(
            $(#[doc = $field_doc])+
            #[doc = ""]
            $(#[doc = concat!("Allowed: ", $allowed, ".\n")])?
            #[doc = concat!("Default: ", $default, ".\n")]
            #[doc = concat!("CloudFormation: ", $cloudformation, ".\n")]
            pub $field: $Type $(<$Inner>)?,
        )* $($(
            $(#[doc = $extra_doc])+
            pub $extra: $Extra,
        )+)?}

        impl $Name {
            /// Nothing written: every setting has its default.
            pub const DEFAULT: Self = $Name {
                $($field: $crate::schema::table::absent!($Type),)*
                $($($extra: $absent,)+)?
            };

            /// How it is declared.
            pub const SECTION: &'static $crate::schema::kind::Section = &$crate::schema::kind::Section {
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
                    kind: || const { &<$Type $(<$Inner>)? as $crate::schema::setting::Setting>::KIND },
                },)*],
                positional: $crate::schema::table::positional!($($($positional)*)?),
            };
        }

        impl Default for $Name {
            fn default() -> Self {
                Self::DEFAULT
            }
        }

        impl $crate::schema::setting::Setting for $Name {
            const KIND: $crate::schema::kind::Kind = $crate::schema::kind::Kind::Section(Self::SECTION);
            const ABSENT: Self = Self::DEFAULT;

            fn read(reader: &mut dyn $crate::schema::read::Read) -> Option<Self> {
                let mut it = Self::DEFAULT;
                reader.section(Self::SECTION, &mut |index, reader| {
                    let mut position = 0;
                    $(
                        if index == position {
                            if let Some(value) = $crate::schema::setting::Setting::read(reader) {
                                it.$field = value;
                            }
                            return;
                        }
                        position += 1;
                    )*
                    let _ = position;
                })?;
                Some(it)
            }

            fn visit(&self, visitor: &mut dyn $crate::schema::visit::Visit) {
                visitor.section(Self::SECTION, &mut |visitor| {
                    let mut rows = Self::SECTION.fields.iter();
                    $(
                        if let Some(row) = rows.next() {
                            let absent = self.$field == <$Type $(<$Inner>)? as $crate::schema::setting::Setting>::ABSENT;
                            visitor.field(row.name, Some(row), absent, &mut |visitor| {
                                $crate::schema::setting::Setting::visit(&self.$field, visitor);
                            });
                        }
                    )*
                    $($(
                        visitor.field(stringify!($extra), None, self.$extra == Self::DEFAULT.$extra, &mut |visitor| {
                            $crate::schema::setting::Setting::visit(&self.$extra, visitor);
                        });
                    )+)?
                    let _ = rows;
                });
            }
        }
    )+
        /// A module for each struct with a constant for each of its fields: what editors complete and show.
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
            }
        )+}
    };
}

/// Declares enums of settings: a row for each variant, with its name in CloudFormation or with the type of its settings.
macro_rules! variants {
    ($(
        $(#[doc = $doc:literal])+
        pub enum $Name:ident {$(
            $(#[doc = $variant_doc:literal])+
            $Variant:ident $(($Payload:ty))? $(= $cloudformation:literal)? $(, aliases [$($alias:literal),* $(,)?])?;
        )+}
    )+) => {$(
        $(#[doc = $doc])+
        // A pool has few of them, and a box could not be in a constant.
        #[allow(clippy::large_enum_variant)]
        #[derive(Clone, Debug, PartialEq)]
        pub enum $Name {$(
            $(#[doc = $variant_doc])+
            $(#[doc = concat!("\n\nCloudFormation: `", $cloudformation, "`.")])?
            $Variant $(($Payload))?,
        )+}

        impl $Name {
            /// How it is declared.
            pub const VARIANTS: &'static $crate::schema::kind::Variants = &$crate::schema::kind::Variants {
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

            /// Its row among [`Self::VARIANTS`].
            pub fn row(&self) -> &'static $crate::schema::kind::Variant {
                let mut position = 0;
                $(
                    if matches!(self, $crate::schema::table::pattern!($Name, $Variant $(, $Payload)?)) {
                        return &Self::VARIANTS.variants[position];
                    }
                    position += 1;
                )+
                &Self::VARIANTS.variants[position - 1]
            }
        }

        impl $crate::schema::setting::Setting for $Name {
            const KIND: $crate::schema::kind::Kind = $crate::schema::kind::Kind::Variants(Self::VARIANTS);
            const ABSENT: Self = $crate::schema::table::first!($Name: $($Variant $(($Payload))?;)+);
            const REQUIRED: bool = true;

            fn read(reader: &mut dyn $crate::schema::read::Read) -> Option<Self> {
                let index = reader.variant(Self::VARIANTS)?;
                let mut position = 0;
                $(
                    if index == position {
                        return Some($Name::$Variant $((<$Payload as $crate::schema::setting::Setting>::read(reader)?))?);
                    }
                    position += 1;
                )+
                let _ = position;
                None
            }

            // An enum can have a single variant.
            #[allow(irrefutable_let_patterns)]
            fn visit(&self, visitor: &mut dyn $crate::schema::visit::Visit) {
                $($crate::schema::table::visit_variant!(self, visitor, $Name, $Variant $(, $Payload)?);)+
            }
        }
    )+};
}

/// The value of a field that is not written, as an expression of which the compiler sees that it needs no destructor: a
/// constant of a trait would not do, because `..DEFAULT` could not be used in a constant.
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
    (Base) => {
        $crate::pool::base::Base::Cdk
    };
    ($Type:ident) => {
        $Type::EMPTY
    };
}

/// A constant for editors. The base has none: it is declared as `..Recommended`, not by a name.
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
        Some(|| const { &<$Payload as $crate::schema::setting::Setting>::KIND })
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

macro_rules! pattern {
    ($Name:ident, $Variant:ident) => {
        $Name::$Variant
    };
    ($Name:ident, $Variant:ident, $Payload:ty) => {
        $Name::$Variant(_)
    };
}

macro_rules! visit_variant {
    ($this:ident, $visitor:ident, $Name:ident, $Variant:ident) => {
        if let $Name::$Variant = $this {
            $visitor.construct(concat!(stringify!($Name), "::", stringify!($Variant)), &mut |_| {});
        }
    };
    ($this:ident, $visitor:ident, $Name:ident, $Variant:ident, $Payload:ty) => {
        if let $Name::$Variant(payload) = $this {
            $visitor.construct(concat!(stringify!($Name), "::", stringify!($Variant)), &mut |visitor| {
                $crate::schema::setting::Setting::visit(payload, visitor);
            });
        }
    };
}

macro_rules! positional {
    ($min:ident ..= $max:ident) => {
        &[$crate::schema::kind::Positional::Bounds(stringify!($min), stringify!($max))]
    };
    ($($field:ident),*) => {
        &[$($crate::schema::kind::Positional::Field(stringify!($field))),*]
    };
}

pub(crate) use {
    absent, first, meaning, pattern, payload, positional, reference_constant, settings, variants, visit_variant,
};
