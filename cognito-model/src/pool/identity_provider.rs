//! Identity providers: the external services that users can sign in with.

use crate::pool::attribute_mapping::AttributeMapping;
use crate::pool::oidc::OidcProvider;
use crate::pool::saml::SamlProvider;
use crate::schema::charset::Charset;
use crate::schema::class::Class;
use crate::schema::kind::MapKind;
use crate::schema::setting::Setting;
use crate::schema::shared::Attributes;
use crate::schema::table::{settings, variants};
use crate::schema::values::MapValue;
use crate::value::intrinsic::Value;
use crate::value::list::{Items, Map};
use crate::value::text::Text;

variants! {
    /// An external service that users can sign in with.
    pub enum IdentityProvider {
        /// Google Sign-In.
        Google(GoogleProvider) = "Google", aliases ["UserPoolIdentityProviderGoogle"];
        /// Facebook Login.
        Facebook(FacebookProvider) = "Facebook", aliases ["UserPoolIdentityProviderFacebook", "Meta"];
        /// Login with Amazon.
        Amazon(AmazonProvider) = "LoginWithAmazon", aliases ["UserPoolIdentityProviderAmazon"];
        /// Sign in with Apple.
        Apple(AppleProvider) = "SignInWithApple", aliases ["UserPoolIdentityProviderApple"];
        /// An OpenID Connect provider.
        Oidc(OidcProvider) = "OIDC", aliases ["UserPoolIdentityProviderOidc", "OpenIdConnect"];
        /// A SAML 2.0 provider.
        Saml(SamlProvider) = "SAML", aliases ["UserPoolIdentityProviderSaml"];
        /// A provider that the pool already has. The template does not create it.
        External(ExternalProvider), aliases ["FromProviderName", "Import", "Imported"];
    }
}

