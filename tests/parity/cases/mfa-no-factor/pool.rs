//! Every second factor off leaves an empty list.

cognito_dsl::user_pool! {
    // Cognito rejects it, but the CDK writes it all the same.
    #[allow(mfa_without_factor)]
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        mfa: Optional,
        mfa_second_factor: { sms: false, otp: false },
    }
}
