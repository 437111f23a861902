//! The style of the hosted UI (classic) for all clients.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        domains: { login: Prefix("my-app") },
        ui_customization: { css: ".banner-customizable { background-color: #0a5; }" },
    }
}
