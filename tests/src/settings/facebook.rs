//! Facebook Login.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[compared! {
    "facebook_provider" beside {
        parameters: { secret: String { no_echo }, stage: String, names: CommaDelimitedList },
    } with {
        identity_providers: { facebook: Facebook { client_id: "id", client_secret: "secret" } },
    }
    "identity_providers.*.Facebook.client_id" {
        other { identity_providers: { facebook: Facebook { client_id: "other", client_secret: "secret" } } }
        parameter { identity_providers: { facebook: Facebook { client_id: stage, client_secret: "secret" } } }
    }
    "identity_providers.*.Facebook.client_secret" {
        parameter { identity_providers: { facebook: Facebook { client_id: "id", client_secret: secret } } }
        secret { identity_providers: { facebook: Facebook { client_id: "id", client_secret: Secret("app") } } }
        secret_with_a_key {
            identity_providers: { facebook: Facebook { client_id: "id", client_secret: Secret("app", "key") } },
        }
    }
    "identity_providers.*.Facebook.api_version" {
        text {
            identity_providers: {
                facebook: Facebook { client_id: "id", client_secret: "secret", api_version: "v17.0" },
            },
        }
    }
    "identity_providers.*.Facebook.scopes" {
        none { identity_providers: { facebook: Facebook { client_id: "id", client_secret: "secret", scopes: [] } } }
        some {
            identity_providers: {
                facebook: Facebook {
                    client_id: "id",
                    client_secret: "secret",
                    scopes: ["public_profile", "email"],
                },
            },
        }
        parameter {
            identity_providers: {
                facebook: Facebook { client_id: "id", client_secret: "secret", scopes: [stage] },
            },
        }
        intrinsic {
            identity_providers: {
                facebook: Facebook { client_id: "id", client_secret: "secret", scopes: Ref(names) },
            },
        }
    }
    "identity_providers.*.Facebook.attribute_mapping" {
        absent_fields {
            identity_providers: {
                facebook: Facebook { client_id: "id", client_secret: "secret", attribute_mapping: {} },
            },
        }
        one {
            identity_providers: {
                facebook: Facebook {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { email: FacebookEmail },
                },
            },
        }
    }
    "identity_providers.*.Facebook.property_overrides" {
        text {
            identity_providers: {
                facebook: Facebook {
                    client_id: "id",
                    client_secret: "secret",
                    property_overrides: { "ProviderDetails.api_version": "v18.0" },
                },
            },
        }
    }
    "identity_providers.*.Facebook.overrides" {
        text {
            identity_providers: {
                facebook: Facebook {
                    client_id: "id",
                    client_secret: "secret",
                    overrides: { "DeletionPolicy": "Retain" },
                },
            },
        }
    }
}];
