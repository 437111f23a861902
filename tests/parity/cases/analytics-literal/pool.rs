//! Analytics for an application by its ID, without a setting about user data.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            web: {
                analytics: {
                    application_id: "0123456789abcdef0123456789abcdef",
                    external_id: "id",
                    role: "arn:aws:iam::123456789012:role/analytics",
                },
            },
            silent: {
                analytics: {
                    application_id: "0123456789abcdef0123456789abcdef",
                    external_id: "id",
                    role: "arn:aws:iam::123456789012:role/analytics",
                    share_user_data: false,
                },
            },
        },
    }
}
