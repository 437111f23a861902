//! The endpoints of an OpenID Connect provider.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[compared! {
    "oidc_endpoints" with {
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
    "identity_providers.*.Oidc.endpoints.authorization" {
        other {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: "https://example.okta.com",
                    endpoints: {
                        authorization: "https://b.example/authorization",
                        token: "https://a.example/token",
                        user_info: "https://a.example/info",
                        jwks_uri: "https://a.example/keys",
                    },
                },
            },
        }
    }
    "identity_providers.*.Oidc.endpoints.token" {
        other {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: "https://example.okta.com",
                    endpoints: {
                        authorization: "https://a.example/authorize",
                        token: "https://b.example/token",
                        user_info: "https://a.example/info",
                        jwks_uri: "https://a.example/keys",
                    },
                },
            },
        }
    }
    "identity_providers.*.Oidc.endpoints.user_info" {
        other {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: "https://example.okta.com",
                    endpoints: {
                        authorization: "https://a.example/authorize",
                        token: "https://a.example/token",
                        user_info: "https://b.example/user_info",
                        jwks_uri: "https://a.example/keys",
                    },
                },
            },
        }
    }
    "identity_providers.*.Oidc.endpoints.jwks_uri" {
        other {
            identity_providers: {
                okta: Oidc {
                    client_id: "id",
                    client_secret: "secret",
                    issuer_url: "https://example.okta.com",
                    endpoints: {
                        authorization: "https://a.example/authorize",
                        token: "https://a.example/token",
                        user_info: "https://a.example/info",
                        jwks_uri: "https://b.example/jwks_uri",
                    },
                },
            },
        }
    }
}];
