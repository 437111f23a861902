//! An ID that repeats the end of the one above it.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "FooBar/Bar/Bar")]
    pub mod pool {
        enable_sms_role: true,
        clients: {
            #[cdk(id = "Bar")]
            bar: {},
        },
    }
}
