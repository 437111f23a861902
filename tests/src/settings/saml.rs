//! SAML 2.0 providers.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[compared! {
    "staff_provider" beside {
        parameters: { stage: String, names: CommaDelimitedList },
    } with {
        identity_providers: { staff: Saml { metadata: Url("https://example.com/metadata") } },
    }
    "identity_providers.*.Saml.metadata" {
        url { identity_providers: { staff: Saml { metadata: Url("https://example.org/metadata") } } }
        file { identity_providers: { staff: Saml { metadata: File("src/settings/metadata.xml") } } }
        text {
            identity_providers: {
                #[allow(saml_metadata_parts)]
                staff: Saml { metadata: Text(r#"<EntityDescriptor entityID="https://example.com"/>"#) },
            },
        }
    }
    "identity_providers.*.Saml.name" {
        text {
            identity_providers: { staff: Saml { metadata: Url("https://example.com/metadata"), name: "Staff" } },
        }
        intrinsic {
            identity_providers: {
                staff: Saml { metadata: Url("https://example.com/metadata"), name: Fn::Sub("Staff-${stage}") },
            },
        }
    }
    "identity_providers.*.Saml.identifiers" {
        none {
            identity_providers: { staff: Saml { metadata: Url("https://example.com/metadata"), identifiers: [] } },
        }
        some {
            identity_providers: {
                staff: Saml {
                    metadata: Url("https://example.com/metadata"),
                    identifiers: ["example.com", "example.org"],
                },
            },
        }
    }
    "identity_providers.*.Saml.idp_signout" {
        on {
            identity_providers: {
                staff: Saml { metadata: Url("https://example.com/metadata"), idp_signout: true },
            },
        }
        off {
            identity_providers: {
                staff: Saml { metadata: Url("https://example.com/metadata"), idp_signout: false },
            },
        }
    }
    "identity_providers.*.Saml.encrypted_responses" {
        on {
            identity_providers: {
                staff: Saml { metadata: Url("https://example.com/metadata"), encrypted_responses: true },
            },
        }
        off {
            identity_providers: {
                staff: Saml { metadata: Url("https://example.com/metadata"), encrypted_responses: false },
            },
        }
    }
    "identity_providers.*.Saml.request_signing_algorithm" {
        rsa_sha256 {
            identity_providers: {
                staff: Saml { metadata: Url("https://example.com/metadata"), request_signing_algorithm: RsaSha256 },
            },
        }
    }
    "identity_providers.*.Saml.idp_initiated" {
        on {
            identity_providers: {
                staff: Saml { metadata: Url("https://example.com/metadata"), idp_initiated: true },
            },
        }
        off {
            identity_providers: {
                staff: Saml { metadata: Url("https://example.com/metadata"), idp_initiated: false },
            },
        }
    }
    "identity_providers.*.Saml.attribute_mapping" {
        absent_fields {
            identity_providers: {
                staff: Saml { metadata: Url("https://example.com/metadata"), attribute_mapping: {} },
            },
        }
        one {
            identity_providers: {
                staff: Saml {
                    metadata: Url("https://example.com/metadata"),
                    attribute_mapping: {
                        email: "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress",
                    },
                },
            },
        }
    }
    "identity_providers.*.Saml.property_overrides" {
        text {
            identity_providers: {
                staff: Saml {
                    metadata: Url("https://example.com/metadata"),
                    property_overrides: { "ProviderDetails.SLORedirectBindingURI": "https://example.com/out" },
                },
            },
        }
    }
    "identity_providers.*.Saml.overrides" {
        text {
            identity_providers: {
                staff: Saml {
                    metadata: Url("https://example.com/metadata"),
                    overrides: { "DeletionPolicy": "Retain" },
                },
            },
        }
    }
    "identity_providers.*.Saml.metadata.Url.url" {
        long { identity_providers: { staff: Saml { metadata: Url { url: "https://example.com/metadata" } } } }
        intrinsic {
            identity_providers: { staff: Saml { metadata: Url(Fn::Sub("https://${stage}.example.com/metadata")) } },
        }
    }
    "identity_providers.*.Saml.metadata.File.path" {
        long { identity_providers: { staff: Saml { metadata: File { path: "src/settings/metadata.xml" } } } }
    }
    "identity_providers.*.Saml.metadata.Text.content" {
        long {
            identity_providers: {
                #[allow(saml_metadata_parts)]
                staff: Saml { metadata: Text { content: r#"<EntityDescriptor entityID="https://example.com"/>"# } },
            },
        }
        parameter { identity_providers: { staff: Saml { metadata: Text(stage) } } }
    }
}];
