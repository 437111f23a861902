//! Clients that name declared providers only by strings wait for them.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: {
            google: Google { client_id: "g", client_secret: "s" },
            okta: Oidc { client_id: "o", client_secret: "s", issuer_url: "https://example.com", name: "Okta" },
        },
        clients: {
            web: { supported_identity_providers: [Google, Cognito] },
            both: { supported_identity_providers: ["Okta", "Google"] },
        },
    }
}
