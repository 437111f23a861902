//! Tags of another provider, with Cognito's defaults.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    #[allow(principal_tags_provider_missing)]
    pub mod pool {
        identity_pools: {
            app: {
                authenticated_role: "arn:aws:iam::123456789012:role/users",
                unauthenticated_role: "arn:aws:iam::123456789012:role/guests",
                principal_tags: {
                    #[cdk(id = "Partners")]
                    partners: { provider: Custom("arn:aws:iam::123456789012:saml-provider/Partners"), use_defaults },
                    #[logical_id = "Amazon"]
                    amazon: { claims: { user: "user_id" } },
                },
            },
        },
    }
}
