//! IDs with spaces, slashes, dots and non-ASCII letters.

cognito_dsl::user_pool! {
    #[cdk(stack = "My-Stack", path = "Püöl a.b")]
    pub mod pool {
        enable_sms_role,
        clients: {
            #[cdk(id = "web/app 1.0")]
            web: {},
            #[cdk(id = "日本")]
            japan: {},
        },
        domains: {
            #[cdk(id = "1st")]
            first: Prefix("first"),
        },
    }
}
