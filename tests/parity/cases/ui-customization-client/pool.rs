//! The style of the hosted UI (classic) for one client.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        domains: { login: Prefix("my-app") },
        clients: {
            web: { disable_oauth, ui_customization: { css: ".label-customizable { font-weight: 400; }" } },
            #[cdk(id = "Mobile")]
            mobile: { disable_oauth, ui_customization: { css: "" } },
        },
    }
}
