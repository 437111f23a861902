use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        identity_pools: {
            app: {
                authentication_providers: {
                    google: { client_id: "1234567890" },
                    open_id_connect_providers: [
                        "arn:aws:iam::123456789012:oidc-provider/example.com",
                    ],
                },
                role_mappings: [
                    { provider_url: Google, use_token },
                    {
                        provider_url: OpenId("https://example.com"),
                        mapping_key: "accounts.google.com",
                        use_token,
                    },
                ],
            },
        },
    }
}

fn main() {}
