//! Identity providers that speak SAML 2.0.

use crate::pool::attribute_mapping::AttributeMapping;
use crate::schema::charset::Charset;
use crate::schema::class::Class;
use crate::schema::table::{settings, variants};
use crate::value::file::FileText;
use crate::value::intrinsic::Value;
use crate::value::list::{Items, Map};
use crate::value::text::Text;

settings! {
    /// A service that speaks SAML 2.0: `Saml { metadata: Url("..") }`.
    pub struct SamlProvider {
        /// What the provider says about itself: `Url("..")`, `File("metadata.xml")` or `Text("<..>")`.
        metadata: SamlMetadata => "ProviderDetails.MetadataURL, MetadataFile",
            default "none: it has to be written",
            aliases ["metadata_url", "metadata_file", "metadata_content"];
        /// The name of the provider in the pool, which users and clients know it by.
        name: Option<Text> => "ProviderName",
            default "the name of the entry, made to fit",
            allowed "3 to 32 characters that can be seen, no `_` but in the second place",
            limits [Length { min: 3, max: 32 }, Characters(Charset::ProviderName)],
            aliases ["provider_name"];
        /// Names that stand for the provider in requests, such as the domains of its users.
        identifiers: Option<Items<Text>> => "IdpIdentifiers",
            default "none",
            allowed "at most 50, each of 1 to 40 characters: ASCII letters, digits, spaces and `_+=.@-`",
            limits [Length { min: 1, max: 40 }, Characters(Charset::Only(Class::Identifier)), Count { min: 0, max: 50 }],
            aliases ["idp_identifiers"];
        /// Whether signing out of the pool signs out of the provider too.
        idp_signout: Option<bool> => "ProviderDetails.IDPSignout",
            default "false",
            aliases ["idp_sign_out", "sign_out"];
        /// Whether the provider has to encrypt what it says about users.
        encrypted_responses: Option<bool> => "ProviderDetails.EncryptedResponses",
            default "not written: false";
        /// How requests to the provider are signed.
        request_signing_algorithm: Option<SigningAlgorithm> => "ProviderDetails.RequestSigningAlgorithm",
            default "not written: they are not signed";
        /// Whether people can come from the provider without having been sent there.
        idp_initiated: Option<bool> => "ProviderDetails.IDPInit",
            default "not written: false",
            aliases ["idp_init"];
        /// Which attribute of a user is filled by which of the provider.
        attribute_mapping: Option<AttributeMapping> => "AttributeMapping",
            default "none: Cognito fills only the name",
            limits [Length { min: 0, max: 131072 }],
            aliases ["attributes", "mapping"];
        /// Properties of the provider set by their path: `"ProviderDetails.attributes_url_add_attributes": "true"`. `null` removes.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything of the resource set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
    }

    /// The address of metadata: `Url("https://..")`.
    pub struct SamlMetadataUrl (url) {
        /// The address, from which Cognito fetches the metadata now and then.
        url: Text => "ProviderDetails.MetadataURL",
            default "none: it has to be written",
            allowed "at most 131072 characters",
            means Url,
            limits [Length { min: 0, max: 131072 }],
            aliases ["metadata_url"];
    }

    /// A file with metadata: `File("metadata.xml")`. The compiler builds anew when it changes.
    pub struct SamlMetadataFile (path) {
        /// Where the file lies, from the directory of the package on.
        path: FileText => "ProviderDetails.MetadataFile",
            default "none: it has to be written",
            allowed "a file of at most 131072 characters",
            limits [Length { min: 0, max: 131072 }],
            aliases ["file", "metadata_file"];
    }

    /// The metadata itself: `Text("<EntityDescriptor ..")`.
    pub struct SamlMetadataText (content) {
        /// The document.
        content: Text => "ProviderDetails.MetadataFile",
            default "none: it has to be written",
            allowed "at most 131072 characters",
            limits [Length { min: 0, max: 131072 }],
            aliases ["file_content", "metadata_content", "text"];
    }
}

variants! {
    /// What a provider says about itself.
    pub enum SamlMetadata {
        /// At an address.
        Url(SamlMetadataUrl), aliases ["MetadataURL"];
        /// In a file beside the program.
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
    /// No address.
    pub const EMPTY: Self = SamlMetadata::Url(SamlMetadataUrl::DEFAULT);
}
