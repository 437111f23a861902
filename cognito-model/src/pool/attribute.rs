//! The attributes of users: the standard ones, those that a pool adds, and how a client refers to them.

use crate::schema::kind::{Kind, MapKind, Names};
use crate::schema::read::{Name, Read};
use crate::schema::setting::Setting;
use crate::schema::table::{settings, variants};
use crate::schema::values::MapValue;
use crate::schema::visit::{Step, Visit, Visitable};
use crate::value::list::List;
use crate::value::number::Number;
use crate::value::text::{Str, Text};

settings! {
    /// A standard attribute of the schema.
    pub struct StandardAttribute {
        /// Whether a user can change it after signing up.
        mutable: Option<bool> => "Schema[].Mutable",
            default "true";
        /// Whether users must provide it to sign up.
        required: Option<bool> => "Schema[].Required",
            default "false";
        /// The type, with the bounds of its values: `String(0..=2048)`. Cognito knows the type of each standard attribute, so you
        /// only need this to write the same template as before.
        data_type: Option<StandardAttributeType> => "Schema[].AttributeDataType",
            default "the type and the bounds that Cognito has for it",
            aliases ["attribute_data_type"];
        /// Whether only an administrator can change it. Cognito accepts only `false`.
        developer_only: Option<bool> => "Schema[].DeveloperOnlyAttribute",
            default "false",
            aliases ["developer_only_attribute"];
    }

    /// The type of a standard attribute that is a string: `String(0..=2048)`.
    pub struct StandardStringType (min_len ..= max_len) {
        /// The minimum number of characters.
        min_len: Option<Number> => "Schema[].StringAttributeConstraints.MinLength",
            default "none",
            allowed "0 or more",
            limits [Range { min: 0, max: i64::MAX }],
            aliases ["min_length", "min"];
        /// The maximum number of characters.
        max_len: Option<Number> => "Schema[].StringAttributeConstraints.MaxLength",
            default "none",
            allowed "up to 2048",
            limits [Range { min: i64::MIN, max: 2048 }],
            aliases ["max_length", "max"];
    }

    /// The type of a standard attribute that is a number: `Number(0..)`.
    pub struct StandardNumberType (min ..= max) {
        /// The smallest value.
        min: Option<Number> => "Schema[].NumberAttributeConstraints.MinValue",
            default "none",
            aliases ["min_value"];
        /// The largest value.
        max: Option<Number> => "Schema[].NumberAttributeConstraints.MaxValue",
            default "none",
            aliases ["max_value"];
    }

    /// A string: `String(5..=15, mutable)`.
    pub struct StringAttribute (min_len ..= max_len) {
        /// The minimum number of characters.
        min_len: Option<Number> => "Schema[].StringAttributeConstraints.MinLength",
            default "none",
            allowed "0 or more",
            limits [Range { min: 0, max: i64::MAX }],
            aliases ["min_length", "min"];
        /// The maximum number of characters.
        max_len: Option<Number> => "Schema[].StringAttributeConstraints.MaxLength",
            default "none",
            allowed "up to 2048",
            limits [Range { min: i64::MIN, max: 2048 }],
            aliases ["max_length", "max"];
        /// Whether it can change once it is set.
        mutable: Option<bool> => "Schema[].Mutable",
            default "not written: false";
        /// Whether only an administrator can change it, not the user. `write_attributes` of clients is the newer way to restrict this.
        developer_only: Option<bool> => "Schema[].DeveloperOnlyAttribute",
            default "not written: false",
            aliases ["developer_only_attribute"];
        /// Whether users must provide it to sign up. Cognito accepts only `false`.
        required: Option<bool> => "Schema[].Required",
            default "not written: false";
    }

    /// A number: `Number(1..=3, mutable)`.
    pub struct NumberAttribute (min ..= max) {
        /// The smallest value.
        min: Option<Number> => "Schema[].NumberAttributeConstraints.MinValue",
            default "none",
            aliases ["min_value"];
        /// The largest value.
        max: Option<Number> => "Schema[].NumberAttributeConstraints.MaxValue",
            default "none",
            aliases ["max_value"];
        /// Whether it can change once it is set.
        mutable: Option<bool> => "Schema[].Mutable",
            default "not written: false";
        /// Whether only an administrator can change it, not the user. `write_attributes` of clients is the newer way to restrict this.
        developer_only: Option<bool> => "Schema[].DeveloperOnlyAttribute",
            default "not written: false",
            aliases ["developer_only_attribute"];
        /// Whether users must provide it to sign up. Cognito accepts only `false`.
        required: Option<bool> => "Schema[].Required",
            default "not written: false";
    }

    /// A boolean: `Boolean(mutable)`.
    pub struct BooleanAttribute {
        /// Whether it can change once it is set.
        mutable: Option<bool> => "Schema[].Mutable",
            default "not written: false";
        /// Whether only an administrator can change it, not the user. `write_attributes` of clients is the newer way to restrict this.
        developer_only: Option<bool> => "Schema[].DeveloperOnlyAttribute",
            default "not written: false",
            aliases ["developer_only_attribute"];
        /// Whether users must provide it to sign up. Cognito accepts only `false`.
        required: Option<bool> => "Schema[].Required",
            default "not written: false";
    }

    /// A date with a time: `DateTime(mutable)`.
    pub struct DateTimeAttribute {
        /// Whether it can change once it is set.
        mutable: Option<bool> => "Schema[].Mutable",
            default "not written: false";
        /// Whether only an administrator can change it, not the user. `write_attributes` of clients is the newer way to restrict this.
        developer_only: Option<bool> => "Schema[].DeveloperOnlyAttribute",
            default "not written: false",
            aliases ["developer_only_attribute"];
        /// Whether users must provide it to sign up. Cognito accepts only `false`.
        required: Option<bool> => "Schema[].Required",
            default "not written: false";
    }
}

