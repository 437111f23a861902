//! A client without settings gets every provider, in source order.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: {
            google: Google { client_id: "g", client_secret: "s" },
            facebook: Facebook { client_id: "f", client_secret: "s" },
            amazon: Amazon { client_id: "a", client_secret: "s" },
            apple: Apple { client_id: "a", team_id: "t", key_id: "k", private_key: "p" },
            okta: Oidc { client_id: "o", client_secret: "s", issuer_url: "https://example.com", name: "Okta" },
            partner: Saml { metadata: Url("https://example.com/metadata"), name: "Partner" },
        },
        clients: { web: {}, api: { disable_oauth } },
    }
}