settings! {
    /// Google Sign-In: `Google { client_id: "..", client_secret: secret }`.
    pub struct GoogleProvider with condition, depends_on, metadata {
        /// The ID of the application at Google.
        client_id: Text => "ProviderDetails.client_id",
            default "none: required",
            allowed "at most 131072 characters",
            limits [Length { min: 0, max: 131072 }],
            aliases ["app_id"];
        /// The secret of the application: a parameter, `Secret("..")`, or a string that everyone with the template can read.
        client_secret: Text => "ProviderDetails.client_secret",
            default "none: required",
            allowed "at most 131072 characters",
            means Secret,
            limits [Length { min: 0, max: 131072 }],
            aliases ["client_secret_value", "client_secret_key"];
        /// The scopes to request from Google.
        scopes: Option<Items<Text>> => "ProviderDetails.authorize_scopes",
            default "`[\"profile\"]`",
            limits [Length { min: 0, max: 131072 }],
            aliases ["authorize_scopes"];
        /// Which provider attribute fills which pool attribute.
        attribute_mapping: Option<AttributeMapping> => "AttributeMapping",
            default "none: Cognito fills only the username",
            limits [Length { min: 0, max: 131072 }],
            aliases ["attributes", "mapping"];
        /// Properties of the provider, set by their path: `"ProviderDetails.attributes_url_add_attributes": "true"`. `null` removes
        /// a property.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything in the resource, set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
    }

    /// Facebook Login: `Facebook { client_id: "..", client_secret: secret }`.
    pub struct FacebookProvider with condition, depends_on, metadata {
        /// The ID of the application at Facebook.
        client_id: Text => "ProviderDetails.client_id",
            default "none: required",
            allowed "at most 131072 characters",
            limits [Length { min: 0, max: 131072 }],
            aliases ["app_id"];
        /// The secret of the application: a parameter, `Secret("..")`, or a string that everyone with the template can read.
        client_secret: Text => "ProviderDetails.client_secret",
            default "none: required",
            allowed "at most 131072 characters",
            means Secret,
            limits [Length { min: 0, max: 131072 }],
            aliases ["client_secret_value", "app_secret"];
        /// The scopes to request from Facebook.
        scopes: Option<Items<Text>> => "ProviderDetails.authorize_scopes",
            default "`[\"public_profile\"]`",
            limits [Length { min: 0, max: 131072 }],
            aliases ["authorize_scopes"];
        /// The version of Facebook's API: `"v17.0"`.
        api_version: Option<Text> => "ProviderDetails.api_version",
            default "not written: the version that Cognito chooses",
            allowed "at most 131072 characters",
            means Identifier,
            limits [Length { min: 0, max: 131072 }];
        /// Which provider attribute fills which pool attribute.
        attribute_mapping: Option<AttributeMapping> => "AttributeMapping",
            default "none: Cognito fills only the username",
            limits [Length { min: 0, max: 131072 }],
            aliases ["attributes", "mapping"];
        /// Properties of the provider, set by their path: `"ProviderDetails.attributes_url_add_attributes": "true"`. `null` removes
        /// a property.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything in the resource, set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
    }

    /// Login with Amazon: `Amazon { client_id: "..", client_secret: secret }`.
    pub struct AmazonProvider with condition, depends_on, metadata {
        /// The ID of the security profile at Amazon.
        client_id: Text => "ProviderDetails.client_id",
            default "none: required",
            allowed "at most 131072 characters",
            limits [Length { min: 0, max: 131072 }],
            aliases ["app_id"];
        /// The secret of the application: a parameter, `Secret("..")`, or a string that everyone with the template can read.
        client_secret: Text => "ProviderDetails.client_secret",
            default "none: required",
            allowed "at most 131072 characters",
            means Secret,
            limits [Length { min: 0, max: 131072 }],
            aliases ["client_secret_value", "client_secret_key"];
        /// The scopes to request from Amazon.
        scopes: Option<Items<Text>> => "ProviderDetails.authorize_scopes",
            default "`[\"profile\"]`",
            limits [Length { min: 0, max: 131072 }],
            aliases ["authorize_scopes"];
        /// Which provider attribute fills which pool attribute.
        attribute_mapping: Option<AttributeMapping> => "AttributeMapping",
            default "none: Cognito fills only the username",
            limits [Length { min: 0, max: 131072 }],
            aliases ["attributes", "mapping"];
        /// Properties of the provider, set by their path: `"ProviderDetails.attributes_url_add_attributes": "true"`. `null` removes
        /// a property.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything in the resource, set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
    }

    /// Sign in with Apple: `Apple { client_id: "..", team_id: "..", key_id: "..", private_key: secret }`.
    pub struct AppleProvider with condition, depends_on, metadata {
        /// The ID of the service at Apple.
        client_id: Text => "ProviderDetails.client_id",
            default "none: required",
            allowed "at most 131072 characters",
            limits [Length { min: 0, max: 131072 }],
            aliases ["services_id", "service_id"];
        /// The ID of the team at Apple.
        team_id: Text => "ProviderDetails.team_id",
            default "none: required",
            allowed "at most 131072 characters",
            means Identifier,
            limits [Length { min: 0, max: 131072 }];
        /// The ID of the key that `private_key` holds.
        key_id: Text => "ProviderDetails.key_id",
            default "none: required",
            allowed "at most 131072 characters",
            means Identifier,
            limits [Length { min: 0, max: 131072 }];
        /// The private key: a parameter, `Secret("..")`, or a string that everyone with the template can read.
        private_key: Text => "ProviderDetails.private_key",
            default "none: required",
            allowed "at most 131072 characters",
            means Secret,
            limits [Length { min: 0, max: 131072 }],
            aliases ["private_key_value", "client_secret"];
        /// The scopes to request from Apple.
        scopes: Option<Items<Text>> => "ProviderDetails.authorize_scopes",
            default "`[\"name\"]`",
            limits [Length { min: 0, max: 131072 }],
            aliases ["authorize_scopes"];
        /// Which provider attribute fills which pool attribute.
        attribute_mapping: Option<AttributeMapping> => "AttributeMapping",
            default "none: Cognito fills only the username",
            limits [Length { min: 0, max: 131072 }],
            aliases ["attributes", "mapping"];
        /// Properties of the provider, set by their path: `"ProviderDetails.attributes_url_add_attributes": "true"`. `null` removes
        /// a property.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything in the resource, set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
    }

    /// A provider that the pool already has: `External("Okta")`.
    pub struct ExternalProvider (name) {
        /// The name that the provider has in the pool.
        name: Text => "none: names an existing provider",
            default "none: required",
            allowed "1 to 32 characters",
            limits [Length { min: 1, max: 32 }, Characters(Charset::Only(Class::VisibleOrSpace))],
            aliases ["provider_name"];
    }
}

