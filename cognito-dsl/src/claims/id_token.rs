//! The claims of an ID token.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::Identity;
use super::read::{ClaimError, Claims, CustomAttributes};
use super::write::{TEST_CLIENT, TEST_EXPIRES, TEST_ISSUED, TEST_ISSUER};
use crate::model::Object;

/// Declares the struct. Each field names its claim, and the methods that read and write it.
macro_rules! id_token {
    (
        $(#[$docs:meta])+
        pub struct IdToken {
            $($(#[$field_docs:meta])+ $field:ident: $Field:ty = $how:ident, $back:ident $(($claim:literal))?;)+
        }
    ) => {
        $(#[$docs])+
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct IdToken<Custom = ()> {
            $($(#[$field_docs])+ pub $field: $Field,)+
            /// The custom attributes of the pool: `claims::Custom` of the generated module.
            pub custom: Custom,
            /// All other claims, which a trigger can add, and custom attributes that the declaration does not have.
            pub other: Object,
        }

        impl<Custom: CustomAttributes> IdToken<Custom> {
            fn read(mut claims: Claims) -> Result<Self, ClaimError> {
                Ok(IdToken {
                    $($field: claims.$how($($claim)?)?,)+
                    custom: Custom::read(&mut claims)?,
                    other: claims.rest(),
                })
            }

            fn write(&self) -> Claims {
                let mut claims = Claims::for_use("id");
                $(claims.$back($($claim,)? &self.$field);)+
                self.custom.write(&mut claims);
                claims.set_rest(&self.other);
                claims
            }
        }
    };
}

id_token! {
    /// The claims of an ID token, which says who signed in. The module of a declaration has it as `claims::IdToken`, with the
    /// custom attributes as `custom`.
    ///
    /// Deserializing checks only that `token_use` is `id`. [Check the rest](super#what-to-check-first) with a library.
    ///
    /// Attributes have their names in a declaration: `fullname` is the claim `name`. Each of them
    /// [may be missing](super#what-may-be-missing).
    pub struct IdToken {
        /// The ID of the user. It never changes.
        sub: String = required, set_required("sub");
        /// The [`issuer`](super::issuer()) of the pool.
        iss: String = required, set_required("iss");
        /// The ID of the client that the token was issued to.
        aud: String = required, set_required("aud");
        /// When the token expires, in seconds since 1970-01-01T00:00:00Z.
        exp: u64 = required, set_required("exp");
        /// When the token was issued, in seconds since 1970-01-01T00:00:00Z.
        iat: u64 = required, set_required("iat");
        /// When the user signed in, in seconds since 1970-01-01T00:00:00Z.
        auth_time: Option<u64> = optional, set_optional("auth_time");
        /// The username. The claim `cognito:username`.
        username: String = required, set_required("cognito:username");
        /// The groups of the user, in no particular order. The claim `cognito:groups`; empty if it is missing.
        groups: Vec<String> = list, set_list("cognito:groups");
        /// The ARNs of the roles of these groups. The claim `cognito:roles`; empty if it is missing.
        roles: Vec<String> = list, set_list("cognito:roles");
        /// The ARN of the role of the group that takes precedence. The claim `cognito:preferred_role`.
        preferred_role: Option<String> = optional, set_optional("cognito:preferred_role");
        /// The accounts with identity providers that the user is linked to. Empty if the claim is missing.
        identities: Vec<Identity> = list, set_list("identities");
        /// The value that the client sent with the sign-in request. The client has to check that it is the same.
        nonce: Option<String> = optional, set_optional("nonce");
        /// The hash of the access token that was issued with it.
        at_hash: Option<String> = optional, set_optional("at_hash");
        /// The ID of the token.
        jti: Option<String> = optional, set_optional("jti");
        /// The ID that all tokens of one sign-in share. Cognito revokes tokens by it.
        origin_jti: Option<String> = optional, set_optional("origin_jti");
        /// The ID of the sign-in in Cognito's logs.
        event_id: Option<String> = optional, set_optional("event_id");
        /// The postal address, as one string. The member `formatted` of the claim.
        address: Option<String> = address, set_address;
        /// The birthday, in the form `YYYY-MM-DD`.
        birthdate: Option<String> = optional, set_optional("birthdate");
        /// The email address.
        email: Option<String> = optional, set_optional("email");
        /// Whether the email address is verified.
        email_verified: Option<bool> = optional, set_optional("email_verified");
        /// The family name.
        family_name: Option<String> = optional, set_optional("family_name");
        /// The full name, for display. The claim `name`.
        #[doc(alias = "name")]
        fullname: Option<String> = optional, set_optional("name");
        /// The gender.
        gender: Option<String> = optional, set_optional("gender");
        /// The given name.
        given_name: Option<String> = optional, set_optional("given_name");
        /// The language and region, such as `en-US`.
        locale: Option<String> = optional, set_optional("locale");
        /// The middle name.
        middle_name: Option<String> = optional, set_optional("middle_name");
        /// The nickname.
        nickname: Option<String> = optional, set_optional("nickname");
        /// The phone number, such as `+12065550100`.
        phone_number: Option<String> = optional, set_optional("phone_number");
        /// Whether the phone number is verified.
        phone_number_verified: Option<bool> = optional, set_optional("phone_number_verified");
        /// The URL of a picture. The claim `picture`.
        #[doc(alias = "picture")]
        profile_picture: Option<String> = optional, set_optional("picture");
        /// The username that users can change.
        preferred_username: Option<String> = optional, set_optional("preferred_username");
        /// The URL of the user's profile page. The claim `profile`.
        #[doc(alias = "profile")]
        profile_page: Option<String> = optional, set_optional("profile");
        /// The time zone, such as `Europe/Paris`. The claim `zoneinfo`.
        #[doc(alias = "zoneinfo")]
        timezone: Option<String> = optional, set_optional("zoneinfo");
        /// When the attributes were last changed, in seconds since 1970-01-01T00:00:00Z. The claim `updated_at`.
        #[doc(alias = "updated_at")]
        last_update_time: Option<u64> = optional, set_optional("updated_at");
        /// The URL of the user's website.
        website: Option<String> = optional, set_optional("website");
    }
}

impl<Custom> IdToken<Custom> {
    /// Whether the user is in this group, such as `groups::ADMINS` of the generated module.
    pub fn is_in(&self, group: &str) -> bool {
        self.groups.iter().any(|joined| joined == group)
    }

    /// The account that the user has with this provider, such as `identity_providers::GOOGLE` of the generated module.
    pub fn identity(&self, provider: &str) -> Option<&Identity> {
        self.identities
            .iter()
            .find(|identity| identity.provider_name == provider)
    }
}

impl<Custom: Default> IdToken<Custom> {
    /// A token of this user, for tests of your own code. It has no attributes, and its other claims are examples. You can change
    /// every field.
    ///
    /// ```
    /// use cognito_dsl::claims::IdToken;
    ///
    /// let mut token: IdToken = IdToken::for_test("jane");
    /// token.groups.push("admins".to_owned());
    /// assert!(token.is_in("admins"));
    /// ```
    pub fn for_test(sub: impl Into<String>) -> Self {
        let sub = sub.into();
        IdToken {
            username: sub.clone(),
            sub,
            iss: TEST_ISSUER.to_owned(),
            aud: TEST_CLIENT.to_owned(),
            exp: TEST_EXPIRES,
            iat: TEST_ISSUED,
            auth_time: Some(TEST_ISSUED),
            groups: Vec::new(),
            roles: Vec::new(),
            preferred_role: None,
            identities: Vec::new(),
            nonce: None,
            at_hash: None,
            jti: None,
            origin_jti: None,
            event_id: None,
            address: None,
            birthdate: None,
            email: None,
            email_verified: None,
            family_name: None,
            fullname: None,
            gender: None,
            given_name: None,
            locale: None,
            middle_name: None,
            nickname: None,
            phone_number: None,
            phone_number_verified: None,
            profile_picture: None,
            preferred_username: None,
            profile_page: None,
            timezone: None,
            last_update_time: None,
            website: None,
            custom: Custom::default(),
            other: Object::new(),
        }
    }
}

impl<'de, Custom: CustomAttributes> Deserialize<'de> for IdToken<Custom> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Claims::of_use(deserializer, "id").and_then(|claims| Self::read(claims).map_err(D::Error::custom))
    }
}

/// Writes the payload of the token as Cognito does: custom attributes are strings, whatever their type is.
impl<Custom: CustomAttributes> Serialize for IdToken<Custom> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.write().write(&mut map)?;
        map.end()
    }
}
