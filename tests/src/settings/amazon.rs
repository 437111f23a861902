//! Login with Amazon.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[compared! {
    "amazon_provider" beside {
        parameters: { secret: String { no_echo }, stage: String, names: CommaDelimitedList },
    } with {
        identity_providers: { amazon: Amazon { client_id: "id", client_secret: "secret" } },
    }
    "identity_providers.*.Amazon.client_id" {
        other { identity_providers: { amazon: Amazon { client_id: "other", client_secret: "secret" } } }
        parameter { identity_providers: { amazon: Amazon { client_id: stage, client_secret: "secret" } } }
    }
    "identity_providers.*.Amazon.client_secret" {
        parameter { identity_providers: { amazon: Amazon { client_id: "id", client_secret: secret } } }
        secret { identity_providers: { amazon: Amazon { client_id: "id", client_secret: Secret("app") } } }
        secret_with_a_key {
            identity_providers: { amazon: Amazon { client_id: "id", client_secret: Secret("app", "key") } },
        }
    }
    "identity_providers.*.Amazon.scopes" {
        none { identity_providers: { amazon: Amazon { client_id: "id", client_secret: "secret", scopes: [] } } }
        some {
            identity_providers: {
                amazon: Amazon { client_id: "id", client_secret: "secret", scopes: ["profile", "postal_code"] },
            },
        }
        parameter {
            identity_providers: { amazon: Amazon { client_id: "id", client_secret: "secret", scopes: [stage] } },
        }
        intrinsic {
            identity_providers: { amazon: Amazon { client_id: "id", client_secret: "secret", scopes: Ref(names) } },
        }
    }
    "identity_providers.*.Amazon.attribute_mapping" {
        absent_fields {
            identity_providers: {
                amazon: Amazon { client_id: "id", client_secret: "secret", attribute_mapping: {} },
            },
        }
        one {
            identity_providers: {
                amazon: Amazon {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { email: AmazonEmail },
                },
            },
        }
    }
    "identity_providers.*.Amazon.property_overrides" {
        text {
            identity_providers: {
                amazon: Amazon {
                    client_id: "id",
                    client_secret: "secret",
                    property_overrides: { "ProviderDetails.attributes_url_add_attributes": "true" },
                },
            },
        }
    }
    "identity_providers.*.Amazon.overrides" {
        text {
            identity_providers: {
                amazon: Amazon {
                    client_id: "id",
                    client_secret: "secret",
                    overrides: { "DeletionPolicy": "Retain" },
                },
            },
        }
    }
}];