variants! {
    /// The type of a standard attribute.
    pub enum StandardAttributeType {
        /// A string: all standard attributes except `last_update_time`.
        String(StandardStringType), aliases ["Str", "Text"];
        /// A number: `last_update_time`.
        Number(StandardNumberType), aliases ["Integer"];
    }
}

variants! {
    /// The type of a custom attribute.
    pub enum CustomAttribute {
        /// A string.
        String(StringAttribute), aliases ["Str", "StringAttribute", "Text"];
        /// A number.
        Number(NumberAttribute), aliases ["NumberAttribute", "Integer"];
        /// A boolean.
        Boolean(BooleanAttribute), aliases ["Bool", "BooleanAttribute"];
        /// A date with a time.
        DateTime(DateTimeAttribute), aliases ["DateTimeAttribute", "Date"];
    }
}

impl CustomAttribute {
    /// Whether users and applications can change it once it has a value. `None` if the declaration doesn't say.
    pub const fn mutable(&self) -> Option<bool> {
        match self {
            CustomAttribute::String(it) => it.mutable,
            CustomAttribute::Number(it) => it.mutable,
            CustomAttribute::Boolean(it) => it.mutable,
            CustomAttribute::DateTime(it) => it.mutable,
        }
    }

    /// Whether users must provide it to sign up. `None` if the declaration doesn't say.
    pub const fn required(&self) -> Option<bool> {
        match self {
            CustomAttribute::String(it) => it.required,
            CustomAttribute::Number(it) => it.required,
            CustomAttribute::Boolean(it) => it.required,
            CustomAttribute::DateTime(it) => it.required,
        }
    }

    /// Whether only an administrator can change it. `None` if the declaration doesn't say.
    pub const fn developer_only(&self) -> Option<bool> {
        match self {
            CustomAttribute::String(it) => it.developer_only,
            CustomAttribute::Number(it) => it.developer_only,
            CustomAttribute::Boolean(it) => it.developer_only,
            CustomAttribute::DateTime(it) => it.developer_only,
        }
    }
}

impl MapValue for CustomAttribute {
    const MAP: MapKind = MapKind {
        noun: "custom attribute",
        resources: false,
        value: &Self::KIND,
    };
}

