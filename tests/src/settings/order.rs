//! What waits for what, if nothing in the template ensures it already.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! {
        "order" beside {
            identity_providers: {
                google: Google { client_id: "id", client_secret: "secret" },
                okta: Saml { metadata: Url("https://example.com/metadata"), name: "Okta" },
                elsewhere: External("Elsewhere"),
            },
            resource_servers: { users: { identifier: "users", scopes: { read: "Read" } } },
        } with { clients: { app: { disable_oauth } } }
        "clients.*.supported_identity_providers" {
            absent { clients: { app: { disable_oauth } } }
            none { clients: { app: { disable_oauth, supported_identity_providers: [] } } }
            by_entry { clients: { app: { disable_oauth, supported_identity_providers: [google, okta, elsewhere] } } }
            by_its_fixed_name { clients: { app: { disable_oauth, supported_identity_providers: [Google, Cognito] } } }
            by_text { clients: { app: { disable_oauth, supported_identity_providers: ["Okta", "Google"] } } }
            unrelated { clients: { app: { disable_oauth, supported_identity_providers: ["Unknown", Amazon] } } }
        }
    },
    compared! {
        "order_of_scopes" beside {
            resource_servers: { users: { identifier: "users", scopes: { read: "Read" } } },
        } with {
            clients: { app: { oauth: { scopes: [openid], callback_urls: ["https://app.example.com"] } } },
        }
        "clients.*.oauth.scopes" {
            by_name {
                clients: { app: { oauth: { scopes: [users::read], callback_urls: ["https://app.example.com"] } } },
            }
            by_text {
                clients: { app: { oauth: { scopes: ["users/read"], callback_urls: ["https://app.example.com"] } } },
            }
            unrelated {
                clients: { #[allow(scope_server_not_declared)] app: { oauth: { scopes: ["other/read"], callback_urls: ["https://app.example.com"] } } },
            }
        }
    },
];
