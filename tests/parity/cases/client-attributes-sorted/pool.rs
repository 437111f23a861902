//! Attributes are sorted as JavaScript does, without duplicates.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        custom_attributes: { b: String, a: String, Z: String, "ä": String, "0a": String },
        clients: {
            web: {
                write_attributes: [
                    timezone,
                    custom::b,
                    custom["ä"],
                    custom::a,
                    email,
                    custom::Z,
                    custom["0a"],
                    "custom:a",
                    custom::b,
                    email,
                    "address",
                ],
            },
        },
    }
}
