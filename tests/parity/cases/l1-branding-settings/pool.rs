//! Settings of a style in the declaration.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            app: {
                disable_oauth,
                branding: {
                    settings: Json({
                        categories: { form: { displayGraphics: false, location: { horizontal: "START" } } },
                    }),
                },
            },
        },
    }
}
