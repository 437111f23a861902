//! A style that CloudFormation computes, and overrides.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        parameters: { css: String },
        domains: { login: Prefix("my-app") },
        ui_customization: { css: css, overrides: { "DeletionPolicy": "Retain" } },
    }
}
