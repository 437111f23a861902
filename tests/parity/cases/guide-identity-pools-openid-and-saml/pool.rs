//! The guide's "OpenId Connect and Saml", with existing providers.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_pools: {
            myidentitypool: {
                identity_pool_name: "myidentitypool",
                authentication_providers: {
                    open_id_connect_providers: ["arn:aws:iam::123456789012:oidc-provider/openid.example.com"],
                    saml_providers: ["arn:aws:iam::123456789012:saml-provider/partner"],
                },
            },
        },
    }
}