/// Declares the standard attributes once: the enum, what Cognito calls them, and the keys of `standard_attributes`.
macro_rules! standard_attributes {
    ($($(#[doc = $doc:literal])+ $Variant:ident $field:ident = $cognito:literal $(, aliases [$($alias:literal),*])?;)+) => {
        variants! {
            /// A standard attribute, as the CDK names it. Cognito sets `email_verified` and `phone_number_verified`: a
            /// client can read them, but they are not part of the schema. It sets `sub` too, which is.
            pub enum StandardAttributeName {
                $($(#[doc = $doc])+ $Variant = $cognito $(, aliases [$($alias),*])?;)+
            }
        }

        /// The keys of `standard_attributes` for editors.
        #[cfg(any(doc, rust_analyzer))]
        pub mod standard_reference {
            /// The standard attributes.
            #[allow(non_snake_case, non_upper_case_globals)]
            pub mod StandardAttributes {
                $(
                    $(#[doc = $doc])+
                    #[doc = concat!("\n\nCognito calls it `", $cognito, "`.")]
                    pub const $field: &str = $cognito;
                )+
            }
        }

        impl StandardAttributeName {
            /// Every standard attribute.
            pub const ALL: &'static [StandardAttributeName] = &[$(StandardAttributeName::$Variant),+];
            /// Their names in a declaration: `given_name`.
            const ALL_NAMES: &'static [crate::schema::kind::Variant] = &[$(crate::schema::kind::Variant {
                name: stringify!($field),
                docs: &[$($doc),+],
                cloudformation: $cognito,
                aliases: &[$cognito $($(, $alias)*)?],
                payload: None,
            }),+];
            /// The keys of `standard_attributes`.
            const KEYS: &'static crate::schema::kind::Section = {
                static TABLE: crate::schema::kind::Section = crate::schema::kind::Section {
                name: "StandardAttributes",
                docs: &["The standard attributes that are required or that cannot change."],
                fields: &[$(crate::schema::kind::Field {
                    section: "StandardAttributes",
                    name: stringify!($field),
                    docs: &[$($doc),+],
                    cloudformation: concat!("Schema[]: ", $cognito),
                    default: "optional and mutable",
                    allowed: "",
                    means: None,
                    limits: &[],
                    aliases: &[$cognito $($(, $alias)*)?],
                    required: false,
                    kind: &StandardAttribute::KIND,
                }),+],
                positional: &[],
                };
                &TABLE
            };

            /// Its name in the CDK and in a declaration: `given_name`.
            pub const fn name(&self) -> &'static str {
                match self { $(StandardAttributeName::$Variant => stringify!($field)),+ }
            }

            /// Cognito's name for it.
            pub const fn cognito_name(&self) -> &'static str {
                match self { $(StandardAttributeName::$Variant => $cognito),+ }
            }
        }
    };
}

standard_attributes! {
    /// The ID of the user. Every pool has it, so you only need this to write the same template as before.
    Sub sub = "sub";
    /// The postal address.
    Address address = "address";
    /// The birthday, in the form `YYYY-MM-DD`.
    Birthdate birthdate = "birthdate";
    /// The email address.
    Email email = "email";
    /// The family name.
    FamilyName family_name = "family_name";
    /// The full name, as applications show it.
    Fullname fullname = "name";
    /// The gender.
    Gender gender = "gender";
    /// The given name.
    GivenName given_name = "given_name";
    /// The language and region, such as `en-US`.
    Locale locale = "locale";
    /// The middle name.
    MiddleName middle_name = "middle_name";
    /// The nickname.
    Nickname nickname = "nickname";
    /// The phone number, such as `+12065550100`.
    PhoneNumber phone_number = "phone_number";
    /// The URL of a picture.
    ProfilePicture profile_picture = "picture";
    /// The username that users can change.
    PreferredUsername preferred_username = "preferred_username";
    /// The URL of the user's profile page.
    ProfilePage profile_page = "profile";
    /// The time zone, such as `Europe/Paris`.
    Timezone timezone = "zoneinfo";
    /// When the attributes were last changed.
    LastUpdateTime last_update_time = "updated_at";
    /// The URL of the user's website.
    Website website = "website";
    /// Whether the email address is verified.
    EmailVerified email_verified = "email_verified";
    /// Whether the phone number is verified.
    PhoneNumberVerified phone_number_verified = "phone_number_verified";
}

