//! How attributes of an identity provider become attributes of the pool's users.

use crate::pool::attribute::StandardAttributeName;
use crate::schema::kind::{Field, Kind, MapKind, Names, Section};
use crate::schema::read::{Name, Read};
use crate::schema::setting::Setting;
use crate::schema::table::variants;
use crate::schema::values::MapValue;
use crate::schema::visit::{At, Step, Visit, Visitable};
use crate::value::list::{List, Map};
use crate::value::text::Text;

/// Which provider attribute fills which pool attribute, each time a user signs in:
/// `{ email: GoogleEmail, fullname: "name", custom: { plan: "subscription" } }`.
#[derive(Clone, Debug, PartialEq)]
pub struct AttributeMapping {
    /// The standard attributes, each at most once.
    pub standard: List<(StandardAttributeName, ProviderAttribute)>,
    /// The custom attributes by their names, with or without the prefix `custom:`.
    pub custom: Map<ProviderAttribute>,
    /// The provider attribute that ends the username: `sub` unless you write another one. It is not an attribute of the
    /// schema.
    pub username: Option<ProviderAttribute>,
}

/// How many standard attributes a provider can fill.
const STANDARD: usize = StandardAttributeName::NAMED.len();

/// The standard attributes by their names in a declaration, then `custom` and `username`.
const FIELDS: [Field; STANDARD + 2] = {
    let mut fields = [Field {
        section: "AttributeMapping",
        name: "custom",
        docs: &[" Custom attributes of the pool by their names."],
        cloudformation: "AttributeMapping.custom:<name>",
        default: "none",
        allowed: "",
        means: None,
        limits: &[],
        aliases: &["custom_attributes"],
        required: false,
        kind: &<Map<ProviderAttribute> as Setting>::KIND,
    }; STANDARD + 2];
    let mut index = 0;
    while index < STANDARD {
        let attribute = &StandardAttributeName::NAMES.variants[index];
        fields[index] = Field {
            name: attribute.name,
            docs: attribute.docs,
            cloudformation: attribute.cloudformation,
            default: "not filled",
            aliases: attribute.aliases,
            kind: &ProviderAttribute::KIND,
            ..fields[index]
        };
        index += 1;
    }
    fields[STANDARD + 1] = Field {
        name: "username",
        docs: &[" The end of the username, after the name of the provider. Usually the user's ID, `sub`."],
        cloudformation: "AttributeMapping.username",
        default: "the identifier of the user at the provider",
        aliases: &[],
        kind: &ProviderAttribute::KIND,
        ..fields[STANDARD + 1]
    };
    fields
};

impl AttributeMapping {
    /// Nothing is mapped.
    pub const DEFAULT: Self = AttributeMapping {
        standard: List::EMPTY,
        custom: List::EMPTY,
        username: None,
    };

    /// How a declaration writes it.
    #[doc(hidden)]
    pub const SECTION: &'static Section = {
        static TABLE: Section = Section {
            name: "AttributeMapping",
            docs: &[" Which provider attribute fills which pool attribute."],
            fields: &FIELDS,
            positional: &[],
        };
        &TABLE
    };
}

impl Default for AttributeMapping {
    fn default() -> Self {
        Self::DEFAULT
    }
}

impl Visitable for AttributeMapping {
    fn visit(&self, visitor: &mut dyn Visit) {
        let custom = At(Step::Field("custom"), &self.custom);
        let username = At(Step::Key("username"), &self.username);
        let username: &dyn Visitable = if self.username.is_some() {
            &username
        } else {
            &self.username
        };
        let fields: [(_, &dyn Visitable); 3] = [
            ("standard", &self.standard),
            ("custom", &custom),
            ("username", username),
        ];
        visitor.literal_struct("AttributeMapping", &fields);
    }
}

impl Setting for AttributeMapping {
    const KIND: Kind = Kind::Section(AttributeMapping::SECTION);
    const ABSENT: Self = AttributeMapping::DEFAULT;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        let mut standard = Vec::new();
        let mut custom = List::EMPTY;
        let mut username = None;
        reader.keyed(
            Self::SECTION,
            &mut |index, reader| match StandardAttributeName::NAMED.get(index) {
                Some(name) => {
                    let attribute = ProviderAttribute::read(reader).unwrap_or(ProviderAttribute::ABSENT);
                    standard.push((*name, attribute));
                }
                None if index == STANDARD => custom = Map::read(reader).unwrap_or(List::EMPTY),
                None => username = ProviderAttribute::read(reader),
            },
        )?;
        Some(AttributeMapping {
            standard: standard.into(),
            custom,
            username,
        })
    }
}

/// The keys of `attribute_mapping` for editors.
#[cfg(any(doc, rust_analyzer))]
pub(crate) mod reference {
    /// Which provider attribute fills which pool attribute.
    #[allow(non_snake_case, non_upper_case_globals)]
    pub mod AttributeMapping {
        pub use crate::pool::attribute::standard_reference::StandardAttributes::*;
        use crate::pool::attribute_mapping::AttributeMapping as Keys;

        /// Custom attributes of the pool by their names.
        pub const custom: Keys = Keys::DEFAULT;

        /// The end of the username, after the name of the provider. Usually the user's ID, `sub`.
        pub const username: Keys = Keys::DEFAULT;
    }
}

