//! What only the CloudFormation class has, and the construct lacks: email messages, passkeys as both factors.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        mfa: Required,
        mfa_second_factor: { otp },
        sign_in_policy: { allowed_first_auth_factors: { password, passkey, software_token } },
        passkey_factor: MultiFactorWithUserVerification,
        email_authentication: { subject: "Your code", message: "Your code is {####}" },
    }
}
