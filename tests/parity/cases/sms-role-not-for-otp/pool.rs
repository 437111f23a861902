//! One-time passwords by SMS message, recovery and `keep_original` do not add a role.

cognito_dsl::user_pool! {
    // Cognito rejects it, but the CDK writes it all the same.
    #[allow(keep_original_not_verified)]
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_policy: { allowed_first_auth_factors: { password, sms_otp } },
        keep_original: { phone },
        account_recovery: PhoneOnlyWithoutMfa,
    }
}