impl MapValue for IdentityProvider {
    const MAP: MapKind = MapKind {
        noun: "identity provider",
        resources: true,
        value: &Self::KIND,
    };
}

impl IdentityProvider {
    /// The name that the declaration writes for the provider, with what is written for it where it can be chosen.
    pub fn written_name(&self) -> Option<&Text> {
        match self {
            IdentityProvider::Oidc(provider) => provider.name.as_ref(),
            IdentityProvider::Saml(provider) => provider.name.as_ref(),
            IdentityProvider::External(provider) => Some(&provider.name),
            IdentityProvider::Google(_)
            | IdentityProvider::Facebook(_)
            | IdentityProvider::Amazon(_)
            | IdentityProvider::Apple(_) => None,
        }
    }

    /// Which provider attribute fills which pool attribute, if that is set.
    pub const fn attribute_mapping(&self) -> Option<&AttributeMapping> {
        match self {
            IdentityProvider::Google(google) => google.attribute_mapping.as_ref(),
            IdentityProvider::Facebook(facebook) => facebook.attribute_mapping.as_ref(),
            IdentityProvider::Amazon(amazon) => amazon.attribute_mapping.as_ref(),
            IdentityProvider::Apple(apple) => apple.attribute_mapping.as_ref(),
            IdentityProvider::Oidc(oidc) => oidc.attribute_mapping.as_ref(),
            IdentityProvider::Saml(saml) => saml.attribute_mapping.as_ref(),
            IdentityProvider::External(_) => None,
        }
    }

    /// Whether the template creates it.
    pub const fn is_created(&self) -> bool {
        !matches!(self, IdentityProvider::External(_))
    }

    /// Its `property_overrides` and its `overrides`. A provider that already exists has none.
    pub const fn overrides(&self) -> Option<[&Map<Value>; 2]> {
        Some(match self {
            IdentityProvider::Google(it) => [&it.property_overrides, &it.overrides],
            IdentityProvider::Facebook(it) => [&it.property_overrides, &it.overrides],
            IdentityProvider::Amazon(it) => [&it.property_overrides, &it.overrides],
            IdentityProvider::Apple(it) => [&it.property_overrides, &it.overrides],
            IdentityProvider::Oidc(it) => [&it.property_overrides, &it.overrides],
            IdentityProvider::Saml(it) => [&it.property_overrides, &it.overrides],
            IdentityProvider::External(_) => return None,
        })
    }
}

impl IdentityProvider {
    /// What it has beside its properties.
    #[doc(hidden)]
    pub fn attributes(&self) -> Attributes<'_> {
        match self {
            IdentityProvider::Google(it) => it.attributes(),
            IdentityProvider::Facebook(it) => it.attributes(),
            IdentityProvider::Amazon(it) => it.attributes(),
            IdentityProvider::Apple(it) => it.attributes(),
            IdentityProvider::Oidc(it) => it.attributes(),
            IdentityProvider::Saml(it) => it.attributes(),
            IdentityProvider::External(_) => Attributes::NONE,
        }
    }
}
