//! The guide's "Identity Providers": Google with a secret in Secrets Manager.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: {
            #[cdk(id = "Google")]
            google: Google {
                client_id: "amzn-client-id",
                client_secret: Secret("arn:aws:secretsmanager:us-east-1:123456789012:secret:google-AbCdEf"),
            },
        },
    }
}
