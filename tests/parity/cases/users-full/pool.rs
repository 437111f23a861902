//! A user with every setting.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        custom_attributes: { plan: String },
        users: {
            #[cdk(id = "Admin")]
            admin: {
                username: "ada",
                attributes: {
                    email: "ada@example.com",
                    email_verified: "true",
                    fullname: "Ada",
                    "custom:plan": "gold",
                },
                desired_delivery_mediums: { email, sms },
                force_alias_creation: false,
                message_action: Suppress,
                client_metadata: { source: "template" },
                validation_data: { shop: "42" },
            },
        },
    }
}
