//! The guide's "User Pools".

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        user_pool_name: "myawesomeapp-userpool",
        sign_in_case_sensitive: false,
    }
}
