//! Images of a style.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            app: {
                disable_oauth,
                branding: {
                    default,
                    assets: {
                        form_logo: {
                            light: File("src/tests/branding/logo.svg"),
                            dark: File("src/tests/branding/logo.png"),
                        },
                        page_background: { dynamic: File("src/tests/branding/logo.png") },
                    },
                },
            },
        },
    }
}
