//! OpenID Connect providers.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[compared! {
    "okta_provider" beside {
        parameters: { secret: String { no_echo }, stage: String, names: CommaDelimitedList },
    } with {
        identity_providers: {
            okta: Oidc { client_id: "id", client_secret: "secret", issuer_url: "https://example.okta.com" },
        },
    }
    "identity_providers.*.Oidc.client_id" {
        other {
            identity_providers: {
                okta: Oidc { client_id: "other", client_secret: "secret", issuer_url: "https://example.okta.com" },
            },
        }
        parameter {
            identity_providers: {
                okta: Oidc { client_id: stage, client_secret: "secret", issuer_url: "https://example.okta.com" },
            },
        }
    }
    "identity_providers.*.Oidc.client_secret" {
        parameter {
            identity_providers: {
                okta: Oidc { client_id: "id", client_secret: secret, issuer_url: "https://example.okta.com" },
            },
        }
        secret {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: Secret("app"),
                    issuer_url: "https://example.okta.com",
                },
            },
        }
        secret_with_a_key {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: Secret("app", "key"),
                    issuer_url: "https://example.okta.com",
                },
            },
        }
    }
    "identity_providers.*.Oidc.issuer_url" {
        other {
            identity_providers: {
                okta: Oidc { client_id: "id", client_secret: "secret", issuer_url: "https://example.org" },
            },
        }
        intrinsic {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: Fn::Sub("https://${stage}.okta.com"),
                },
            },
        }
    }
    "identity_providers.*.Oidc.name" {
        text {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: "https://example.okta.com",
                    name: "Okta",
                },
            },
        }
        intrinsic {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: "https://example.okta.com",
                    name: Fn::Sub("Okta-${stage}"),
                },
            },
        }
    }
    "identity_providers.*.Oidc.identifiers" {
        none {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: "https://example.okta.com",
                    identifiers: [],
                },
            },
        }
        some {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: "https://example.okta.com",
                    identifiers: ["example.com", "example.org"],
                },
            },
        }
        intrinsic {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: "https://example.okta.com",
                    identifiers: Ref(names),
                },
            },
        }
    }
    "identity_providers.*.Oidc.attribute_request_method" {
        get {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: "https://example.okta.com",
                    attribute_request_method: Get,
                },
            },
        }
        post {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: "https://example.okta.com",
                    attribute_request_method: Post,
                },
            },
        }
    }
    "identity_providers.*.Oidc.endpoints" {
        all {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: "https://example.okta.com",
                    endpoints: {
                        authorization: "https://a.example/authorize",
                        token: "https://a.example/token",
                        user_info: "https://a.example/info",
                        jwks_uri: "https://a.example/keys",
                    },
                },
            },
        }
    }
    "identity_providers.*.Oidc.scopes" {
        none {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: "https://example.okta.com",
                    scopes: [],
                },
            },
        }
        some {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: "https://example.okta.com",
                    scopes: ["openid", "email"],
                },
            },
        }
        parameter {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: "https://example.okta.com",
                    scopes: [stage],
                },
            },
        }
        intrinsic {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: "https://example.okta.com",
                    scopes: Ref(names),
                },
            },
        }
    }
    "identity_providers.*.Oidc.attribute_mapping" {
        absent_fields {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: "https://example.okta.com",
                    attribute_mapping: {},
                },
            },
        }
        one {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: "https://example.okta.com",
                    attribute_mapping: { email: "email" },
                },
            },
        }
    }
    "identity_providers.*.Oidc.property_overrides" {
        text {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: "https://example.okta.com",
                    property_overrides: { "ProviderDetails.attributes_url_add_attributes": "true" },
                },
            },
        }
    }
    "identity_providers.*.Oidc.overrides" {
        text {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: "https://example.okta.com",
                    overrides: { "DeletionPolicy": "Retain" },
                },
            },
        }
    }
}];