variants! {
    /// An attribute of a provider that Cognito knows by a fixed name, as the CDK names it.
    pub enum StandardProviderAttribute {
        /// The email address at Apple.
        AppleEmail = "email";
        /// Whether Apple has verified the email address.
        AppleEmailVerified = "email_verified";
        /// The full name at Apple.
        AppleName = "name";
        /// The first name at Apple.
        AppleFirstName = "firstName";
        /// The last name at Apple.
        AppleLastName = "lastName";
        /// The ID of the user at Amazon.
        AmazonUserId = "user_id";
        /// The email address at Amazon.
        AmazonEmail = "email";
        /// The name at Amazon.
        AmazonName = "name";
        /// The postal code at Amazon.
        AmazonPostalCode = "postal_code";
        /// The ID of the user at Facebook.
        FacebookId = "id";
        /// The birthday at Facebook.
        FacebookBirthday = "birthday";
        /// The email address at Facebook.
        FacebookEmail = "email";
        /// The full name at Facebook.
        FacebookName = "name";
        /// The first name at Facebook.
        FacebookFirstName = "first_name";
        /// The last name at Facebook.
        FacebookLastName = "last_name";
        /// The middle name at Facebook.
        FacebookMiddleName = "middle_name";
        /// The gender at Facebook.
        FacebookGender = "gender";
        /// The language and region at Facebook.
        FacebookLocale = "locale";
        /// All names at Google.
        GoogleNames = "names";
        /// The gender at Google.
        GoogleGender = "gender";
        /// The birthdays at Google.
        GoogleBirthdays = "birthdays";
        /// The phone numbers at Google.
        GooglePhoneNumbers = "phoneNumbers";
        /// The email address at Google.
        GoogleEmail = "email";
        /// Whether Google has verified the email address.
        GoogleEmailVerified = "email_verified";
        /// The full name at Google.
        GoogleName = "name";
        /// The URL of a picture at Google.
        GooglePicture = "picture";
        /// The given name at Google.
        GoogleGivenName = "given_name";
        /// The family name at Google.
        GoogleFamilyName = "family_name";
    }
}

impl StandardProviderAttribute {
    /// Every provider attribute with a fixed name.
    pub const ALL: &'static [StandardProviderAttribute] = &[
        StandardProviderAttribute::AppleEmail,
        StandardProviderAttribute::AppleEmailVerified,
        StandardProviderAttribute::AppleName,
        StandardProviderAttribute::AppleFirstName,
        StandardProviderAttribute::AppleLastName,
        StandardProviderAttribute::AmazonUserId,
        StandardProviderAttribute::AmazonEmail,
        StandardProviderAttribute::AmazonName,
        StandardProviderAttribute::AmazonPostalCode,
        StandardProviderAttribute::FacebookId,
        StandardProviderAttribute::FacebookBirthday,
        StandardProviderAttribute::FacebookEmail,
        StandardProviderAttribute::FacebookName,
        StandardProviderAttribute::FacebookFirstName,
        StandardProviderAttribute::FacebookLastName,
        StandardProviderAttribute::FacebookMiddleName,
        StandardProviderAttribute::FacebookGender,
        StandardProviderAttribute::FacebookLocale,
        StandardProviderAttribute::GoogleNames,
        StandardProviderAttribute::GoogleGender,
        StandardProviderAttribute::GoogleBirthdays,
        StandardProviderAttribute::GooglePhoneNumbers,
        StandardProviderAttribute::GoogleEmail,
        StandardProviderAttribute::GoogleEmailVerified,
        StandardProviderAttribute::GoogleName,
        StandardProviderAttribute::GooglePicture,
        StandardProviderAttribute::GoogleGivenName,
        StandardProviderAttribute::GoogleFamilyName,
    ];
}

/// An attribute of an identity provider: one that Cognito knows, or the name that the provider gives it.
#[derive(Clone, Debug, PartialEq)]
pub enum ProviderAttribute {
    /// An attribute that Cognito knows by a fixed name.
    Standard(StandardProviderAttribute),
    /// The name at the provider: a claim of OIDC, an attribute of SAML.
    Other(Text),
}

impl Visitable for ProviderAttribute {
    fn visit(&self, visitor: &mut dyn Visit) {
        match self {
            ProviderAttribute::Standard(name) => {
                visitor.construct("ProviderAttribute::Standard", &[name]);
            }
            ProviderAttribute::Other(text) => {
                visitor.construct("ProviderAttribute::Other", &[text]);
            }
        }
    }
}

impl Setting for ProviderAttribute {
    const KIND: Kind = Kind::Name(Names::ProviderAttribute);
    const ABSENT: Self = ProviderAttribute::Other(Text::ABSENT);
    const REQUIRED: bool = true;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        match reader.name(Names::ProviderAttribute, StandardProviderAttribute::VARIANTS)? {
            Name::WellKnown(index) => StandardProviderAttribute::ALL
                .get(index)
                .cloned()
                .map(ProviderAttribute::Standard),
            Name::Text(text) => Some(ProviderAttribute::Other(text)),
            Name::Declared(_) | Name::Member(..) => None,
        }
    }
}

impl MapValue for ProviderAttribute {
    const MAP: MapKind = MapKind {
        noun: "custom attribute",
        resources: false,
        value: &Self::KIND,
    };
}
