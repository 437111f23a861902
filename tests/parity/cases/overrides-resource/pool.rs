//! Attributes other than properties: of the pool, of its role and of a client.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        mfa: Required,
        overrides: { "Metadata.Owner": "identity", "DeletionPolicy": "Delete" },
        sms_role_overrides: { "Properties.RoleName": "sender" },
        clients: {
            web: {
                property_overrides: { "ClientName": "named", "CallbackURLs.0": "https://localhost" },
                overrides: { "DependsOn": ["Other"] },
            },
        },
    }
}
