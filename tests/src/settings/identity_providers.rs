//! Identity providers of each kind, and an existing one.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! { "identity_providers" with {}
        "identity_providers" {
            absent {}
            empty { identity_providers: {} }
            google { identity_providers: { google: Google { client_id: "id", client_secret: "secret" } } }
            facebook { identity_providers: { facebook: Facebook { client_id: "id", client_secret: "secret" } } }
            amazon { identity_providers: { amazon: Amazon { client_id: "id", client_secret: "secret" } } }
            apple {
                identity_providers: {
                    apple: Apple { client_id: "id", team_id: "team", key_id: "key", private_key: "secret" },
                },
            }
            oidc {
                identity_providers: {
                    okta: Oidc { client_id: "id", client_secret: "secret", issuer_url: "https://example.okta.com" },
                },
            }
            saml { identity_providers: { staff: Saml { metadata: Url("https://example.com/metadata") } } }
            external { identity_providers: { okta: External("Okta") } }
            pinned {
                identity_providers: {
                    #[logical_id = "GoogleProvider"] google: Google { client_id: "id", client_secret: "secret" },
                },
            }
            two {
                identity_providers: {
                    google: Google { client_id: "id", client_secret: "secret" },
                    staff: Saml { metadata: Url("https://example.com/metadata") },
                },
            }
        }
    },
    compared! { "external_provider" with { identity_providers: { okta: External("Okta") } }
        "identity_providers.*.External.name" {
            long { identity_providers: { okta: External { name: "Okta" } } }
            other { identity_providers: { okta: External("Entra") } }
            with_a_client { identity_providers: { okta: External("Okta") }, clients: { app: { disable_oauth } } }
            of_a_client {
                identity_providers: { okta: External("Okta") },
                clients: { app: { disable_oauth, supported_identity_providers: [okta] } },
            }
        }
    },
];
