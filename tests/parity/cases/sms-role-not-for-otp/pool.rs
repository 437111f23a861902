//! Neither one-time passwords by SMS message, nor recovery, nor kept numbers bring a role.

cognito_dsl::user_pool! {
    // Cognito refuses it, and the CDK writes it all the same.
    #[allow(keep_original_not_verified)]
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_policy: { allowed_first_auth_factors: { password, sms_otp } },
        keep_original: { phone },
        account_recovery: PhoneOnlyWithoutMfa,
    }
}
