//! A second factor for all: by SMS message if nothing is said.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        mfa: Required,
        mfa_message: "Your code is {####}",
    }
}
