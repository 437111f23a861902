//! The guide's "Custom Providers", with an existing provider.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_pools: {
            myidentitypool: {
                identity_pool_name: "myidentitypool",
                authentication_providers: {
                    google: { client_id: "12345678012.apps.googleusercontent.com" },
                    open_id_connect_providers: ["arn:aws:iam::123456789012:oidc-provider/openid.example.com"],
                    custom_provider: "my-custom-provider.example.com",
                },
            },
        },
    }
}
