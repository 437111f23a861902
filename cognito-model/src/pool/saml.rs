//! SAML 2.0 providers.

use crate::pool::attribute_mapping::AttributeMapping;
use crate::schema::charset::Charset;
use crate::schema::class::Class;
use crate::schema::table::{settings, variants};
use crate::value::file::FileText;
use crate::value::intrinsic::Value;
use crate::value::list::{Items, Map};
use crate::value::text::Text;

settings! {
    /// A SAML 2.0 provider: `Saml { metadata: Url("..") }`.
    pub struct SamlProvider with condition, depends_on, resource_metadata {
        /// The metadata of the provider: `Url("..")`, `File("metadata.xml")` or `Text("<..>")`.
        metadata: SamlMetadata => "ProviderDetails.MetadataURL, MetadataFile",
            default "none: required",
            aliases ["metadata_url", "metadata_file", "metadata_content"];
        /// The name of the provider in the pool. Users and clients use this name.
        name: Option<Text> => "ProviderName",
            default "the name of the entry, adapted",
            allowed "3 to 32 visible characters, with `_` only as the second one",
            limits [Length { min: 3, max: 32 }, Characters(Charset::ProviderName)],
            aliases ["provider_name"];
        /// Other names that requests can use for the provider, such as the domains of its users.
        identifiers: Option<Items<Text>> => "IdpIdentifiers",
            default "none",
            allowed "at most 50, each of 1 to 40 characters: ASCII letters, digits, spaces and `_+=.@-`",
            limits [Length { min: 1, max: 40 }, Characters(Charset::Only(Class::Identifier)), Count { min: 0, max: 50 }],
            aliases ["idp_identifiers"];
        /// Whether signing out of the pool also signs users out of the provider.
        idp_signout: Option<bool> => "ProviderDetails.IDPSignout",
            default "false; with `..AsWritten` not written: false",
            aliases ["idp_sign_out", "sign_out"];
        /// Whether the provider has to encrypt its assertions.
        encrypted_responses: Option<bool> => "ProviderDetails.EncryptedResponses",
            default "not written: false";
        /// How Cognito signs requests to the provider.
        request_signing_algorithm: Option<SigningAlgorithm> => "ProviderDetails.RequestSigningAlgorithm",
            default "not written: Cognito does not sign them";
        /// Whether users can start signing in at the provider.
        idp_initiated: Option<bool> => "ProviderDetails.IDPInit",
            default "not written: false",
            aliases ["idp_init"];
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

    /// The URL of metadata: `Url("https://..")`.
    pub struct SamlMetadataUrl (url) {
        /// The URL, which Cognito fetches again from time to time.
        url: Text => "ProviderDetails.MetadataURL",
            default "none: required",
            allowed "at most 131072 characters",
            means Url,
            limits [Length { min: 0, max: 131072 }],
            aliases ["metadata_url"];
    }

    /// A file with metadata: `File("metadata.xml")`. Cargo rebuilds the crate when the file changes.
    pub struct SamlMetadataFile (path) {
        /// The path of the file, relative to the directory of the package.
        path: FileText => "ProviderDetails.MetadataFile",
            default "none: required",
            allowed "a file of at most 131072 characters",
            limits [Length { min: 0, max: 131072 }],
            aliases ["file", "metadata_file"];
    }

    /// The metadata itself: `Text("<EntityDescriptor ..")`.
    pub struct SamlMetadataText (content) {
        /// The document.
        content: Text => "ProviderDetails.MetadataFile",
            default "none: required",
            allowed "at most 131072 characters",
            limits [Length { min: 0, max: 131072 }],
            aliases ["file_content", "metadata_content", "text"];
    }
}

variants! {
    /// The metadata of a provider.
    pub enum SamlMetadata {
        /// At a URL.
        Url(SamlMetadataUrl), aliases ["MetadataURL"];
        /// In a file of the package.
        File(SamlMetadataFile), aliases ["MetadataFile", "Path"];
        /// In the declaration.
        Text(SamlMetadataText), aliases ["Content", "Xml"];
    }

    /// How requests are signed.
    pub enum SigningAlgorithm {
        /// RSA with SHA-256.
        RsaSha256 = "rsa-sha256";
    }
}

impl SamlMetadata {
    /// An empty URL.
    pub const EMPTY: Self = SamlMetadata::Url(SamlMetadataUrl::DEFAULT);
}
