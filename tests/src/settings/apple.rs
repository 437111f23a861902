//! Sign in with Apple.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[compared! {
    "apple_provider" beside {
        parameters: { secret: String { no_echo }, stage: String, names: CommaDelimitedList },
    } with {
        identity_providers: {
            apple: Apple { client_id: "id", team_id: "team", key_id: "key", private_key: "secret" },
        },
    }
    "identity_providers.*.Apple.client_id" {
        other {
            identity_providers: {
                apple: Apple { client_id: "other", team_id: "team", key_id: "key", private_key: "secret" },
            },
        }
    }
    "identity_providers.*.Apple.team_id" {
        other {
            identity_providers: {
                apple: Apple { client_id: "id", team_id: "other", key_id: "key", private_key: "secret" },
            },
        }
    }
    "identity_providers.*.Apple.key_id" {
        other {
            identity_providers: {
                apple: Apple { client_id: "id", team_id: "team", key_id: "other", private_key: "secret" },
            },
        }
    }
    "identity_providers.*.Apple.private_key" {
        parameter {
            identity_providers: {
                apple: Apple { client_id: "id", team_id: "team", key_id: "key", private_key: secret },
            },
        }
        secret {
            identity_providers: {
                apple: Apple {
                    client_id: "id",
                    team_id: "team",
                    key_id: "key",
                    private_key: Secret("apple", "key"),
                },
            },
        }
    }
    "identity_providers.*.Apple.scopes" {
        none {
            identity_providers: {
                apple: Apple { client_id: "id", team_id: "team", key_id: "key", private_key: "secret", scopes: [] },
            },
        }
        some {
            identity_providers: {
                apple: Apple {
                    client_id: "id",
                    team_id: "team",
                    key_id: "key",
                    private_key: "secret",
                    scopes: ["name", "email"],
                },
            },
        }
        parameter {
            identity_providers: {
                apple: Apple {
                    client_id: "id",
                    team_id: "team",
                    key_id: "key",
                    private_key: "secret",
                    scopes: [stage],
                },
            },
        }
        intrinsic {
            identity_providers: {
                apple: Apple {
                    client_id: "id",
                    team_id: "team",
                    key_id: "key",
                    private_key: "secret",
                    scopes: Ref(names),
                },
            },
        }
    }
    "identity_providers.*.Apple.attribute_mapping" {
        absent_fields {
            identity_providers: {
                apple: Apple {
                    client_id: "id",
                    team_id: "team",
                    key_id: "key",
                    private_key: "secret",
                    attribute_mapping: {},
                },
            },
        }
        one {
            identity_providers: {
                apple: Apple {
                    client_id: "id",
                    team_id: "team",
                    key_id: "key",
                    private_key: "secret",
                    attribute_mapping: { email: AppleEmail },
                },
            },
        }
    }
    "identity_providers.*.Apple.property_overrides" {
        text {
            identity_providers: {
                apple: Apple {
                    client_id: "id",
                    team_id: "team",
                    key_id: "key",
                    private_key: "secret",
                    property_overrides: { "ProviderDetails.attributes_url_add_attributes": "true" },
                },
            },
        }
    }
    "identity_providers.*.Apple.overrides" {
        text {
            identity_providers: {
                apple: Apple {
                    client_id: "id",
                    team_id: "team",
                    key_id: "key",
                    private_key: "secret",
                    overrides: { "DeletionPolicy": "Retain" },
                },
            },
        }
    }
}];