/// The standard attributes that are required or that cannot change, in the order of the schema.
#[derive(Clone, Debug, PartialEq)]
pub struct StandardAttributes(
    /// Each attribute at most once.
    pub List<(StandardAttributeName, StandardAttribute)>,
);

impl Visitable for StandardAttributes {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.construct("StandardAttributes", &[&self.0]);
    }
}

/// A standard attribute's settings, under its name.
impl<T: Visitable> Visitable for (StandardAttributeName, T) {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.construct("", &[&self.0, &self.1]);
    }

    fn step(&self, _: usize) -> Option<Step<'_>> {
        Some(Step::Key(self.0.name()))
    }
}

impl Setting for StandardAttributes {
    // The last two are not attributes of a schema.
    const KIND: Kind = Kind::Section(StandardAttributeName::SCHEMA);
    const ABSENT: Self = StandardAttributes(List::EMPTY);

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        let mut attributes = Vec::new();
        reader.keyed(StandardAttributeName::SCHEMA, &mut |index, reader| {
            if let Some(name) = StandardAttributeName::ALL.get(index) {
                attributes.push((*name, StandardAttribute::read(reader).unwrap_or_default()));
            }
        })?;
        Some(StandardAttributes(attributes.into()))
    }
}

// What can be named, and what can be in a schema, are parts of the list.
const _: () = assert!(matches!(
    StandardAttributeName::ALL,
    [
        StandardAttributeName::Sub,
        ..,
        StandardAttributeName::EmailVerified,
        StandardAttributeName::PhoneNumberVerified
    ]
));

impl StandardAttributeName {
    /// How many of [`Self::ALL`] can be in a schema: all but the last two.
    const IN_SCHEMA: usize = Self::ALL.len() - 2;

    /// The attributes that clients and identity providers can name: all but `sub`.
    pub const NAMED: &'static [StandardAttributeName] = Self::ALL.split_at(1).1;

    /// The names of [`Self::NAMED`] in a declaration.
    #[doc(hidden)]
    pub const NAMES: &'static crate::schema::kind::Variants = {
        static TABLE: crate::schema::kind::Variants = crate::schema::kind::Variants {
            name: "StandardAttributeName",
            docs: &["The standard attributes."],
            variants: StandardAttributeName::ALL_NAMES.split_at(1).1,
        };
        &TABLE
    };

    /// The keys of `standard_attributes`.
    #[doc(hidden)]
    pub const SCHEMA: &'static crate::schema::kind::Section = {
        static TABLE: crate::schema::kind::Section = crate::schema::kind::Section {
            fields: StandardAttributeName::KEYS
                .fields
                .split_at(StandardAttributeName::IN_SCHEMA)
                .0,
            ..*StandardAttributeName::KEYS
        };
        &TABLE
    };
}

/// An attribute that a client can read or write.
#[derive(Clone, Debug, PartialEq)]
pub enum AttributeName {
    /// A standard attribute by its name.
    Standard(StandardAttributeName),
    /// An attribute of `custom_attributes`: `custom::name`.
    Custom(Str),
    /// Cognito's name for it, such as `custom:name`.
    Other(Text),
}

impl Visitable for AttributeName {
    fn visit(&self, visitor: &mut dyn Visit) {
        match self {
            AttributeName::Standard(name) => {
                visitor.construct("AttributeName::Standard", &[name]);
            }
            AttributeName::Custom(name) => {
                visitor.construct("AttributeName::Custom", &[name]);
            }
            AttributeName::Other(text) => {
                visitor.construct("AttributeName::Other", &[text]);
            }
        }
    }
}

impl Setting for AttributeName {
    const KIND: Kind = Kind::Name(Names::Attribute);
    const ABSENT: Self = AttributeName::Other(Text::ABSENT);
    const REQUIRED: bool = true;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        match reader.name(Names::Attribute, StandardAttributeName::NAMES)? {
            Name::WellKnown(index) => StandardAttributeName::NAMED
                .get(index)
                .cloned()
                .map(AttributeName::Standard),
            Name::Declared(name) | Name::Member(_, name) => Some(AttributeName::Custom(name)),
            Name::Text(text) => Some(AttributeName::Other(text)),
        }
    }
}
