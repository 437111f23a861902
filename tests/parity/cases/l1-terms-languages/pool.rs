//! A document in several languages.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            #[allow(terms_incomplete)]
            app: {
                disable_oauth,
                terms: {
                    privacy_policy: {
                        default: "https://shop.example.com/privacy",
                        german: "https://shop.example.com/datenschutz",
                        portuguese_brazil: "https://shop.example.com/privacidade",
                        chinese_simplified: "https://shop.example.com/yinsi",
                    },
                },
            },
        },
    }
}
