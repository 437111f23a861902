//! Only the validity of ID tokens.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { id_token_validity: hours(1), disable_oauth } },
    }
}
