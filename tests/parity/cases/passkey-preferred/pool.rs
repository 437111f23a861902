//! Passkeys that verify the user if they can.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_policy: { allowed_first_auth_factors: { password, passkey, sms_otp } },
        passkey_relying_party_id: "example.com",
        passkey_user_verification: Preferred,
        feature_plan: Essentials,
    }
}
