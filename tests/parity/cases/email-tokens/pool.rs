//! Email addresses from parameters.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        parameters: { sender: String, set: String },
        email: Ses {
            from_email: sender,
            from_name: "Example",
            reply_to: sender,
            configuration_set_name: set,
            ses_region: AWS::Region,
        },
    }
}
