//! A user in groups that exist elsewhere, by name.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        parameters: { team: String },
        users: { ada: { groups: ["site-admins", team] } },
    }
}
