//! No alias at all: the user's ID is the user name.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_aliases: {},
    }
}
