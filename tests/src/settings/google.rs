//! Google Sign-In.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[compared! {
    "google_provider" beside {
        parameters: { secret: String { no_echo }, stage: String, names: CommaDelimitedList },
    } with {
        identity_providers: { google: Google { client_id: "id", client_secret: "secret" } },
    }
    "identity_providers.*.Google.client_id" {
        other { identity_providers: { google: Google { client_id: "other", client_secret: "secret" } } }
        parameter { identity_providers: { google: Google { client_id: stage, client_secret: "secret" } } }
    }
    "identity_providers.*.Google.client_secret" {
        parameter { identity_providers: { google: Google { client_id: "id", client_secret: secret } } }
        secret { identity_providers: { google: Google { client_id: "id", client_secret: Secret("app") } } }
        secret_with_a_key {
            identity_providers: { google: Google { client_id: "id", client_secret: Secret("app", "key") } },
        }
    }
    "identity_providers.*.Google.scopes" {
        none { identity_providers: { google: Google { client_id: "id", client_secret: "secret", scopes: [] } } }
        some {
            identity_providers: {
                google: Google { client_id: "id", client_secret: "secret", scopes: ["profile", "email"] },
            },
        }
        parameter {
            identity_providers: { google: Google { client_id: "id", client_secret: "secret", scopes: [stage] } },
        }
        intrinsic {
            identity_providers: { google: Google { client_id: "id", client_secret: "secret", scopes: Ref(names) } },
        }
    }
    "identity_providers.*.Google.attribute_mapping" {
        absent_fields {
            identity_providers: {
                google: Google { client_id: "id", client_secret: "secret", attribute_mapping: {} },
            },
        }
        one {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    attribute_mapping: { email: GoogleEmail },
                },
            },
        }
    }
    "identity_providers.*.Google.property_overrides" {
        text {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    property_overrides: { "ProviderDetails.attributes_url_add_attributes": "true" },
                },
            },
        }
    }
    "identity_providers.*.Google.overrides" {
        text {
            identity_providers: {
                google: Google {
                    client_id: "id",
                    client_secret: "secret",
                    overrides: { "DeletionPolicy": "Retain" },
                },
            },
        }
    }
}];
