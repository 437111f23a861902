//! The guide's "Identity Providers": attributes. The custom one is declared here.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        custom_attributes: { uniqueId: String(mutable) },
        identity_providers: {
            #[cdk(id = "Amazon")]
            amazon: Amazon {
                client_id: "amzn-client-id",
                client_secret: "amzn-client-secret",
                attribute_mapping: { email: AmazonEmail, website: "url", custom: { uniqueId: AmazonUserId } },
            },
        },
    }
}
