//! Google's claims as principal tags.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    #[allow(principal_tags_provider_missing)]
    pub mod pool {
        identity_pools: {
            app: {
                authenticated_role: "arn:aws:iam::123456789012:role/users",
                unauthenticated_role: "arn:aws:iam::123456789012:role/guests",
                principal_tags: { google: { claims: { domain: "hd", locale: "locale" } } },
            },
        },
    }
}
