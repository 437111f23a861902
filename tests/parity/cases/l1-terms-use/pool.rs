//! Only the terms of use.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            #[allow(terms_incomplete)]
            app: { disable_oauth, terms: { terms_of_use: { english: "https://shop.example.com/terms" } } },
        },
    }
}
